import { accented, withoutAccents } from './fold.ts';
import { remembered } from './remembered.ts';

/** A word of a text, ready for matching. */
export interface Word {
  /** As `accented` writes it. */
  readonly accented: string;
  /** As `fold` writes it. */
  readonly folded: string;
}

/** Short forms that are no Vietnamese syllables, so that spelling them out breaks no name. */
const shortForms = new Map([
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['tdp', 'tổ dân phố'],
  ['kp', 'khu phố'],
  ['hcm', 'hồ chí minh'],
]);

/** `tổ12` and `q3` as two words; `to63` and `to36` are "tổ" in VNI keys. */
const glued =
  /(^| )(p|q|t|tổ|to|tdp|kp|khu|thôn|thon|ấp|ap|xóm|xom)(?!(?:63|36)(?: |$))(\d+)(?= |$)/g;
const gluedNfd = new RegExp(glued.source.normalize('NFD'), 'g');

/** The words of a text, spelt out, without zeros before numbers. On both sides of a comparison. */
export const wordsOf = remembered((text): readonly Word[] =>
  accented(text)
    .replace(gluedNfd, '$1$2 $3')
    .split(' ')
    .flatMap((word) => (shortForms.get(word) ?? word).normalize('NFD').split(' '))
    .filter(Boolean)
    .map((word) => {
      const plain = word.replace(/^0+(?=\d)/, '');
      return { accented: plain, folded: withoutAccents(plain) };
    }),
);
