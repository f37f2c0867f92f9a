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

/** All that the words of a text, or of a part of it, do for one typed word. */
function fitOf(text: WordIds, fits: Uint8Array, from = 0, to = text.length): number {
  let flags = 0;
  for (let at = from; at < to; at++) flags |= fits[text[at] ?? 0] ?? 0;
  return flags;
}

/** Whether those of the typed words that the text has stand one after another in it. */
function isInOrder(text: WordIds, fits: readonly Uint8Array[]): boolean {
  const own = fits.filter((one) => fitOf(text, one));
  for (let start = 0; start + own.length <= text.length; start++) {
    if (own.every((one, at) => one[text[start + at] ?? 0])) return true;
  }
  return false;
}

/** Which words are near a text, by position; the last, still being typed, may be a beginning. */
export const nearBy = (text: WordIds, { fits }: Query): readonly boolean[] =>
  fits.map((one, at) => (fitOf(text, one) & (at === fits.length - 1 ? FITS : FITS_WHOLE)) > 0);

const NONE_OWN = 15;

/**
 * How well a text answers a query: smaller is better, undefined not at all. Each word must be in
 * the text or near it; accents that were typed count most, then how many of the words are in the
 * text itself, then whether they are in its names, with which it begins, then whether they stand
 * one after another, then whether they are whole.
 */
export function rankOf(
  text: WordIds,
  { fits, accented }: Query,
  near: readonly boolean[],
  named = text.length,
): number | undefined {
  let [own, ofNames, whole, agreed, counted] = [0, 0, 0, 0, 0];
  for (let at = 0; at < fits.length; at++) {
    const one = fits[at];
    const inNames = one ? fitOf(text, one, 0, named) : 0;
    const flags = one ? inNames | fitOf(text, one, named) : 0;
    if (!flags && !near[at]) return undefined;
    if (flags) own++;
    if (inNames) ofNames++;
    if (flags & FITS_WHOLE) whole++;
    if (flags & FITS_ACCENTS) agreed++;
    // Only the last word is still being typed: "la" before it hardly means Láng.
    if (flags & FITS_WHOLE || (flags && at === fits.length - 1)) counted++;
  }
  const elsewhere = own ? Math.min(fits.length - counted, NONE_OWN - 1) : NONE_OWN;
  return (
    (accented && agreed < own ? 128 : 0) +
    (fits.length ? elsewhere * 8 : 0) +
    (ofNames < own ? 4 : 0) +
    (own < 2 || isInOrder(text, fits) ? 0 : 2) +
    (whole < own ? 1 : 0)
  );
}

/** How many words of the query are only near the text that has this rank. */
export const wordsElsewhere = (rank: number): number => (rank >> 3) & NONE_OWN;

/** True for ranks of texts that hold none of the words themselves. */
export const isOnlyNear = (rank: number): boolean => wordsElsewhere(rank) === NONE_OWN;
