/** What a person must never send us, found in a free text. The names are field error codes. */
export type SecretKind =
  'contains_id_number' | 'contains_card_number' | 'contains_account_number' | 'contains_otp';

/** Digits that people group with single spaces, dots or dashes: `079 123 456 789`. */
const digitGroups = /\d(?:[ .-]?\d){5,}/g;
/**
 * Groups of three digits or more, set apart in any way: `079,123 / 456_789`. Lists of houses and
 * of residential groups have shorter ones, or are not as long as what is looked for here.
 */
const spreadGroups = /\d{3,}(?:[\s.,/_-]{1,3}\d{3,})+/g;
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
const otpWord = String.raw`\b(?:otp|passcode|password|pin(?![a-z])|mật khẩu|mat khau|mã xác (?:thực|nhận)|ma xac (?:thuc|nhan))`;
/** What may stand between such a word and its number, unlike "quên mật khẩu, nhà 1234". */
const between = String.raw`(?:(?! (?:nhà|ở|kiệt|hẻm|ngõ|ngách|đường|phòng|căn|lô|tổ|năm|từ|ngày|tháng|lúc|hồi|gọi|đài))[^\d,;.\n]){0,16}`;
/** A short number beside a word for passwords, but no house number with a slash, nor a battery. */
const besideOtpWord = new RegExp(
  String.raw`${otpWord}${between}\d(?:[\s.,_-]{0,3}\d){3,}(?!\d|/\d| ?mah)|\d(?:[ .-]?\d){3,}(?: (?:là|is)|:| ?\() ?(?:mã |my |the )?${otpWord}`,
  'i',
);
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

const digitsOf = (run: string): string => run.replace(/\D/g, '');

function isCard(digits: string): boolean {
  return digits.length >= 15 && digits.length <= 19 && passesLuhn(digits);
}

// Citizens' personal numbers begin with a province code from 001 to 096 (Circular 59/2021/TT-BCA).
const idDigits = /^0(?!00)(?:[0-8]\d|9[0-6])\d{9}$/;

function kindOf(digits: string): SecretKind | undefined {
  if (isCard(digits)) return 'contains_card_number';
  if (idDigits.test(digits)) return 'contains_id_number';
  return digits.length >= 8 ? 'contains_account_number' : undefined;
}

/** The same for groups that may as well be a list: only what is hardly one by chance. */
function kindAmong(groups: readonly string[]): SecretKind | undefined {
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    for (const group of groups.slice(first)) {
      digits += group;
      if (idDigits.test(digits)) return 'contains_id_number';
      // Fifteen digits may as well be a house five alleys deep: `414/493/246/534/330`.
      if (/^(?:[3-6]\d{3}|9704)\d{12}/.test(digits) && isCard(digits))
        return 'contains_card_number';
    }
  }
  return undefined;
}

/**
 * Finds the first identity, card or account number or one-time password in `text`.
 * A phone number, a day, an hour or a house is none of these. Widgets call it before sending, the
 * server on arrival.
 */
export function findSecret(text: string): SecretKind | undefined {
  // Signs that are not seen, zero-width spaces among them, hide nothing.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(harmless, ';')
    .replace(digitGroups, (run) => (phoneDigits.test(digitsOf(run)) ? ';' : run));
  const runs = Array.from(plain.matchAll(digitGroups), ([run]) => digitsOf(run));
  const spread = Array.from(plain.matchAll(spreadGroups), ([run]) => run.split(/\D+/));
  const isOtp = () => runs.some(({ length }) => length === 6) || besideOtpWord.test(plain);
  const found = runs.map(kindOf).find(Boolean) ?? spread.map(kindAmong).find(Boolean);
  return found ?? (isOtp() ? 'contains_otp' : undefined);
}
