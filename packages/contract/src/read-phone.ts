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
