/** The words of a text: names take fewer bytes in one string than in a list of their own. */
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Text;
const words = <Text extends string>(text: Text) => text.split(' ') as Words<Text>[];

/**
 * What the fields of a payment code are for, by their identifiers: 52 to 64 of the outermost level,
 * then from 00 those inside 62, inside 64, inside a payee, inside NAPAS's template 38 and its 01.
 *
 * @source EMVCo QR Code Specification, Merchant-Presented Mode; NAPAS "QR Switching / IBFT" as
 * public libraries quote it.
 */
const from52 =
  'category currency amount tip feeFixed feePercent country name city postcode additional checksum localised';
const inside62 = words(
  'unknown bill mobile store loyalty reference customer terminal purpose asked',
);
const inside64 = words('localisedLang localisedName localisedCity');
const insidePayee = words('guid merchant');
const insideNapas = words('guid beneficiary service');
const insideBeneficiary = words('bin account');

/**
 * What a field is for. `merchant` is a payee in a scheme other than VietQR, `guid` says which
 * scheme; `unreserved` is whatever the maker of the code liked; `unknown` has no meaning we know.
 */
export type Meaning =
  | Words<typeof from52>
  | (typeof inside62 | typeof inside64)[number]
  | (typeof insideNapas | typeof insideBeneficiary)[number]
  | 'format'
  | 'initiation'
  | 'merchant'
  | 'unreserved'
  | 'unknown';

/** What the template of NAPAS begins with: the mark of VietQR. */
export const NAPAS = 'A000000727';
const napasHead = `10${NAPAS}`;

/** What the fields of one level are for, by their identifiers; what it lacks is `unknown`. */
export type Names = readonly Meaning[];

/** The names of the outermost level. */
export const outermost = words<string>(
  `format initiation${' merchant'.repeat(50)} ${from52}${' unknown'.repeat(15)}${' unreserved'.repeat(20)}`,
) as Names; // Each word of it is a meaning, or the readings of the tests fail.

/** The names of a level where nobody knows what stands. */
export const nameless: Names = [];

/**
 * The names of the fields inside field `id` of the level named `level`, whose value begins at `at`
 * in `text`; nothing where it holds no fields.
 */
export function namesInside(level: Names, id: number, text: string, at: number): Names | undefined {
  if (level === insideNapas && id === 1) return insideBeneficiary;
  if (level !== outermost || id < 26) return;
  if (id < 52) return id === 38 && text.startsWith(napasHead, at + 2) ? insideNapas : insidePayee;
  return id > 64 ? nameless : id === 62 ? inside62 : id === 64 ? inside64 : undefined;
}

/** The most characters that an account, and a text such as a name or a message, may have. */
export const limitOf = (path: string): number =>
  path === '38.01.01' ? 19 : path > '58z' && path < '7' ? 25 : 99;
