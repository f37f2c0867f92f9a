import { fold } from './fold.ts';
import type { TypedWord } from './typed-words.ts';
import { wordsOf } from './words.ts';

/** From, and up to but not including, as `String.prototype.slice` takes them. */
export type Span = readonly [start: number, end: number];

const oneWord = /[\p{L}\p{M}\p{N}'’‘ʼ`´]+/gu;

/** How many characters of the folded `word` the typed ones cover; all where it is a short form. */
function covered(word: string, folded: string, typed: readonly TypedWord[]): number {
  const meant = wordsOf(word);
  let most = 0;
  for (const { begins, equal } of typed) {
    for (const one of meant) {
      const form = one.folded === equal ? equal : begins.find((it) => one.folded.startsWith(it));
      if (form === undefined) continue;
      most = Math.max(most, one.folded === folded ? form.length : folded.length);
    }
  }
  return most;
}

/** Where in `word`, which may be NFC or NFD, its first `count` folded characters end. */
function endOf(word: string, count: number): number {
  let [left, end] = [count, 0];
  for (const character of word) {
    if (left <= 0 && !/\p{M}/u.test(character)) break;
    left -= fold(character).length;
    end += character.length;
  }
  return end;
}

/**
 * Where in `text` the typed words are, for drawing `<mark>`. Neighbouring words make one span, so
 * that "Tổ dân phố 12" is marked in one piece.
 */
export function marksIn(text: string, typed: readonly TypedWord[]): readonly Span[] {
  const spans: [number, number][] = [];
  let joins = false;
  for (const { 0: word, index } of text.matchAll(oneWord)) {
    const folded = fold(word);
    const count = covered(word, folded, typed);
    const last = spans[spans.length - 1];
    if (count) {
      const end = index + (count < folded.length ? endOf(word, count) : word.length);
      if (last && joins) last[1] = end;
      else spans.push([index, end]);
    }
    joins = count > 0 && count === folded.length;
  }
  return spans;
}
