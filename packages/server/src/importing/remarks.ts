import { keyOf } from './key.ts';
import type { Row } from './sheet.ts';

const remarks =
  /^(tong( cong| so)?|nguoi lap|lap bieu|ghi chu|noi nhan|tm |ubnd|uy ban|(pho )?chu tich|(.{2,30} )?ngay \d+ thang)\b/;

/** A sum, a note or a signature below the list. */
export const isRemark = ({ cells }: Row): boolean => {
  const texts = [...cells.values()].filter(({ merged }) => merged !== 'row');
  return texts.length <= 3 && texts.some(({ text }) => remarks.test(keyOf(text)));
};
