const tones = '\u0300\u0301\u0303\u0309\u0323';
const toneOnSecond = new RegExp(
  `(?<!q)(o(?=[ae])|u(?=y))([aey])([${tones}])(?![\\p{L}\\p{M}])`,
  'giu',
);

/**
 * One spelling for names from many hands: NFC, single spaces, straight apostrophes, and the tone on
 * the first vowel of an open "oa", "oe", "uy" ("Hòa", "Thủy"), as wards themselves write it. The
 * data mixes both ("Hòa" 140 times, "Hoà" 28).
 */
export const spell = (name: string): string =>
  name
    .normalize('NFD')
    .replace(toneOnSecond, '$1$3$2')
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
