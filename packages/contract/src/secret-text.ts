/** What a person must never send us, found in a free text. The names are field error codes. */
export type SecretKind =
  'contains_id_number' | 'contains_card_number' | 'contains_account_number' | 'contains_otp';

/** Digits that people group with spaces, dots or dashes: `079 123 456 789`. */
const digitGroups = /\d(?:[ .\-\u00a0]?\d){5,}/g;
/**
 * What people rightly write beside other digits: phone numbers as they are usually grouped, days,
 * and hours from–to. Taken out first, so that "nhà 12 0905 123 456" is no account number.
 */
const harmless = new RegExp(
  [
    String.raw`(?:\+?84[ .-]?|\b0)[35789](?:\d{8}|\d\d([ .-])\d{3}\1\d{3}|\d([ .-])\d{3}\2\d{4})(?!\d|[.-]\d)`,
    String.raw`\b(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\3(?:19|20)\d\d(?!\d|[.-]\d)`,
    String.raw`\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|[.-]\d)`,
    String.raw`\b(?:[01]?\d|2[0-3])\.[0-5]\d ?- ?(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d|[.-]\d)`,
  ].join('|'),
  'g',
);
const otpWords = /\b(otp|passcode|password|pin)\b|mật khẩu|mã xác (thực|nhận)|mat khau/i;
const phoneDigits = /^(?:0\d{9,10}|84\d{9,10}|1[89]00\d{4,6})$/;

/** The checksum of payment cards (ISO/IEC 7812-1, Luhn). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function kindOf(digits: string, near: string): SecretKind | undefined {
  if (phoneDigits.test(digits)) return undefined;
  if (digits.length >= 15 && digits.length <= 19 && passesLuhn(digits)) {
    return 'contains_card_number';
  }
  // Citizens' personal numbers begin with a province code from 001 to 096 (Circular 59/2021/TT-BCA).
  if (digits.length === 12 && digits.startsWith('0')) return 'contains_id_number';
  if (digits.length >= 8) return 'contains_account_number';
  return otpWords.test(near) || digits.length === 6 ? 'contains_otp' : undefined;
}

/**
 * Finds the first identity, card or account number or one-time password in `text`.
 * A phone number, a day or an hour is none of these. Widgets call it before sending, the server on
 * arrival.
 */
export function findSecret(text: string): SecretKind | undefined {
  const plain = text.normalize('NFKC').replace(harmless, ';');
  for (const match of plain.matchAll(digitGroups)) {
    const near = plain.slice(Math.max(0, match.index - 24), match.index + match[0].length + 24);
    const kind = kindOf(match[0].replace(/\D/g, ''), near);
    if (kind) return kind;
  }
  return undefined;
}
