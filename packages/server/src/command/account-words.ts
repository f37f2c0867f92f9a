import type { Localized } from '@toso/contract';
import type { ConfirmRefusal } from '../services.ts';

/** What `toso accounts` says. */
export const words = {
  account: {
    vi: '{purpose}: {bank} (BIN {bin}), số tài khoản {account}, chủ tài khoản {holder}, kiểm tra ngày {day}',
    en: '{purpose}: {bank} (BIN {bin}), account {account}, holder {holder}, checked on {day}',
  },
  unknownBank: {
    vi: 'ngân hàng chưa có trong bảng',
    en: 'a bank that is not in the table',
  },
  entry: { vi: '{id}\t{line}', en: '{id}\t{line}' },
  sample: { vi: '[mẫu] ', en: '[sample] ' },
  none: { vi: '{unit} chưa công bố tài khoản nào.', en: '{unit} publishes no account.' },
  waiting: {
    vi: 'Đề xuất {id} của “{by}”, chờ người thứ hai xác nhận đến {until}:',
    en: 'Proposal {id} of “{by}”, to be confirmed by a second person until {until}:',
  },
  found: {
    vi: '{unit}: tệp có {count} tài khoản. So với danh sách đang công bố:',
    en: '{unit}: the file holds {count} accounts. Against the published list:',
  },
  replaced: { vi: 'ĐỔI SANG TÀI KHOẢN KHÁC', en: 'ANOTHER ACCOUNT' },
  added: { vi: 'Thêm', en: 'Added' },
  edited: { vi: 'Sửa thông tin', en: 'Changed words' },
  removed: { vi: 'Bỏ', en: 'Removed' },
  before: { vi: '  cũ:  {line}', en: '  old: {line}' },
  after: { vi: '  mới: {line}', en: '  new: {line}' },
  order: { vi: 'Chỉ đổi thứ tự.', en: 'Only the order changes.' },
  unchanged: {
    vi: 'Danh sách này đang được công bố rồi, không có gì để đề xuất.',
    en: 'This list is published already: there is nothing to propose.',
  },
  refused: {
    vi: 'Chưa ghi gì. {count} chỗ cần sửa:',
    en: 'Nothing was written. {count} to correct:',
  },
  proposed: {
    vi: 'Đã ghi đề xuất {id}. Chưa công bố gì.\nMã xác nhận: {code} (dùng được 24 giờ)\nNgười thứ hai so từng số với giấy của ngân hàng, rồi chạy:\n  toso accounts confirm --unit {unit} --proposal {id} --code {code} --by "…"',
    en: 'Kept as proposal {id}. Nothing is published yet.\nConfirmation code: {code} (good for 24 hours)\nA second person compares each number with the bank’s paper, then runs:\n  toso accounts confirm --unit {unit} --proposal {id} --code {code} --by "…"',
  },
  confirmed: {
    vi: 'Đã công bố danh sách mới của {unit}:',
    en: 'Published the new list of {unit}:',
  },
  withdrawn: { vi: 'Đã bỏ đề xuất {id}.', en: 'Dropped proposal {id}.' },
  taken: { vi: 'Đã gỡ khỏi danh sách công bố: {line}', en: 'No longer published: {line}' },
  noProposal: { vi: '{unit} không có đề xuất {id}.', en: '{unit} has no proposal {id}.' },
  noAccount: {
    vi: '{unit} không công bố tài khoản nào có mã {id}. Xem: toso accounts list --unit {code}',
    en: '{unit} publishes no account with the id {id}. See: toso accounts list --unit {code}',
  },
  oneOf: {
    vi: 'Cần một trong hai tuỳ chọn --proposal và --account.',
    en: 'One of the options --proposal and --account is needed.',
  },
  person: {
    vi: 'Tuỳ chọn {option} cần 1 đến 80 ký tự, ví dụ "Công chức tài chính".',
    en: 'The option {option} takes 1 to 80 characters, for example "Finance officer".',
  },
  sheetFile: {
    vi: 'Tệp ghi ra phải có đuôi .html hoặc .svg.',
    en: 'The file to write must end in .html or .svg.',
  },
  contentTooLong: {
    vi: 'Nội dung dài {length} ký tự khi viết không dấu; mã chỉ chứa được {limit}.',
    en: 'The message has {length} characters without accents; a code holds {limit}.',
  },
  contentLetters: {
    vi: 'Nội dung có ký tự không viết được bằng chữ không dấu.',
    en: 'The message has characters that cannot be written without accents.',
  },
  noCode: {
    vi: 'Không ghi được mã cho tài khoản này.',
    en: 'No code can be written for this account.',
  },
} as const satisfies Record<string, Localized>;

/** Why a proposal is not confirmed, and what to do. */
export const confirmSentences: Readonly<Record<ConfirmRefusal, Localized>> = {
  unknown: {
    vi: 'Không có đề xuất này, hoặc đã được xác nhận hay rút lại.',
    en: 'There is no such proposal, or it was confirmed or dropped.',
  },
  expired: {
    vi: 'Đề xuất đã quá 24 giờ. Hãy nhập lại tệp.',
    en: 'The proposal is older than 24 hours. Import the file again.',
  },
  stale: {
    vi: 'Danh sách công bố đã đổi sau khi có đề xuất này. Hãy nhập lại tệp.',
    en: 'The published list has changed since. Import the file again.',
  },
  wrong_code: {
    vi: 'Mã xác nhận không khớp với đề xuất. Hãy xem lại mã, và xem đề xuất bằng: toso accounts list',
    en: 'The code does not fit the proposal. Look at the code, and at the proposal with: toso accounts list',
  },
  too_many_codes: {
    vi: 'Đã nhập sai mã 5 lần nên đề xuất này không dùng được nữa. Hãy tìm hiểu ai đã thử, rồi nhập lại tệp.',
    en: 'Five wrong codes: the proposal cannot be used any more. Find out who tried, then import the file again.',
  },
  same_person: {
    vi: 'Người xác nhận trùng với người đề xuất. Hãy nhờ người khác, hoặc ghi lý do: --same-person "…"',
    en: 'The person who confirms is the one who proposed. Ask another, or give a reason: --same-person "…"',
  },
};
