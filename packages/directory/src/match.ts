import type { FormerName } from '@toso/contract';
import { marksIn, type Span } from './marks.ts';
import { agrees, matches, wordTexts, type TypedWord } from './typed-words.ts';

/** Why something was found. */
export interface Match {
  /** `name`, `area`, `area-note`, `address`, `unit` or `former-name`. */
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
  words: readonly TypedWord[],
): Match | undefined {
  const [read] = wordTexts([text ?? '']);
  const found = read ? words.filter((word) => matches(word, read.folded)) : [];
  if (text === undefined || !read || !found.length) return undefined;
  const accents = found.every((word) => agrees(word, read));
  return { kind, text, marks: marksIn(text, found), accents };
}

const covered = ({ marks }: Match) => marks.reduce((sum, [from, to]) => sum + to - from, 0);

/** The match that covers most; of equal ones the first. */
export const fullest = (found: readonly (Match | undefined)[]): Match | undefined =>
  found.reduce((most, next) => (next && (!most || covered(next) > covered(most)) ? next : most));
