/** Why a text is not a Vietnamese phone number. The names are field error codes. */
export type PhoneFault = 'required' | 'phone_too_short' | 'phone_too_long' | 'invalid_phone';

/**
 * Prefixes of the 11-digit mobile numbers of before 2018 and what replaced them, without the
 * leading `01` and `0`: 0120 became 070.
 *
 * @source The Ministry of Information and Communications' renumbering of 15 Sep – 14 Nov 2018.
 */
const renumbered =
  '2070 2179 2277 2676 2878 2383 2484 2585 2781 2982 6232 6333 6434 6535 6636 6737 6838 6939 8656 8858 9959';

const mobile = /^0[35789]\d{8}$/;
const landline = /^02\d{9}$/;

/** Digits as dialled inside Vietnam: `+84 905.123.456` and `84905123456` become `0905123456`. */
function nationalDigits(text: string): string | undefined {
  const compact = text.normalize('NFKC').replace(/[\s.\-()]/g, '');
  if (!/^\+?\d+$/.test(compact)) return undefined;
  const digits = compact.replace(/^(\+84|0084|84(?=\d{9,10}$))0?/, '0');
  if (digits.startsWith('+')) return undefined;
  const [, prefix, rest] = /^01(\d\d)(\d{7})$/.exec(digits) ?? [];
  const today = renumbered.split(' ').find((pair) => pair.slice(0, 2) === prefix);
  return today ? `0${today.slice(2)}${rest ?? ''}` : digits;
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
