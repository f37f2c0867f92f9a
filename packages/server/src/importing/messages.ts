import type { Localized } from '@toso/contract';
import type { FileFault, RefusedRow, RowFault } from './fault.ts';

/** Why a file cannot be read, and what to do. `{where}` is a place in the file. */
export const fileSentences: Readonly<Record<FileFault, Localized>> = {
  file_missing: { vi: 'Không mở được tệp này.', en: 'This file cannot be opened.' },
  file_empty: { vi: 'Tệp này rỗng.', en: 'This file is empty.' },
  file_too_large: {
    vi: 'Tệp lớn hơn 5 MB. Hãy bỏ hình ảnh hoặc tách danh sách.',
    en: 'The file is larger than 5 MB. Remove pictures or split the list.',
  },
  unpacked_too_large: {
    vi: 'Tệp mở ra lớn hơn 50 MB nên không được đọc.',
    en: 'The file unpacks to more than 50 MB and was not read.',
  },
  too_many_rows: {
    vi: 'Danh sách có hơn 20.000 dòng. Hãy tách thành nhiều tệp.',
    en: 'The list has more than 20,000 rows. Split it into several files.',
  },
  too_many_merges: {
    vi: 'Tệp có quá nhiều ô gộp.',
    en: 'The file has too many merged cells.',
  },
  too_much_text: {
    vi: 'Danh sách có quá nhiều chữ (hơn 10 triệu ký tự). Hãy tách thành nhiều tệp.',
    en: 'The list has too much text (more than 10 million characters). Split it into several files.',
  },
  not_a_spreadsheet: {
    vi: 'Tệp này không phải bảng tính. Hãy lưu lại dạng .xlsx hoặc .csv.',
    en: 'This file is not a spreadsheet. Save it as .xlsx or .csv.',
  },
  old_excel: {
    vi: 'Đây là tệp Excel cũ (.xls). Hãy mở bằng Excel rồi chọn Lưu thành .xlsx.',
    en: 'This is an old Excel file (.xls). Open it and save it as .xlsx.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.',
    en: 'The file has a password. Remove the password and save it again.',
  },
  broken_file: {
    vi: 'Tệp bị hỏng, không đọc được. Hãy mở bằng Excel rồi lưu lại.',
    en: 'The file is damaged and cannot be read. Open it in a spreadsheet program and save it again.',
  },
  unsafe_xml: {
    vi: 'Tệp có phần khai báo không dùng trong bảng tính (DTD) nên không được đọc.',
    en: 'The file has a document type declaration, which spreadsheets do not use, and was not read.',
  },
  sheet_missing: {
    vi: 'Không có trang tính tên “{where}”.',
    en: 'There is no sheet named “{where}”.',
  },
  no_header: {
    vi: 'Không tìm thấy dòng tiêu đề có cột “Tên tổ” hoặc “Tổ dân phố”. Xem docs/import.md.',
    en: 'No heading row with a column “Tên tổ” or “Tổ dân phố” was found. See docs/import.md.',
  },
  no_account_header: {
    vi: 'Không tìm thấy dòng tiêu đề có cột “Số tài khoản” và “Chủ tài khoản”. Xem docs/accounts.md.',
    en: 'No heading row with the columns “Số tài khoản” and “Chủ tài khoản” was found. See docs/accounts.md.',
  },
  no_accounts: {
    vi: 'Tệp này không có tài khoản nào.',
    en: 'This file holds no account.',
  },
  too_many_accounts: {
    vi: 'Danh sách có hơn 50 tài khoản. Một phường, xã không công bố nhiều như vậy.',
    en: 'The list has more than 50 accounts. No ward publishes as many.',
  },
  broken_json: {
    vi: 'Tệp JSON này không đọc được. Cần một danh sách, hoặc {"officialAccounts": [...]}.',
    en: 'This JSON file cannot be read. It must be a list, or {"officialAccounts": [...]}.',
  },
  column_twice: {
    vi: 'Có hai cột cùng nghĩa: cột thứ hai là “{where}”. Hãy giữ một cột.',
    en: 'Two columns mean the same: the second is “{where}”. Keep one.',
  },
  no_rows: {
    vi: 'Không có dòng nào dưới dòng tiêu đề.',
    en: 'There is no row below the headings.',
  },
  took_too_long: {
    vi: 'Đọc tệp quá lâu nên đã dừng.',
    en: 'Reading the file took too long and was stopped.',
  },
  took_too_much_memory: {
    vi: 'Đọc tệp tốn quá nhiều bộ nhớ nên đã dừng.',
    en: 'Reading the file took too much memory and was stopped.',
  },
};

/** Why a row is refused. The content of the cell is never repeated. `{row}` is the other row. */
export const rowSentences: Readonly<Record<RowFault, Localized>> = {
  formula: {
    vi: 'là công thức. Hãy dán lại dạng giá trị.',
    en: 'is a formula. Paste it as a value.',
  },
  cell_error: { vi: 'chứa lỗi của Excel (#…).', en: 'holds a spreadsheet error (#…).' },
  cell_too_long: { vi: 'dài quá.', en: 'is too long.' },
  control_characters: {
    vi: 'có ký tự ẩn. Hãy gõ lại ô này.',
    en: 'has hidden characters. Type the cell again.',
  },
  name_missing: { vi: 'chưa có tên tổ.', en: 'has no team name.' },
  other_unit: {
    vi: 'ghi phường, xã không thuộc đơn vị đang nhập.',
    en: 'names a ward that is not part of this unit.',
  },
  phone_required: { vi: 'chưa có số điện thoại.', en: 'has no phone number.' },
  phone_too_short: {
    vi: 'có số điện thoại chưa đủ chữ số.',
    en: 'has a phone number with too few digits.',
  },
  phone_too_long: {
    vi: 'có số điện thoại thừa chữ số.',
    en: 'has a phone number with too many digits.',
  },
  invalid_phone: {
    vi: 'không phải số điện thoại Việt Nam.',
    en: 'is not a Vietnamese phone number.',
  },
  phone_rounded: {
    vi: 'có số điện thoại đã bị làm tròn (dạng 9,05E+08). Hãy định dạng cột là Văn bản rồi gõ lại.',
    en: 'has a phone number rounded by the spreadsheet (9.05E+08). Format the column as text and type it again.',
  },
  unclear_hours: {
    vi: 'có giờ chưa đọc được. Ví dụ ghi đúng: Thứ 2 - Thứ 6: 17h00-19h00.',
    en: 'has hours that cannot be read. For example: Thứ 2 - Thứ 6: 17h00-19h00.',
  },
  unclear_consent: {
    vi: 'chưa rõ có đồng ý công bố hay không. Hãy ghi “có” hoặc để trống.',
    en: 'does not say clearly whether the member agreed. Write “có” or leave it empty.',
  },
  unclear_areas: {
    vi: 'có địa bàn chưa đọc được. Ví dụ ghi đúng: Tổ 12, 13.',
    en: 'has areas that cannot be read. For example: Tổ 12, 13.',
  },
  unclear_date: {
    vi: 'có ngày chưa đọc được. Ví dụ ghi đúng: 15/10/2026.',
    en: 'has a date that cannot be read. For example: 15/10/2026.',
  },
  invalid_zalo: {
    vi: 'không phải đường dẫn Zalo (https://zalo.me/…).',
    en: 'is not a Zalo link (https://zalo.me/…).',
  },
  contains_secret: {
    vi: 'có dãy số giống số điện thoại, số giấy tờ hoặc số tài khoản. Cột này sẽ được công bố.',
    en: 'has digits that look like a phone, identity or account number. This column is published.',
  },
  position_incomplete: {
    vi: 'thiếu vĩ độ hoặc kinh độ.',
    en: 'lacks the latitude or the longitude.',
  },
  position_unclear: {
    vi: 'có toạ độ chưa đọc được. Ví dụ ghi đúng: 16.0678 và 108.2208.',
    en: 'has coordinates that cannot be read. For example: 16.0678 and 108.2208.',
  },
  position_swapped: {
    vi: 'có vĩ độ và kinh độ đổi chỗ cho nhau.',
    en: 'has latitude and longitude the wrong way round.',
  },
  position_outside: {
    vi: 'có toạ độ nằm ngoài Việt Nam.',
    en: 'has coordinates outside Vietnam.',
  },
  point_without_address: {
    vi: 'có điểm hỗ trợ nhưng chưa có địa chỉ.',
    en: 'has a service point without an address.',
  },
  purpose_missing: {
    vi: 'chưa ghi tài khoản dùng để thu khoản gì.',
    en: 'does not say what is paid into the account.',
  },
  bank_missing: {
    vi: 'chưa có ngân hàng.',
    en: 'names no bank.',
  },
  bank_unclear: {
    vi: 'có tên ngân hàng chưa nhận ra. Hãy ghi mã BIN 6 chữ số vào cột “BIN”.',
    en: 'names a bank that is not known. Write its six-digit number in the column “BIN”.',
  },
  bin_impossible: {
    vi: 'không thể là mã BIN. Mã BIN có 6 chữ số, chữ số đầu khác 0.',
    en: 'cannot be a bank’s number: it has six digits and does not begin with 0.',
  },
  bank_contradiction: {
    vi: 'có mã BIN của ngân hàng khác với ngân hàng ghi bên cạnh.',
    en: 'has the number of another bank than the one named beside it.',
  },
  account_missing: { vi: 'chưa có số tài khoản.', en: 'has no account number.' },
  account_number: {
    vi: 'được bảng tính lưu dạng số nên có thể đã mất số 0 ở đầu. Hãy định dạng cột là Văn bản rồi gõ lại.',
    en: 'is kept as a number, so that zeros at its start may be lost. Format the column as text and type it again.',
  },
  account_letters: {
    vi: 'có chữ O, I hoặc L ở chỗ cần chữ số 0 hoặc 1. Hãy xem lại số tài khoản.',
    en: 'has a letter O, I or L where a digit 0 or 1 is needed. Look at the number again.',
  },
  account_impossible: {
    vi: 'không thể là số tài khoản: chỉ gồm chữ số, hoặc chữ cái không dấu và chữ số.',
    en: 'cannot be an account number: only digits, or unaccented letters and digits.',
  },
  account_too_long: {
    vi: 'có số tài khoản dài hơn 19 ký tự.',
    en: 'has an account number of more than 19 characters.',
  },
  holder_missing: { vi: 'chưa có chủ tài khoản.', en: 'has no account holder.' },
  date_missing: {
    vi: 'chưa có ngày kiểm tra. Hãy ghi ngày phường, xã đối chiếu tài khoản này với ngân hàng.',
    en: 'has no day of the check. Write the day on which the ward compared the account with its bank.',
  },
  date_in_future: {
    vi: 'có ngày kiểm tra chưa đến.',
    en: 'has a day of the check that is yet to come.',
  },
  date_in_past: {
    vi: 'có ngày hết hiệu lực đã qua.',
    en: 'has a last day that is over.',
  },
  invalid_link: {
    vi: 'không phải đường dẫn bắt đầu bằng https://.',
    en: 'is not a link that begins with https://.',
  },
  invalid_text: { vi: 'có nội dung không dùng được.', en: 'has a text that cannot be used.' },
  account_twice: {
    vi: 'trùng số tài khoản với dòng {row}. Mỗi tài khoản chỉ ghi một dòng.',
    en: 'has the account of row {row}. Write each account in one row.',
  },
  duplicate: { vi: 'trùng với dòng {row}.', en: 'repeats row {row}.' },
  contradiction: {
    vi: 'cùng tổ với dòng {row} nhưng địa chỉ, số điện thoại, Zalo, giờ hoặc ngày khác nhau.',
    en: 'is of the same team as row {row}, with another address, phone, Zalo link, hours or date.',
  },
};

const reasonOf = ({ fault, otherRow }: RefusedRow, lang: 'vi' | 'en') =>
  rowSentences[fault][lang].replace('{row}', `${otherRow ?? ''}`);

/** The same rows with the reason in words, for programs that show it. */
export const withReasons = (refused: readonly RefusedRow[], lang: 'vi' | 'en') =>
  refused.map((row) => ({ ...row, reason: reasonOf(row, lang) }));

/** One line for a refused row: where and why, never what stands there. */
export function sentenceOf(refused: RefusedRow, lang: 'vi' | 'en'): string {
  const { row, cell, column } = refused;
  const named = column ? ` (“${column}”)` : '';
  const where = {
    vi: cell ? `Dòng ${row}, ô ${cell} (cột “${column ?? ''}”)` : `Dòng ${row}${named}`,
    en: cell ? `Row ${row}, cell ${cell} (column “${column ?? ''}”)` : `Row ${row}${named}`,
  };
  return `${where[lang]} ${reasonOf(refused, lang)}`;
}
