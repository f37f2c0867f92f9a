import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';

/** Why a text is not a Vietnamese phone number. The names are field error codes. */
export type PhoneFault = 'required' | 'phone_too_short' | 'phone_too_long' | 'invalid_phone';

/**
 * Prefixes of the 11-digit mobile numbers of before 2018 and what replaced them.
 *
 * @source The Ministry of Information and Communications' renumbering of 15 Sep – 14 Nov 2018.
 */
// prettier-ignore
const renumbered: Readonly<Record<string, string>> = {
  '0120': '070', '0121': '079', '0122': '077', '0126': '076', '0128': '078',
  '0123': '083', '0124': '084', '0125': '085', '0127': '081', '0129': '082',
  '0162': '032', '0163': '033', '0164': '034', '0165': '035', '0166': '036',
  '0167': '037', '0168': '038', '0169': '039', '0186': '056', '0188': '058', '0199': '059',
};

const mobile = /^0[35789]\d{8}$/;
const landline = /^02\d{9}$/;

/** Digits as dialled inside Vietnam: `+84 905.123.456` and `84905123456` become `0905123456`. */
function nationalDigits(text: string): string | undefined {
  const compact = text.normalize('NFKC').replace(/[\s.\-()]/g, '');
  if (!/^\+?\d+$/.test(compact)) return undefined;
  const digits = compact.replace(/^(\+84|0084|84(?=\d{9,10}$))0?/, '0');
  if (digits.startsWith('+')) return undefined;
  const today = digits.length === 11 ? renumbered[digits.slice(0, 4)] : undefined;
  return today ? today + digits.slice(4) : digits;
}

function faultOf(digits: string | undefined): PhoneFault | undefined {
  if (digits === '') return 'required';
  if (digits === undefined) return 'invalid_phone';
  if (mobile.test(digits) || landline.test(digits)) return undefined;
  const length = digits.startsWith('02') ? 11 : 10;
  if (!digits.startsWith('0')) return 'invalid_phone';
  if (digits.length < length) return 'phone_too_short';
  return digits.length > length ? 'phone_too_long' : 'invalid_phone';
}

/**
 * Reads a Vietnamese mobile or landline number in any spelling people use: dots, spaces, `+84`,
 * `84`, and the 11-digit numbers of before 2018.
 *
 * @returns The number in E.164, or why it is none.
 */
export function readPhone(text: string): { phone: string } | { fault: PhoneFault } {
  const digits = text.trim() === '' ? '' : nationalDigits(text);
  const fault = faultOf(digits);
  return fault ? { fault } : { phone: `+84${(digits ?? '').slice(1)}` };
}

/** Writes a dialable number as Vietnamese people do: `0905 123 456`, `0236 3822 188`, `1900 0368`. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/^\+84/, '0');
  if (digits.length === 10 && digits.startsWith('0')) {
    return digits.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3');
  }
  if (digits.length === 11) return digits.replace(/(\d{4})(\d{4})(\d{3})/, '$1 $2 $3');
  return digits.length === 8 ? digits.replace(/(\d{4})(\d{4})/, '$1 $2') : digits;
}

/** A Vietnamese phone number on the wire: E.164. */
export const Phone = withChecks(
  z.string(),
  z.regex(/^\+84(2\d{9}|[35789]\d{8})$/, 'invalid_phone'),
  z.describe('A Vietnamese mobile or landline number, E.164.'),
);

/** A phone number as a person writes it; decoded to E.164. */
export const TypedPhone = withChecks(
  z.pipe(
    withChecks(z.string('required'), z.maxLength(40, 'phone_too_long')),
    z.transform((text: string, context) => {
      const read = readPhone(text);
      if ('phone' in read) return read.phone;
      context.issues.push({ code: 'custom', message: read.fault, input: text });
      return z.NEVER;
    }),
  ),
  z.describe('A Vietnamese number in any spelling: `0905.123.456`, `+84 905 123 456`.'),
);

/**
 * What may be published as a number to ring: a full number, a short code (`1022`, `113`) or a
 * service number (`1900 0368`), which never takes +84.
 */
export const DialNumber = withChecks(
  z.string(),
  z.regex(
    /^(\+84(2\d{9}|[35789]\d{8})|1[89]00\d{4,6}|1\d{2,3}|[2-9]\d{2,3}|02\d{2,3}1022)$/,
    'invalid_phone',
  ),
  z.describe('E.164, a short code such as `1022`, or a service number such as `19000368`.'),
);

/** The address of a telephone link, built from a checked number only. */
export const telHref = (phone: string): string | undefined =>
  DialNumber.safeParse(phone).success ? `tel:${phone}` : undefined;
