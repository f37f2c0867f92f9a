import { accented, withoutAccents } from './fold.ts';
import type { TypedWord } from './typed-words.ts';

/** From, and up to but not including, as `String.prototype.slice` takes them. */
export type Span = readonly [start: number, end: number];

const oneWord = /[\p{L}\p{M}\p{N}'’‘ʼ`´]+/gu;

/** How much of a word of the text a typed word covers: characters of its folded form. */
function covered(folded: string, words: readonly TypedWord[]): number {
  let most = 0;
  for (const { begins, equals } of words) {
    if (equals.some((form) => form.split(' ').includes(folded))) return folded.length;
    for (const form of begins) {
      if (folded.startsWith(form.slice(1))) most = Math.max(most, form.length - 1);
    }
  }
  return most;
}

/** Where in `word`, which may be NFC or NFD, its first `count` folded characters end. */
function endOf(word: string, count: number): number {
  let end = 0;
  for (const character of word) {
    if (count <= 0 && !/\p{M}/u.test(character)) break;
    count -= withoutAccents(accented(character)).length;
    end += character.length;
  }
  return end;
}

/**
 * Where in `text` the typed words are, for drawing `<mark>`. Neighbouring words make one span, so
 * that "Tổ dân phố 12" is marked in one piece.
 */
export function marksIn(text: string, words: readonly TypedWord[]): readonly Span[] {
  const spans: [number, number][] = [];
  let open = false;
  for (const { 0: word, index } of text.matchAll(oneWord)) {
    const folded = withoutAccents(accented(word));
    const count = covered(folded, words);
    const last = spans[spans.length - 1];
    if (count) {
      const end = index + endOf(word, count);
      if (last && open) last[1] = end;
      else spans.push([index, end]);
    }
    open = count > 0 && count === folded.length;
  }
  return spans;
}
