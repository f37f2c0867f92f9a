/**
 * What the fields of a payment code are for, by their identifiers: 52 to 64 of the outermost level,
 * then those inside 62 from 01, inside 64 from 00, and inside NAPAS's template 38.
 *
 * @source EMVCo QR Code Specification, Merchant-Presented Mode; NAPAS "QR Switching / IBFT" as
 * public libraries quote it.
 */
const from52 = [
  'category',
  'currency',
  'amount',
  'tip',
  'feeFixed',
  'feePercent',
  'country',
  'name',
  'city',
  'postcode',
  'additional',
  'checksum',
  'localised',
] as const;
const inside62 = [
  'bill',
  'mobile',
  'store',
  'loyalty',
  'reference',
  'customer',
  'terminal',
  'purpose',
  'asked',
] as const;
const inside64 = ['localisedLang', 'localisedName', 'localisedCity'] as const;
const others = {
  '38.00': 'guid',
  '38.01': 'beneficiary',
  '38.01.00': 'bin',
  '38.01.01': 'account',
  '38.02': 'service',
} as const;

/**
 * What a field is for. `merchant` is a payee in a scheme other than VietQR, `guid` says which
 * scheme; `unreserved` is whatever the maker of the code liked; `unknown` has no meaning we know.
 */
export type Meaning =
  | (typeof from52 | typeof inside62 | typeof inside64)[number]
  | (typeof others)[keyof typeof others]
  | 'format'
  | 'initiation'
  | 'merchant'
  | 'unreserved'
  | 'unknown';

/** What the template of NAPAS begins with: the mark of VietQR. */
export const NAPAS = 'A000000727';

/** Identifiers of payees (EMVCo: 02 to 25 plain, 26 to 51 with fields inside). */
export const isPayee = (path: string): boolean => path > '01z' && path < '52';

/** Whether a field of the outermost level holds fields itself. */
export const isTemplate = (id: string): boolean =>
  (id > '25' && id < '52') || id === '62' || id > '63';

const named: Readonly<Record<string, Meaning>> = others;

/** The meaning of a field inside NAPAS's template (`isVietQr`), or anywhere else. */
export function meaningOf(path: string, isVietQr: boolean): Meaning {
  const id = +path.slice(-2);
  if (path.length > 2) {
    if (path < '52') {
      return (isVietQr && named[path]) || (id ? (id > 1 ? 'unknown' : 'merchant') : 'guid');
    }
    const table = path < '63' ? inside62 : path < '65' ? inside64 : [];
    return table[path < '63' ? id - 1 : id] ?? 'unknown';
  }
  if (id < 52) return id > 1 ? 'merchant' : id ? 'initiation' : 'format';
  return from52[id - 52] ?? (id > 79 ? 'unreserved' : 'unknown');
}

/** The most characters that an account, and a text such as a name or a message, may have. */
export const limitOf = (path: string): number =>
  path === '38.01.01' ? 19 : /^59|^6/.test(path) ? 25 : 99;
