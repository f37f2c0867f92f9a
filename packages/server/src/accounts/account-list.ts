import type { Vocabulary } from '../importing/columns.ts';

/** What a column of a ward's list of accounts can mean. */
export type AccountMeaning =
  | 'order'
  | 'purpose'
  | 'bin'
  | 'bank'
  | 'account'
  | 'holder'
  | 'checkedOn'
  | 'validUntil'
  | 'sourceUrl'
  | 'sourceTitle';

/** Headings as wards write them, folded, and the contract's names of the fields. */
const headings: readonly (readonly [AccountMeaning, RegExp])[] = [
  ['order', /^(stt|tt|so tt|so thu tu)$/],
  [
    'validUntil',
    /^(co )?(hieu luc|gia tri|su dung|dung) den|^(ngay )?het (han|hieu luc)|^validuntil$/,
  ],
  ['checkedOn', /^(ngay )?(kiem tra|cap nhat|xac nhan|ra soat|doi chieu)|^checkedon$/],
  ['bin', /^(bin|ma (so )?(ngan hang|nh|bin))\b/],
  [
    'holder',
    /^(ten )?(chu|nguoi|don vi)\b.*(tai khoan|tk|nhan|huong)|^ten (tai khoan|tk)$|^holder$/,
  ],
  ['account', /^(so )?(tai khoan|tk|stk)\b|^account$/],
  ['bank', /^(ten |(mo )?tai )?(ngan hang|nh)\b|^(noi )?mo tai( khoan)?\b|^bankname$/],
  [
    'purpose',
    /^(muc dich|dung de|khoan (thu|nop)|noi dung( thu| nop)?$|(loai|ten) (phi|le phi|khoan)|purpose$)/,
  ],
  ['sourceUrl', /^(lien ket|duong dan|link|url|dia chi (trang|web)|sourceurl$)/],
  ['sourceTitle', /^(nguon|can cu|van ban|thong bao|sourcetitle$)/],
];

/** Lists of accounts. */
export const accountList: Vocabulary<AccountMeaning> = {
  headings,
  isHeader: (found) => found.has('account') && found.size >= 3,
  missing: 'no_account_header',
};
