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

/**
 * How well a text answers a query: smaller is better, undefined not at all. Each word must be in
 * the text or near it; accents that were typed count most, then how much of the query is in the
 * text itself, then words one after another, then whole words.
 */
export function rankOf(
  text: WordIds,
  { fits, accented }: Query,
  near: readonly boolean[],
): number | undefined {
  let [own, whole, agreed] = [0, 0, 0];
  for (let at = 0; at < fits.length; at++) {
    const flags = bestFit(text, fits[at] ?? new Uint8Array());
    if (flags) own++;
    else if (!near[at]) return undefined;
    if (flags & FITS_WHOLE) whole++;
    if (flags & FITS_ACCENTS) agreed++;
  }
  const part = own === fits.length ? 0 : own ? 4 : 8;
  const inOrder = part === 0 && inOrderAt(text, fits) >= 0;
  return (accented && agreed < own ? 16 : 0) + part + (inOrder ? 0 : 2) + (whole === own ? 0 : 1);
}

/** True for ranks of texts that hold none of the words themselves. */
export const isOnlyNear = (rank: number): boolean => (rank & 8) > 0;

/** True for ranks of texts that hold each of the words themselves. */
export const isWhollyOwn = (rank: number): boolean => (rank & 12) === 0;
