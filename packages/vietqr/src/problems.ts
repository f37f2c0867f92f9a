import type { Field } from './fields.ts';
import type { Meaning } from './meaning.ts';
import type { Reading } from './read.ts';

/** What can be wrong with how fields follow one another. */
export type StructureProblem = 'header' | 'cut' | 'repeated';

/** Reasons to refuse a code: nothing it says may be relied upon. */
export type BrokenCode =
  | StructureProblem
  | 'oversized'
  | 'not_payment'
  | 'missing'
  | 'payee_missing'
  | 'beneficiary'
  | 'amount'
  | 'checksum_missing'
  | 'checksum_place'
  | 'checksum_wrong';

/** What real codes do although the standard does not, or what a reader should know. */
export type UnusualCode =
  | 'empty'
  | 'format_unknown'
  | 'checksum_lower_case'
  | 'amount_in_static'
  | 'currency_foreign'
  | 'country_foreign'
  | 'service_unknown'
  | 'too_long'
  | 'not_ascii'
  | 'unseen_characters';

export interface Problem {
  readonly code: BrokenCode | UnusualCode;
  /** A code with a broken field is refused; an unusual one is only remarked upon. */
  readonly severity: 'broken' | 'unusual';
  /** The field it belongs to; empty for the code as a whole. */
  readonly path: string;
  /** Where, in characters of `Reading.text`. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of a code: a field, or what stands in the place of one. */
type Span = Pick<Field, 'path' | 'start' | 'end'>;

/** A reading under way. */
export type Work = { -readonly [Key in keyof Reading]: Reading[Key] } & {
  readonly problems: Problem[];
  readonly found: Partial<Record<Meaning, Field>>;
  readonly values: Partial<Record<Meaning, string>>;
};

/** Keeps a problem of the field or stretch `where`; of the code as a whole without one. */
type Report<Code> = (work: Work, code: Code, where?: Span) => void;

const reporter =
  (severity: Problem['severity']): Report<Problem['code']> =>
  ({ text, problems }, code, { path, start, end } = { path: '', start: 0, end: text.length }) =>
    void problems.push({ code, severity, path, start, end });
export const refuse: Report<BrokenCode> = reporter('broken');
export const remark: Report<UnusualCode> = reporter('unusual');
