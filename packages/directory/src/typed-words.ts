import { accented, withoutAccents } from './fold.ts';

/** A text ready for matching: each word has a space before and after it. */
export interface WordText {
  /** As `accented` writes it. */
  readonly accented: string;
  /** As `fold` writes it. */
  readonly folded: string;
}

/** Reads words of one text after another, each different word once: a phone must not stutter. */
export function wordTexts(texts: readonly string[]): WordText[] {
  const known = new Map<string, WordText>();
  const read = (chunk: string): WordText => {
    let words = known.get(chunk);
    if (!words) {
      const written = accented(chunk);
      known.set(chunk, (words = { accented: written, folded: withoutAccents(written) }));
    }
    return words;
  };
  return texts.map((text) => {
    const chunks = text
      .split(' ')
      .map(read)
      .filter((chunk) => chunk.accented);
    return {
      accented: ` ${chunks.map((chunk) => chunk.accented).join(' ')} `,
      folded: ` ${chunks.map((chunk) => chunk.folded).join(' ')} `,
    };
  });
}

/** One word as somebody typed it, half-typed or not, and what it may stand for. */
export interface TypedWord {
  /** With its accents. */
  readonly accented: string;
  /** What a folded text holds when the word begins one of its words; each begins with a space. */
  readonly begins: readonly string[];
  /** Other spellings of a whole word, accents apart: `1` for `I`, `thành phố` for `tp`. */
  readonly equals: readonly string[];
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const shortForms = new Map([
  ['p', ['phuong']],
  ['q', ['quan']],
  ['h', ['huyen']],
  ['tp', ['thanh pho']],
  ['tx', ['thi xa']],
  ['tt', ['thi tran']],
  ['tdp', ['to dan pho']],
  ['kp', ['khu pho', 'khoi pho']],
  ['hcm', ['ho chi minh']],
]);

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

function otherSpellings(word: string): readonly string[] {
  const number = roman.indexOf(word);
  if (number > 0) return [String(number)];
  if (/^\d+$/.test(word)) return [roman[Number(word)] ?? '', `0${word}`].filter(Boolean);
  return shortForms.get(word) ?? [];
}

function readWord(typed: string): TypedWord {
  const plain = withoutAccents(typed);
  const word = plain.replace(/^0+(?=\d)/, '');
  const begins = new Set([plain, word]);
  if (/^[a-z]+$/.test(word)) begins.add(untelex(word));
  if (/^[a-z]+\d/.test(word)) begins.add(unvni(word));
  return {
    accented: ` ${typed}`,
    begins: [...begins].map((form) => ` ${form}`),
    equals: otherSpellings(word).map((form) => ` ${form} `),
  };
}

/** `to12` and `q3` as two words; `to63` and `to36` are "tổ" in VNI keys. */
const glued = /(^| )(p|q|to|tdp|kp|khu|thon|ap|xom)(?!(?:63|36)(?: |$))(\d+)(?= |$)/g;

/**
 * Reads what somebody typed as words that can be matched. Half-typed Telex and VNI, Roman and
 * Arabic numbers and usual short forms are understood beside the plain word, never instead of it.
 */
export const readWords = (text: string): readonly TypedWord[] =>
  accented(text).replace(glued, '$1$2 $3').split(' ').filter(Boolean).map(readWord);

/** Whether one of the folded text's words is, or begins as, the typed one. */
export const matches = (word: TypedWord, folded: string): boolean =>
  word.begins.some((form) => folded.includes(form)) ||
  word.equals.some((form) => folded.includes(form));

/** Whether it matches as a whole word, not only as the beginning of one. */
export const matchesWhole = (word: TypedWord, folded: string): boolean =>
  word.begins.some((form) => folded.includes(`${form} `)) ||
  word.equals.some((form) => folded.includes(form));

/** Whether a word that matches does so with the accents that were typed. */
export const agrees = (word: TypedWord, text: WordText): boolean =>
  text.accented.includes(word.accented) || word.equals.some((form) => text.folded.includes(form));

/** The words one after another, in their plain and in their most composed form. */
export function phrasesOf(words: readonly TypedWord[]): readonly string[] {
  const plain = words.map((word) => word.begins[0] ?? '').join('');
  const composed = words.map((word) => word.begins[word.begins.length - 1] ?? '').join('');
  return [...new Set([plain, composed])];
}
