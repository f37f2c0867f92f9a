import { remembered } from './remembered.ts';

const tones = '\u0300\u0301\u0303\u0309\u0323';
const toneAfterSecondVowel = new RegExp(`(o(?=[ae])|u(?=y))([aey])([${tones}])(?!\\p{M})`, 'gu');

/** Letters that look like another and do not decompose into it; pasted text has them. */
const lookAlikes: Readonly<Record<string, string>> = {
  '\u00f0': 'đ', // ð, Icelandic
  '\u0256': 'đ', // ɖ, African
  '\u0131': 'i', // ı, Turkish
  '\u0430': 'a', // Cyrillic from here on
  '\u0435': 'e',
  '\u043e': 'o',
  '\u0440': 'p',
  '\u0441': 'c',
  '\u0443': 'y',
  '\u0445': 'x',
  '\u0456': 'i',
};
const anyLookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g');
const apostrophes = /['’‘ʼ`]/g;

/**
 * The words of `text` with their accents, written one way: small letters, NFD, single spaces, one
 * place for each tone ("hòa" and "hoà" become the same), no look-alikes, no apostrophes and no
 * punctuation.
 */
export const accented = (text: string): string =>
  text
    .replace(/´/g, '') // It decomposes into a space and a mark.
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(apostrophes, '')
    .replace(anyLookAlike, (letter) => lookAlikes[letter] ?? letter)
    .replace(toneAfterSecondVowel, '$1$3$2')
    .replace(/(?:^|[^\p{L}\p{M}\p{N}])[^\p{L}\p{N}]*/gu, ' ')
    .trim();

/** Takes the accents off what `accented` wrote. */
export const withoutAccents = (words: string): string =>
  words.replace(/\p{M}+/gu, '').replace(/đ/g, 'd');

/**
 * The form in which Vietnamese texts are compared: without accents (đ is d), case, punctuation and
 * apostrophes, with single spaces. `fold('Cư M’gar') === fold("CU MGAR")`. For matching only: names
 * that differ in their accents fall together, so what it finds is a candidate.
 */
export const fold = remembered((text) => withoutAccents(accented(text)));
