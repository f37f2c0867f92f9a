/**
 * What each field of a payment code is for, by its path: identifiers from the outside in, joined
 * by dots. Inside 38 it is the NAPAS template of VietQR.
 *
 * @source EMVCo QR Code Specification, Merchant-Presented Mode; NAPAS "QR Switching / IBFT" as
 * public libraries quote it.
 */
const meanings = {
  '00': 'format',
  '01': 'initiation',
  '38.00': 'guid',
  '38.01': 'beneficiary',
  '38.01.00': 'bin',
  '38.01.01': 'account',
  '38.02': 'service',
  '52': 'category',
  '53': 'currency',
  '54': 'amount',
  '55': 'tip',
  '56': 'feeFixed',
  '57': 'feePercent',
  '58': 'country',
  '59': 'name',
  '60': 'city',
  '61': 'postcode',
  '62': 'additional',
  '62.01': 'bill',
  '62.02': 'mobile',
  '62.03': 'store',
  '62.04': 'loyalty',
  '62.05': 'reference',
  '62.06': 'customer',
  '62.07': 'terminal',
  '62.08': 'purpose',
  '62.09': 'asked',
  '63': 'checksum',
  '64': 'localised',
  '64.00': 'localisedLang',
  '64.01': 'localisedName',
  '64.02': 'localisedCity',
} as const;

/**
 * What a field is for. `merchant` is a payee in a scheme other than VietQR, `guid` says which
 * scheme; `unreserved` is whatever the maker of the code liked; `unknown` has no meaning we know.
 */
export type Meaning =
  (typeof meanings)[keyof typeof meanings] | 'merchant' | 'unreserved' | 'unknown';

/** Identifiers of payees (EMVCo: 02 to 25 plain, 26 to 51 with fields inside). */
export const isPayee = (path: string): boolean => path > '01z' && path < '52';

/** Whether a field of the outermost level holds fields itself. */
export const isTemplate = (id: string): boolean =>
  (id > '25' && id < '52') || id === '62' || id > '63';

const named: Readonly<Record<string, Meaning>> = meanings;

/** The meaning of a field inside NAPAS's template (`isVietQr`), or anywhere else. */
export function meaningOf(path: string, isVietQr: boolean): Meaning {
  if (!isPayee(path) || isVietQr) return named[path] ?? (path > '8' ? 'unreserved' : 'unknown');
  return path.endsWith('.00') ? 'guid' : /^..(.01)?$/.test(path) ? 'merchant' : 'unknown';
}

/** The most characters that a field may have, where codes are known to exceed it. */
export const limitOf = (path: string): number =>
  ({ '38.01.01': 19, '59': 25, '60': 15, '61': 10 })[path] ?? (/^62../.test(path) ? 25 : 99);
