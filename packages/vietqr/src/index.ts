export { toAscii } from './ascii.ts';
export { crc16 } from './crc.ts';
export {
  explain,
  type Bank,
  type ExplainOptions,
  type Explanation,
  type Line,
  type Severity,
  type Warning,
} from './explain.ts';
export type { Field } from './fields.ts';
export type { Meaning } from './meaning.ts';
export type { BrokenCode, Problem, UnusualCode } from './problems.ts';
export { read, type PaymentKind, type Reading } from './read.ts';
export type { HeadingKey, LabelKey, WarningCode, Words } from './words.ts';
export { write, type Transfer, type WriteRefusal, type Written } from './write.ts';
