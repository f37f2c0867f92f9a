import { FITS, FITS_ACCENTS, FITS_WHOLE, readWords, type TypedWord } from './typed-words.ts';
import type { Vocabulary, WordIds } from './vocabulary.ts';

/** What was typed, compared with a vocabulary. */
export interface Query {
  readonly words: readonly TypedWord[];
  /** For each word, flags by position in the vocabulary. */
  readonly fits: readonly Uint8Array[];
  /** True when an accent was typed, so that accents tell texts apart. */
  readonly accented: boolean;
}

export function readQuery(typed: string, vocabulary: Vocabulary): Query {
  const words = readWords(typed);
  const accented = words.some((word) => word.accented !== word.folded);
  return { words, fits: vocabulary.fits(words), accented };
}

/** The best that any word of a text does for one typed word. */
function bestFit(text: WordIds, fits: Uint8Array): number {
  let flags = 0;
  for (const id of text) flags = Math.max(flags, fits[id] ?? 0);
  return flags;
}

/** Where in the text the typed words stand one after another, or -1. */
function inOrderAt(text: WordIds, fits: readonly Uint8Array[]): number {
  for (let start = 0; start + fits.length <= text.length; start++) {
    if (fits.every((one, at) => one[text[start + at] ?? -1])) return start;
  }
  return -1;
}

/** Which words are near a text, by position; the last, still being typed, may be a beginning. */
export const nearBy = (text: WordIds, { fits }: Query): readonly boolean[] =>
  fits.map((one, at) => bestFit(text, one) >= (at === fits.length - 1 ? FITS : FITS_WHOLE));

const NONE_OWN = 15;

/**
 * How well a text answers a query: smaller is better, undefined not at all. Each word must be in
 * the text or near it; accents that were typed count most, then how many of the words are in the
 * text itself, then whether they stand one after another, then whether they are whole.
 */
export function rankOf(
  text: WordIds,
  { fits, accented }: Query,
  near: readonly boolean[],
): number | undefined {
  const own: Uint8Array[] = [];
  let [whole, agreed, counted] = [0, 0, 0];
  for (let at = 0; at < fits.length; at++) {
    const one = fits[at];
    const flags = one ? bestFit(text, one) : 0;
    if (one && flags) own.push(one);
    else if (!near[at]) return undefined;
    if (flags & FITS_WHOLE) whole++;
    if (flags & FITS_ACCENTS) agreed++;
    // Only the last word is still being typed: "la" before it hardly means Láng.
    if (flags & FITS_WHOLE || (flags && at === fits.length - 1)) counted++;
  }
  const elsewhere = own.length ? Math.min(fits.length - counted, NONE_OWN - 1) : NONE_OWN;
  return (
    (accented && agreed < own.length ? 64 : 0) +
    (fits.length ? elsewhere * 4 : 0) +
    (inOrderAt(text, own) < 0 ? 2 : 0) +
    (whole < own.length ? 1 : 0)
  );
}

/** How many words of the query are only near the text that has this rank. */
export const wordsElsewhere = (rank: number): number => (rank >> 2) & NONE_OWN;

/** True for ranks of texts that hold none of the words themselves. */
export const isOnlyNear = (rank: number): boolean => wordsElsewhere(rank) === NONE_OWN;
