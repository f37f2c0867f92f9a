import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from '../../../../tools/write-xlsx.ts';
import { readInWorker } from './read-in-worker.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';

const texts = (sheet: Sheet) =>
  sheet.rows.map(({ cells }) => [...cells.values()].map(({ text }) => text));

/** The stated size of a part, understated in the archive's directory and at the part. */
function understate(file: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = Buffer.from(file);
  const name = Buffer.from(part);
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    if (bytes.readUInt32LE(at - 30) === 0x04034b50) bytes.writeUInt32LE(size, at - 8);
    if (bytes.readUInt32LE(at - 46) === 0x02014b50) bytes.writeUInt32LE(size, at - 22);
  }
  return bytes;
}

describe('reading a workbook', () => {
  it('gives texts, numbers and merged cells as a clerk sees them', () => {
    const sheet = readSheet(
      writeXlsx([
        {
          rows: [
            ['Danh sách', undefined],
            ['Tổ 1', 905123456],
            [undefined, 'b'],
          ],
          merged: ['A1:B1', 'A2:A3'],
        },
      ]),
    );
    assert.deepEqual(texts(sheet), [
      ['Danh sách', 'Danh sách'],
      ['Tổ 1', '905123456'],
      ['b', 'Tổ 1'],
    ]);
  });

  it('writes out whole numbers that the file keeps in scientific form', () => {
    const sheet = writeXlsx([{ rows: [['x']] }], {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>9.05123456E8</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>Hải </x:t></x:r><x:r><x:t>Châu</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    });
    assert.deepEqual(texts(readSheet(sheet)), [['905123456', 'Hải Châu']]);
  });

  it('reads the first visible sheet, or the one asked for', () => {
    const file = writeXlsx([
      { name: 'ẩn', rows: [['ẩn']], hidden: true },
      { name: 'Tổ', rows: [['thấy']] },
      { name: 'Khác', rows: [['khác']] },
    ]);
    assert.deepEqual(texts(readSheet(file)), [['thấy']]);
    assert.deepEqual(texts(readSheet(file, 'Khác'.normalize('NFD'))), [['khác']]);
    assert.throws(() => readSheet(file, 'Không có'), { fault: 'sheet_missing', where: 'Không có' });
  });

  it('marks formulas and error values and uses neither', () => {
    const { rows } = readSheet(
      writeXlsx([{ rows: [['a', { formula: 'A1', result: 'lộ' }, { error: '#REF!' }]] }]),
    );
    assert.deepEqual(
      [...rows[0]!.cells.values()],
      [{ text: 'a' }, { text: '', trouble: 'formula' }, { text: '', trouble: 'error' }],
    );
  });

  it('marks a text longer than any list needs, however many cells share it', () => {
    const text = 'a'.repeat(1_000_000);
    const { rows } = readSheet(writeXlsx([{ rows: Array.from({ length: 500 }, () => [text]) }]));
    assert.equal(rows.length, 500);
    assert.ok(rows.every(({ cells }) => cells.get(1)?.text === ''));
    assert.equal(rows[499]?.cells.get(1)?.trouble, 'too_long');
  });

  const one = [{ rows: [['a']] }];
  const sheetXml = (inside: string) => ({ 'xl/worksheets/sheet1.xml': inside });
  const refused: readonly (readonly [string, string, Uint8Array])[] = [
    ['an empty file', 'file_empty', new Uint8Array()],
    ['more than 5 MB', 'file_too_large', new Uint8Array(5_000_001)],
    ['a picture renamed', 'not_a_spreadsheet', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['a PDF renamed', 'not_a_spreadsheet', Buffer.from('%PDF-1.7\n')],
    ['an old .xls', 'old_excel', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    [
      'a workbook with a password',
      'encrypted',
      Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['an archive cut short', 'broken_file', writeXlsx(one).subarray(0, 300)],
    [
      'an archive that is no workbook',
      'not_a_spreadsheet',
      zipSync({ 'word/document.xml': strToU8('<document/>') }),
    ],
    [
      'an external entity',
      'unsafe_xml',
      writeXlsx(
        one,
        sheetXml('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>'),
      ),
    ],
    [
      'entities that multiply',
      'unsafe_xml',
      writeXlsx(one, sheetXml('<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>')),
    ],
    ['XML that does not end', 'broken_file', writeXlsx(one, sheetXml('<worksheet><sheetData>'))],
    ['an undeclared entity', 'broken_file', writeXlsx(one, sheetXml('<a>&x;</a>'))],
    [
      'a bomb that says its size',
      'unpacked_too_large',
      writeXlsx(one, { 'xl/media/a.bin': '0'.repeat(50_000_001) }),
    ],
    [
      'a bomb that understates its size',
      'broken_file',
      understate(
        writeXlsx(one, sheetXml(`<worksheet>${' '.repeat(1_000_000)}</worksheet>`)),
        'xl/worksheets/sheet1.xml',
        1000,
      ),
    ],
    [
      'more than 20,000 rows',
      'too_many_rows',
      writeXlsx([{ rows: Array.from({ length: 20_001 }, () => [1]) }]),
    ],
    [
      'one text that thousands of cells share',
      'too_much_text',
      writeXlsx([{ rows: Array.from({ length: 5_001 }, () => ['a'.repeat(2_000)]) }]),
    ],
    [
      'a text that is merged over thousands of cells',
      'too_much_text',
      writeXlsx([
        {
          rows: [['a'.repeat(2_000)], ...Array.from({ length: 60 }, () => ['b'])],
          merged: ['A1:CV60'],
        },
      ]),
    ],
    [
      'merged areas without end',
      'too_many_merges',
      writeXlsx([
        {
          rows: Array.from({ length: 400 }, () => ['a']),
          merged: Array.from({ length: 20 }, (_, index) => `A${index + 1}:XFD1048576`),
        },
      ]),
    ],
  ];
  for (const [what, fault, file] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(() => readSheet(file), { name: 'UnreadableFile', fault });
    });
  }
});

describe('reading in a worker', () => {
  it('gives the sheet', async () => {
    assert.deepEqual(texts(await readInWorker(writeXlsx([{ rows: [['Tổ 1']] }]))), [['Tổ 1']]);
  });

  it('refuses with the same words', async () => {
    await assert.rejects(readInWorker(Buffer.from('%PDF-1.7')), { fault: 'not_a_spreadsheet' });
  });

  it('stops when the time is over', async () => {
    const file = writeXlsx([{ rows: [['Tổ 1']] }]);
    await assert.rejects(readInWorker(file, { milliseconds: 1 }), { fault: 'took_too_long' });
  });

  it('stops when the memory is over', async () => {
    const cells = Array.from({ length: 20 }, (_, index) => `Tổ ${index}`);
    const rows = Array.from({ length: 20_000 }, () => cells);
    await assert.rejects(readInWorker(writeXlsx([{ rows }]), { megabytes: 8 }), {
      fault: 'took_too_much_memory',
    });
  });
});
