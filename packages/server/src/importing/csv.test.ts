import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCsv } from './csv.ts';

const texts = (file: Uint8Array) =>
  readCsv(file).rows.map(({ cells }) =>
    [...cells.values()].map(({ text }) => text.normalize('NFC')),
  );

const lines = 'Tên tổ,Ghi chú\r\nTổ Hòa An,"một, hai"\r\n';
const expected = [
  ['Tên tổ', 'Ghi chú'],
  ['Tổ Hòa An', 'một, hai'],
];
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('reading values separated by commas, semicolons or tabs', () => {
  const saved: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16, as Excel saves "Unicode text"', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16, the other way round', utf16be(lines)],
    ['letters and marks apart', Buffer.from(lines.normalize('NFD'))],
    ['semicolons', Buffer.from('Tên tổ;Ghi chú\nTổ Hòa An;"một, hai"\n')],
    ['tabs', Buffer.from('Tên tổ\tGhi chú\rTổ Hòa An\tmột, hai')],
  ];
  for (const [what, file] of saved) {
    it(`reads ${what}`, () => assert.deepEqual(texts(file), expected));
  }

  it('reads Windows-1258', () => {
    // "Tổ,Đà Nẵng" with the tone marks as letters of their own: ô + U+0309, a + U+0300.
    const file = Buffer.from([
      0x54, 0xf4, 0xd2, 0x2c, 0xd0, 0xe0, 0x20, 0x4e, 0xe3, 0xde, 0x6e, 0x67,
    ]);
    assert.deepEqual(texts(file), [['Tổ', 'Đà Nẵng']]);
  });

  it('marks a field that begins like a formula', () => {
    const { rows } = readCsv(Buffer.from('a,=1+1\n'));
    assert.deepEqual(rows[0]?.cells.get(2), { text: '', trouble: 'formula' });
  });

  it('marks a field longer than any list needs', () => {
    const { rows } = readCsv(Buffer.from(`a,${'b'.repeat(2001)}\n`));
    assert.deepEqual(rows[0]?.cells.get(2), { text: '', trouble: 'too_long' });
  });

  it('counts rows as a spreadsheet program does, empty ones and breaks in a field too', () => {
    const { rows } = readCsv(Buffer.from('a,b\n\n"c\nd",e\nf,g\n'));
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 3, 4],
    );
  });

  it('refuses more than 20,000 rows', () => {
    assert.throws(() => readCsv(Buffer.from('a,b\n'.repeat(20_001))), { fault: 'too_many_rows' });
    assert.throws(() => readCsv(Buffer.from('\n'.repeat(60_000))), { fault: 'too_many_rows' });
  });

  it('refuses a quotation that never ends', () => {
    assert.throws(() => readCsv(Buffer.from('a,"b\nc,d')), { fault: 'broken_file' });
  });

  it('reads any bytes or refuses them, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          return Array.isArray(readCsv(bytes).rows);
        } catch (error) {
          return (error as Error).name === 'UnreadableFile';
        }
      }),
    );
  });
});
