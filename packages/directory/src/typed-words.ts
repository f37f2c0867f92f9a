import { wordsOf, type Word } from './words.ts';

/** One word as somebody typed it, half-typed or not, and what it may stand for. */
export interface TypedWord extends Word {
  /** Folded forms with which a word may begin; the plain one first, the most composed one last. */
  readonly begins: readonly string[];
  /** Another spelling of the whole word: `1` for `I`. */
  readonly equal: string | undefined;
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** What Telex keys meant before the keyboard composed them: `chaau` → `chau`, `duwowng` → `duong`. */
function untelex(word: string): string {
  const plain = word.replace(/^dd/, 'd').replace(/^([^aeiouy]*)w/, '$1u');
  const vowel = plain.search(/[aeiouy]/) + 1;
  if (!vowel) return plain;
  const rime = plain.slice(vowel).replace(/[sfrxjzw]/g, '');
  return (plain.slice(0, vowel) + rime)
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aeo])([a-z]+)\1$/, '$1$2');
}

/** What VNI keys meant: `ha3i` → `hai`, `d9a2` → `da`. Unchanged where the digits are no accents. */
function unvni(word: string): string {
  const plain = word.replace(/^d9/, 'd').replace(/([a-z])([678][1-5]?|[1-5][678]?)(?!\d)/g, '$1');
  return /\d/.test(plain) ? word : plain;
}

function composed(word: string): string {
  if (/^[a-z]+$/.test(word)) return untelex(word);
  return /^[a-z]+\d/.test(word) ? unvni(word) : word;
}

function otherNumeral(word: string): string | undefined {
  const number = roman.indexOf(word);
  if (number > 0) return String(number);
  return /^\d+$/.test(word) ? roman[Number(word)] : undefined;
}

/**
 * Reads what somebody typed as words that can be matched. Half-typed Telex and VNI and the other
 * kind of numerals are understood beside the plain word, never instead of it.
 */
export const readWords = (typed: string): readonly TypedWord[] =>
  wordsOf(typed).map(({ accented, folded }) => ({
    accented,
    folded,
    begins: [...new Set([folded, composed(folded)])],
    equal: otherNumeral(folded) || undefined,
  }));

/** The word begins as typed. */
export const FITS = 1;
/** It is the whole word. */
export const FITS_WHOLE = 2;
/** And its accents are those that were typed. */
export const FITS_ACCENTS = 4;

/** Letters that stand for phường, quận, huyện and xã: "q. Hải Châu". */
const kindLetter = /^[pqhx]$/;

/** Whether the letters begin the word: "o" does not begin "ơ", whose horn is a mark after it. */
const beginsWith = (word: string, letters: string): boolean =>
  word.startsWith(letters) && !/^\p{M}/u.test(word.slice(letters.length));

/** How a word of a text answers a typed one: a sum of the flags above, 0 where it does not. */
export function fit(typed: TypedWord, { accented, folded }: Word): number {
  if (folded === typed.equal) return FITS | FITS_WHOLE | FITS_ACCENTS;
  let flags = 0;
  for (const form of typed.begins) {
    if (!folded.startsWith(form)) continue;
    flags |= folded === form || kindLetter.test(form) ? FITS | FITS_WHOLE : FITS;
  }
  return flags && beginsWith(accented, typed.accented) ? flags | FITS_ACCENTS : flags;
}
