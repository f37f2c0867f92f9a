import type { FormerName } from '@toso/contract';
import { marksIn, type Span } from './marks.ts';
import { fit, FITS_ACCENTS, type TypedWord } from './typed-words.ts';
import { wordsOf } from './words.ts';

/** Why something was found. */
export interface Match {
  /** `name`, `area`, `area-note`, `address`, `unit`, `former-name` or `district`. */
  readonly kind: string;
  /** The text that matched, as written. */
  readonly text: string;
  /** Where in `text` to draw `<mark>`. */
  readonly marks: readonly Span[];
  /** True when the accents that were typed are those of `text`. */
  readonly accents: boolean;
  /** The former name, where `kind` is `former-name`. */
  readonly former?: FormerName;
}

/** The match of some of the words in `text`, or undefined. */
export function matchIn(
  kind: string,
  text: string | undefined,
  typed: readonly TypedWord[],
): Match | undefined {
  if (text === undefined) return undefined;
  const words = wordsOf(text);
  const flags = typed.map((one) => Math.max(...words.map((word) => fit(one, word)), 0));
  const found = typed.filter((_, at) => flags[at]);
  if (!found.length) return undefined;
  const accents = flags.every((flag) => !flag || flag & FITS_ACCENTS);
  return { kind, text, marks: marksIn(text, found), accents };
}

const covered = ({ marks }: Match) => marks.reduce((sum, [from, to]) => sum + to - from, 0);

/** The match that covers most; of equal ones the first. */
export const fullest = (found: readonly (Match | undefined)[]): Match | undefined =>
  found.reduce((most, next) => (next && (!most || covered(next) > covered(most)) ? next : most));
