import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAreas } from './read-areas.ts';
import { readConsent } from './read-consent.ts';
import { readDay } from './read-day.ts';
import { readHours } from './read-hours.ts';
import { readPhoneCell } from './read-phone-cell.ts';

const weekdays = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const hours = (days: number[], opens: string, closes: string) => ({ days, opens, closes });

describe('reading hours', () => {
  const evening = [hours(weekdays, '17:00', '19:00')];
  const spellings: readonly (readonly [string, ReturnType<typeof hours>[]])[] = [
    ['Thứ 2 - Thứ 6: 17h00-19h00', evening],
    ['thứ hai đến thứ sáu 17h – 19h', evening],
    ['T2–T6, 17:00 đến 19:00', evening],
    ['Thứ 2-6: 17:00-19:00', evening],
    ['17h-19h, T2-6', evening],
    ['17h-19h (thứ 2 đến thứ 6)', evening],
    ['Thứ 2, 4, 6: 8h-11h30', [hours([1, 3, 5], '08:00', '11:30')]],
    ['Hằng ngày 8h-20h', [hours(everyDay, '08:00', '20:00')]],
    ['8g-10g', [hours(everyDay, '08:00', '10:00')]],
    [
      'T2-T6: 7h30-11h30, 13h30-17h; T7, CN: 8h-11h',
      [
        hours(weekdays, '07:30', '11:30'),
        hours(weekdays, '13:30', '17:00'),
        hours([6, 7], '08:00', '11:00'),
      ],
    ],
    ['Chủ nhật: 8h-11h'.normalize('NFD'), [hours([7], '08:00', '11:00')]],
  ];
  for (const [text, expected] of spellings) {
    it(`reads "${text}"`, () => assert.deepEqual(readHours(text), expected));
  }

  for (const text of ['buổi tối', 'Thứ 2 - Thứ 6', '19h-17h', '25h-26h', '8h', 'T2: 8h-9h, 14h']) {
    it(`does not guess at "${text}"`, () => assert.equal(readHours(text), undefined));
  }
});

describe('reading areas', () => {
  const lists: readonly (readonly [string, string[]])[] = [
    ['Tổ 12, 13', ['Tổ 12', 'Tổ 13']],
    ['TDP 12-14', ['Tổ dân phố 12', 'Tổ dân phố 13', 'Tổ dân phố 14']],
    ['tổ số 5 và 6', ['tổ số 5', 'tổ 6']],
    ['07; 08', ['Tổ dân phố 7', 'Tổ dân phố 8']],
    ['Thôn Phú Sơn 1, Phú Sơn 2', ['Thôn Phú Sơn 1', 'Thôn Phú Sơn 2']],
    ['Tổ 1, tổ 1, TỔ 1', ['Tổ 1']],
    ['Khối phố Tân An\nKhối phố Tân Bình', ['Khối phố Tân An', 'Khối phố Tân Bình']],
  ];
  for (const [text, expected] of lists) {
    it(`reads "${text}"`, () => assert.deepEqual(readAreas(text, 'Tổ dân phố'), expected));
  }

  it('does not guess at a range that runs backwards or has no end', () => {
    assert.equal(readAreas('Tổ 9-3', ''), undefined);
    assert.equal(readAreas('Tổ 1-9999', ''), undefined);
  });
});

describe('reading a phone cell', () => {
  const numbers: readonly (readonly [string, string])[] = [
    ['0905.123.456', '+84905123456'],
    ['905123456', '+84905123456'],
    ['2363822188', '+842363822188'],
    ['+84 905 123 456', '+84905123456'],
    ['0905 123 456 / 0905 123 457', '+84905123456'],
    ['ĐT: 0905 123 456', '+84905123456'],
    ['1022', '1022'],
    ['0236 1022', '02361022'],
    ['1900 0368', '19000368'],
  ];
  for (const [text, phone] of numbers) {
    it(`reads "${text}"`, () => assert.deepEqual(readPhoneCell({ text }), { phone }));
  }
});

describe('reading consent', () => {
  it('takes yes, no, and a part', () => {
    assert.deepEqual(readConsent('Có'), { name: true, phone: true });
    assert.deepEqual(readConsent('✓'), { name: true, phone: true });
    assert.deepEqual(readConsent(''), { name: false, phone: false });
    assert.deepEqual(readConsent('Không đồng ý'), { name: false, phone: false });
    assert.deepEqual(readConsent('chỉ tên'), { name: true, phone: false });
  });

  it('does not guess', () => assert.equal(readConsent('để hỏi lại'), undefined));
});

describe('reading a day', () => {
  it('takes what people and spreadsheets write', () => {
    assert.equal(readDay({ text: '5/10/2026' }, false), '2026-10-05');
    assert.equal(readDay({ text: '2026-10-05' }, false), '2026-10-05');
    assert.equal(readDay({ text: '46300', number: 46300 }, false), '2026-10-05');
    assert.equal(readDay({ text: '44838', number: 44838 }, true), '2026-10-05');
  });

  it('does not take a day that does not exist', () => {
    assert.equal(readDay({ text: '31/02/2026' }, false), undefined);
  });
});
