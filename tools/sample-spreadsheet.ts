import { writeFile } from 'node:fs/promises';
import { writeXlsx, type CellToWrite } from './write-xlsx.ts';

/**
 * Writes the sample lists of examples/data, with the faults that ward lists have:
 * `node --conditions=@toso/source tools/sample-spreadsheet.ts`. Persons and numbers are made up;
 * numbers are written so that nobody can be rung by mistake: 0900 000 0xx.
 */
const nfd = (text: string) => text.normalize('NFD');

const head: CellToWrite[] = [
  'TT',
  'Phường (cũ)',
  'Tên tổ',
  'Tổ dân phố',
  'Họ và tên',
  'Chức vụ',
  'SĐT tổ',
  'SĐT tổ trưởng',
  'Đồng ý công bố',
  'Giờ hỗ trợ',
  'Địa chỉ',
  'Vĩ độ',
  'Kinh độ',
  'Tình trạng máy',
];

const weekdays = 'Thứ 2 - Thứ 6: 17h00-19h00';

// prettier-ignore
const entries: CellToWrite[][] = [
  [1, 'Nam Dương', 'Tổ CNSCĐ số 1', 'Tổ 12, 13', 'Nguyễn Văn Mẫu', 'Tổ trưởng', '0900.000.001', '0900 000 011', 'có', weekdays, 'Nhà sinh hoạt cộng đồng tổ 12 (mẫu)', 16.0601, 108.2201, 'tốt'],
  [undefined, undefined, undefined, undefined, 'Trần Thị Thử', 'Tổ phó', undefined, 900000012, undefined, undefined, undefined, undefined, undefined, undefined],
  [2, nfd('Nam Dương'), nfd('Tổ CNSCĐ số 2'), 14, nfd('Lê Thị Ví Dụ'), 'Tổ trưởng', 900000002, 900000021, 'x', 'T2-T6 17:00–19:00; T7, CN: 8h-11h', undefined, undefined, undefined, undefined],
  [3, 'Phước Ninh', 'Tổ CNSCĐ số 1', 'TDP 1-3', 'Phạm Văn Giả', 'Tổ trưởng', '+84 900 000 003', undefined, 'không', weekdays, undefined, undefined, undefined, undefined],
  [4, 'P. Hải Châu 1', 'Tổ CNSCĐ Thạch Thang', 'Tổ 5; Tổ 6', 'Đỗ Thị Tên', 'Tổ trưởng', '0900 000 004 / 0900 000 044', undefined, undefined, 'Hằng ngày 8h-20h', 'Điểm trực số 4 (mẫu)', '16,0731', '108,2169', undefined],
  [5, 'Hải Châu', 'Tổ CNSCĐ số 5', '21', undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
  [6, 'Hòa Thuận Tây', 'Tổ CNSCĐ số 6', '30', undefined, undefined, '0900 000 006', undefined, undefined, weekdays, undefined, undefined, undefined, undefined],
  [7, 'Nam Dương', 'Tổ CNSCĐ số 7', '31', undefined, undefined, '0900 000', undefined, undefined, weekdays, undefined, undefined, undefined, undefined],
  [8, 'Nam Dương', 'Tổ CNSCĐ số 8', '32', undefined, undefined, '0900 000 008', undefined, undefined, 'buổi tối', undefined, undefined, undefined, undefined],
  [9, 'Nam Dương', 'Tổ CNSCĐ số 9', '33', undefined, undefined, { formula: 'G6', result: '0900000009' }, undefined, undefined, weekdays, undefined, undefined, undefined, undefined],
  [10, 'Nam Dương', 'Tổ CNSCĐ số 10', '34', undefined, undefined, '0900 000 010', undefined, undefined, weekdays, 'Điểm trực số 10 (mẫu)', 108.22, 16.06, undefined],
  [11, 'Nam Dương', 'Tổ CNSCĐ số 11', '35', 'Vũ Văn Hỏi', 'Tổ trưởng', '0900 000 019', '0900 000 119', 'để hỏi lại', weekdays, undefined, undefined, undefined, undefined],
  [12, 'Nam Dương', 'Tổ CNSCĐ số 2', '14', nfd('Lê Thị Ví Dụ'), 'Tổ trưởng', 900000002, 900000021, 'x', undefined, undefined, undefined, undefined, undefined],
];

const titles: CellToWrite[][] = [
  ['ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU'],
  ['DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG (BẢN MẪU, KHÔNG CÓ NGƯỜI THẬT)'],
  [],
];
const footer: CellToWrite[][] = [
  [],
  ['Tổng cộng', undefined, '12 tổ'],
  [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    'Người lập bảng',
  ],
];

const merged = ['A1:N1', 'A2:N2', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'G5:G6', 'J5:J6'];

/** The same list as a semicolon-separated file: formulas become text, merged cells repeat. */
function toCsv(rows: readonly (readonly CellToWrite[])[]): string {
  const field = (cell: CellToWrite) => {
    if (cell === undefined) return '';
    if (typeof cell === 'object') return 'formula' in cell ? `=${cell.formula}` : cell.error;
    const text = `${cell}`;
    return /[;"\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return rows.map((cells) => cells.map(field).join(';')).join('\r\n') + '\r\n';
}

const folder = new URL('../examples/data/', import.meta.url);
const rows = [...titles, head, ...entries, ...footer];
await writeFile(
  new URL('to-cong-nghe-so-mau.xlsx', folder),
  writeXlsx([{ name: 'Danh sách tổ', rows, merged }]),
);
await writeFile(new URL('to-cong-nghe-so-mau.csv', folder), `\ufeff${toCsv(rows)}`);
