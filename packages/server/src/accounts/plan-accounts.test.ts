import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { writeXlsx, type CellToWrite } from '../../../../tools/write-xlsx.ts';
import { UnreadableFile } from '../importing/fault.ts';
import { sentenceOf } from '../importing/messages.ts';
import { readSheet } from '../importing/read-sheet.ts';
import { isJson, sheetOfJson } from './account-json.ts';
import { planAccounts } from './plan-accounts.ts';

const today = '2026-11-21';
const bytes = (text: string) => new TextEncoder().encode(text);
const xlsx = (rows: CellToWrite[][], merged: string[] = []) =>
  planAccounts(readSheet(writeXlsx([{ rows, merged }])), today);
const csv = (...lines: string[]) => planAccounts(readSheet(bytes(lines.join('\n'))), today);
const json = (value: unknown) => planAccounts(sheetOfJson(bytes(JSON.stringify(value))), today);

const head = 'Mục đích;Ngân hàng;BIN;Số tài khoản;Chủ tài khoản;Kiểm tra ngày;Nguồn';
const row = 'Lệ phí chứng thực;Agribank;970405;0000000000000;UBND PHUONG MAU;15/10/2026;';

/** Where and why rows of a list are refused. */
const refusals = (...lines: string[]) =>
  csv(head, ...lines).refused.map(({ row: at, column, fault }) => [at, column ?? '', fault]);

describe("reading a ward's list of accounts", () => {
  it('finds headings under titles, in any order and spelling, and leaves signatures out', () => {
    const { accounts, refused, ignoredColumns } = xlsx(
      [
        ['DANH SÁCH TÀI KHOẢN THU PHÍ, LỆ PHÍ'],
        ['STT', 'CHỦ TK', 'Số TK', 'Mở tại ngân hàng', 'Khoản thu', 'Ngày kiểm tra', 'Điện thoại'],
        [1, 'UBND Phường Mẫu', '0000 0000 00000', 'Agribank - CN Mẫu', 'Lệ phí', '15/10/2026', 'x'],
        [undefined, undefined, undefined, undefined, undefined, 'Ngày 15 tháng 10 năm 2026'],
        [undefined, 'Người lập biểu'],
      ],
      ['A1:G1'],
    );
    assert.deepEqual(refused, []);
    assert.deepEqual(accounts, [
      {
        purpose: 'Lệ phí',
        bin: '970405',
        bankName: 'Agribank - CN Mẫu',
        account: '0000000000000',
        holder: 'UBND Phường Mẫu',
        checkedOn: '2026-10-15',
      },
    ]);
    assert.deepEqual(ignoredColumns, ['Điện thoại']);
  });

  it('knows banks by number, name, former name and full name', () => {
    const lines = [
      '970405;',
      ';970405',
      'Ngân hàng TMCP Ngoại thương;',
      'NH Vietcombank CN Đà Nẵng;',
      'LienVietPostBank;',
      'MB;',
      'Quân đội;',
    ].map((bank, at) => `Phí;${bank};00000000${at};MAU;15/10/2026;`);
    const { accounts, refused } = csv(head, ...lines);
    assert.deepEqual(refused, []);
    const bins = ['970405', '970405', '970436', '970436', '970449', '970422', '970422'];
    assert.deepEqual(
      accounts.map(({ bin }) => bin),
      bins,
    );
  });

  it('refuses what cannot be, each with its row, its heading and a reason', () => {
    const [purpose, bank, bin, account, holder, day] = row.split(';');
    const line = (change: Record<string, string>) =>
      Object.values({ purpose, bank, bin, account, holder, day, source: '', ...change }).join(';');
    assert.deepEqual(
      refusals(
        line({ bin: '070405' }),
        line({ bin: '97O405', account: '1' }),
        line({ account: '000000O000000' }),
        line({ account: '0000_00' }),
        line({ account: '0'.repeat(20) }),
        line({ account: '', holder: ' ' }),
        line({ purpose: '', account: '2' }),
        line({ day: '22/11/2026', account: '3' }),
        line({ day: '', account: '4' }),
        line({ bin: '970436', account: '5' }),
        line({ bank: 'Kho bạc', bin: '', account: '6' }),
        line({ source: 'http://phuong.example/', account: '7' }),
        line({ holder: 'UBND 0905 123 456', account: '8' }),
      ),
      [
        [2, 'BIN', 'bin_impossible'],
        [3, 'BIN', 'bin_impossible'],
        [4, 'Số tài khoản', 'account_letters'],
        [5, 'Số tài khoản', 'account_impossible'],
        [6, 'Số tài khoản', 'account_too_long'],
        [7, 'Số tài khoản', 'account_missing'],
        [7, 'Chủ tài khoản', 'holder_missing'],
        [8, 'Mục đích', 'purpose_missing'],
        [9, 'Kiểm tra ngày', 'date_in_future'],
        [10, 'Kiểm tra ngày', 'date_missing'],
        [11, 'BIN', 'bank_contradiction'],
        [12, 'Ngân hàng', 'bank_unclear'],
        [13, 'Nguồn', 'invalid_link'],
        [14, 'Chủ tài khoản', 'contains_secret'],
      ],
    );
  });

  it('passes over no row with an account, however little else is in it', () => {
    assert.deepEqual(refusals(row, ';;;00000;UBND PHUONG MAU;;', ';;;;UBND PHUONG MAU;;'), [
      [3, 'Mục đích', 'purpose_missing'],
      [3, 'Ngân hàng', 'bank_missing'],
      [3, 'Kiểm tra ngày', 'date_missing'],
    ]);
  });

  it('refuses the same account a second time, however it is written', () => {
    const again = row.replace('0000000000000', '0000-0000-00000').replace('Lệ phí', 'Phí');
    const { refused } = csv(head, row, again);
    assert.equal(
      sentenceOf(refused[0]!, 'vi'),
      'Dòng 3 trùng số tài khoản với dòng 2. Mỗi tài khoản chỉ ghi một dòng.',
    );
  });

  it('refuses an account that a spreadsheet keeps as a number, and formulas', () => {
    const { refused } = xlsx([
      ['Mục đích', 'BIN', 'Số tài khoản', 'Chủ tài khoản', 'Kiểm tra ngày'],
      ['Phí', 970405, 12345678, 'MAU', '15/10/2026'],
      ['Phí', 970405, { formula: 'A1', result: '1' }, 'MAU', '15/10/2026'],
    ]);
    assert.deepEqual(
      refused.map(({ cell, fault }) => [cell, fault]),
      [
        ['C2', 'account_number'],
        ['C3', 'formula'],
      ],
    );
  });

  it('keeps a source as words or as a link, and the last day', () => {
    const { accounts } = csv(
      `${head};Hiệu lực đến`,
      `${row}Thông báo số 12/TB-UBND;31/12/2027`,
      `${row.replace('0000000000000', '1')}https://phuong.example/tai-khoan;`,
    );
    assert.deepEqual(
      accounts.map(({ sourceTitle, sourceUrl, validUntil }) => [
        sourceTitle,
        sourceUrl,
        validUntil,
      ]),
      [
        ['Thông báo số 12/TB-UBND', undefined, '2027-12-31'],
        [undefined, 'https://phuong.example/tai-khoan', undefined],
      ],
    );
    const [refusal] = csv(`${head};Hiệu lực đến`, `${row};20/11/2026`).refused;
    assert.equal(refusal?.fault, 'date_in_past');
  });

  it('reads the list of a configuration, and refuses entries as it refuses rows', () => {
    const good = {
      purpose: 'Lệ phí',
      bin: '970405',
      account: '0000000000000',
      holder: 'UBND PHUONG MAU',
      checkedOn: '2026-10-15',
    };
    assert.deepEqual(json({ formatVersion: 1, officialAccounts: [good] }).accounts, [good]);
    const { refused } = json([
      good,
      { ...good, account: 12345 },
      {},
      null,
      { ...good, holder: [] },
    ]);
    assert.deepEqual(
      refused.map(({ row: at, column, fault }) => `${at} ${column ?? ''} ${fault}`),
      [
        '2 account account_number',
        ...['3 purpose purpose_missing', '3 bin bank_missing'],
        ...['3 account account_impossible', '3 holder holder_missing', '3 checkedOn date_missing'],
        ...['4 purpose purpose_missing', '4 bin bank_missing'],
        ...['4 account account_impossible', '4 holder holder_missing', '4 checkedOn date_missing'],
        '5 holder control_characters',
      ],
    );
  });

  it('finds in the sample list every fault that its README names', async () => {
    const sample = new URL('../../../../examples/data/tai-khoan-mau.csv', import.meta.url);
    const { accounts, refused } = planAccounts(readSheet(await readFile(sample)), today);
    assert.deepEqual(
      refused.map(({ row: at, fault, otherRow }) => [at, fault, otherRow]),
      [
        [6, 'bank_unclear', undefined],
        [7, 'account_letters', undefined],
        [8, 'holder_missing', undefined],
        [8, 'date_in_future', undefined],
        [9, 'account_twice', 5],
      ],
    );
    assert.deepEqual(
      accounts.slice(0, 2).map(({ bin }) => bin),
      ['970405', '970436'],
    );
  });

  it('says of a file that holds no list what is missing', () => {
    const fault = (read: () => unknown) => {
      try {
        read();
      } catch (error) {
        return error instanceof UnreadableFile && error.fault;
      }
      return undefined;
    };
    assert.equal(
      fault(() => csv('Tên tổ;SĐT', 'Tổ 1;1022')),
      'no_account_header',
    );
    assert.equal(
      fault(() => csv(head)),
      'no_accounts',
    );
    assert.equal(
      fault(() => json([])),
      'no_accounts',
    );
    assert.equal(
      fault(() => sheetOfJson(bytes('{"a": 1}'))),
      'broken_json',
    );
    assert.equal(
      fault(() => sheetOfJson(bytes('[1'))),
      'broken_json',
    );
    const many = Array.from({ length: 51 }, (_, at) =>
      row.replace('0000000000000', String(at + 1)),
    );
    assert.equal(
      fault(() => csv(head, ...many)),
      'too_many_accounts',
    );
    assert.equal(isJson(bytes('\ufeff\n [')), true);
    assert.equal(isJson(bytes(head)), false);
  });
});
