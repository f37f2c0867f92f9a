import { type Explanation, type Field, type Line, type Reading } from '@toso/vietqr';
import { bankOf } from '@toso/vietqr/banks';
import { classify, explainAny, type Other } from '@toso/vietqr/classify';
import { vi } from '@toso/vietqr/words/vi';
import type { Settings } from '../base/settings.ts';
import { accountsOf, compare, type Comparison } from './official.ts';
import type { Row } from './picture.ts';

export { checksScreen, resultScreen } from './result.ts';
export { sheetScreen } from './sheet.ts';

/** The most that a QR code can hold, in characters: more is not the text of one. */
export const MAX_TEXT = 4296;

/** A code that was read, in the words of one language. */
export interface Told {
  /** What the code holds, as positions in it count. */
  readonly text: string;
  readonly kind: string;
  readonly explanation: Explanation;
  readonly rows: readonly Row[];
  /** Set for a payment code that is well formed: only such a one is drawn and compared. */
  readonly payment?: Reading;
}

const wordsFor = async (lang: string) =>
  lang === 'en' ? (await import('@toso/vietqr/words/en')).en : vi;

const isPayment = (code: Reading | Other): code is Reading => 'fields' in code;

const inside = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [field, ...inside(field.fields)]);

/** The line with its place in the code. */
function rowOf(line: Line, fields: readonly Field[]): Row {
  const field = fields.find(({ path }) => path === line.path);
  return { ...line, start: field?.start, end: field?.end };
}

/** Reads the text of a code and says what it is; asks nobody and opens nothing. */
export async function tell(text: string, lang: string): Promise<Told> {
  const code = classify(text);
  const explanation = explainAny(code, { words: await wordsFor(lang), bankOf });
  const payment = isPayment(code) && code.isWellFormed ? code : undefined;
  const fields = inside(payment?.fields ?? []);
  return {
    text: code.text,
    kind: code.kind,
    explanation,
    rows: explanation.lines.map((line) => rowOf(line, fields)),
    ...(payment && { payment }),
  };
}

/** How a payment code stands to the ward's own accounts. */
export type Verdict = Comparison | { readonly kind: 'none' | 'unknown' };

/** Compares a payment code with what the ward published, as far as that can be read. */
export async function judge(
  payment: Reading,
  settings: Promise<Settings>,
  unit: string | undefined,
): Promise<Verdict> {
  try {
    const accounts = await accountsOf(await settings, unit);
    return accounts.length > 0 ? compare(payment, accounts) : { kind: 'none' };
  } catch {
    return { kind: 'unknown' };
  }
}
