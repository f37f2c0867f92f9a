import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Unit } from '@toso/contract';
import { ServicePoint, Team } from '@toso/contract';
import fc from 'fast-check';
import { writeXlsx, type CellToWrite } from '../../../../tools/write-xlsx.ts';
import { sentenceOf } from './messages.ts';
import { planImport } from './plan-import.ts';
import { readSheet } from './read-sheet.ts';
import type { Existing } from './to-entries.ts';

const former = (name: string) => ({
  name,
  district: 'Quận Hải Châu',
  province: 'Thành phố Đà Nẵng',
});
const haiChau: Unit = {
  code: '20242',
  name: 'Phường Hải Châu',
  level: 'commune',
  kind: 'ward',
  provinceCode: '48',
  provinceName: 'Thành phố Đà Nẵng',
  validFrom: '2025-07-01',
  formerNames: [
    { ...former('Phường Nam Dương'), via: 'Phường Phước Ninh' },
    former('Phường Phước Ninh'),
    former('Phường Hải Châu I'),
    former('Phường Hải Châu'),
  ],
};
const none: Existing = { teams: [], servicePoints: [], contacts: [] };
const today = '2026-11-21';

const plan = (rows: CellToWrite[][], existing = none, merged: string[] = []) =>
  planImport(readSheet(writeXlsx([{ rows, merged }])), haiChau, existing, today);

/** The refused cells and why. */
const refusals = (rows: CellToWrite[][]) =>
  plan(rows).refused.map(({ row, cell, fault }) => `${cell ?? row} ${fault}`);

const keep = ({ entries }: ReturnType<typeof plan>): Existing => entries;

describe('importing a ward list', () => {
  it('finds headings under titles, in any order and spelling', () => {
    const { entries, refused } = plan(
      [
        ['DANH SÁCH TỔ', undefined, undefined],
        ['SĐT Tổ', ' TÊN TỔ CÔNG NGHỆ SỐ '.normalize('NFD'), 'Khu Vực Phụ Trách'],
        ['0905.123.456', 'Tổ CNSCĐ Hòa An'.normalize('NFD'), 'Tổ 12, 13'],
      ],
      none,
      ['A1:C1'],
    );
    assert.deepEqual(refused, []);
    assert.deepEqual(
      entries.teams.map(({ name, phone, areas }) => ({
        name,
        phone,
        areas: areas.map((a) => a.name),
      })),
      [{ name: 'Tổ CNSCĐ Hòa An', phone: '+84905123456', areas: ['Tổ 12', 'Tổ 13'] }],
    );
  });

  it('gives entries that the contract takes', () => {
    const { entries } = plan([
      ['Tên tổ', 'Địa bàn', 'Địa chỉ', 'Vĩ độ', 'Kinh độ', 'Giờ'],
      ['Tổ 1', 'Thôn 1', 'Nhà văn hóa', 16.06, 108.22, 'T2-T6 17h-19h'],
    ]);
    assert.ok(entries.teams.every((team) => Team.safeParse(team).success));
    assert.ok(entries.servicePoints.every((point) => ServicePoint.safeParse(point).success));
    assert.equal(entries.servicePoints.length, 1);
  });

  it("publishes a member's name and number only where consent is written", () => {
    const { entries, phonesWithheld } = plan([
      ['Tên tổ', 'Họ và tên', 'Chức vụ', 'SĐT', 'Đồng ý công bố'],
      ['Tổ 1', 'Nguyễn Văn A', 'Tổ trưởng', '0905123456', 'có'],
      ['Tổ 1', 'Trần Thị B', 'Tổ phó', '0905123457', undefined],
      ['Tổ 1', 'Lê Văn C', 'Thành viên', '0905123458', 'chỉ tên'],
    ]);
    assert.deepEqual(entries.teams[0]?.members, [
      { role: 'Tổ trưởng', name: 'Nguyễn Văn A', phone: '+84905123456' },
      { role: 'Thành viên', name: 'Lê Văn C' },
    ]);
    assert.deepEqual(entries.teams[0].roles, ['Tổ trưởng', 'Tổ phó', 'Thành viên']);
    assert.equal(entries.teams[0].phone, undefined);
    assert.equal(phonesWithheld, 2);
    assert.doesNotMatch(JSON.stringify(entries), /Trần Thị B|905123457|905123458/);
  });

  it('takes a plain number as the team’s only where the list names no persons', () => {
    const { entries } = plan([
      ['Tên tổ', 'SĐT'],
      ['Tổ 1', 905123456],
    ]);
    assert.equal(entries.teams[0]?.phone, '+84905123456');
  });

  it('puts old wards beside the groups and tells teams of the same name apart', () => {
    const { entries } = plan([
      ['Phường', 'Tên tổ', 'Tổ dân phố'],
      ['Nam Dương', 'Tổ CNSCĐ số 1', 12],
      ['P. Phuoc Ninh', 'Tổ CNSCĐ số 1', 12],
      ['hai chau 1', 'Tổ CNSCĐ số 2', 12],
      ['Hải Châu', 'Tổ CNSCĐ số 3', 12],
    ]);
    assert.deepEqual(
      entries.teams.map(({ name, areas }) => [name, areas[0]?.name, areas[0]?.note]),
      [
        ['Tổ CNSCĐ số 1 (Phường Nam Dương cũ)', 'Tổ dân phố 12', 'Phường Nam Dương cũ'],
        ['Tổ CNSCĐ số 1 (Phường Phước Ninh cũ)', 'Tổ dân phố 12', 'Phường Phước Ninh cũ'],
        ['Tổ CNSCĐ số 2', 'Tổ dân phố 12', 'Phường Hải Châu I cũ'],
        ['Tổ CNSCĐ số 3', 'Tổ dân phố 12', undefined],
      ],
    );
  });

  it('takes the old ward from a title across the list', () => {
    const { entries, rows } = plan(
      [
        ['TT', 'Tên tổ', 'Địa bàn'],
        ['I. PHƯỜNG NAM DƯƠNG CŨ'],
        [1, 'Tổ 1', 'Tổ 12'],
        ['Tổng cộng', undefined, '1 tổ'],
      ],
      none,
      ['A2:C2'],
    );
    assert.equal(rows, 1);
    assert.equal(entries.teams[0]?.areas[0]?.note, 'Phường Nam Dương cũ');
  });

  const faults: readonly (readonly [string, string, CellToWrite])[] = [
    ['SĐT tổ', 'phone_too_short', '0905 123'],
    ['SĐT tổ', 'phone_too_long', '0905 123 4567'],
    ['SĐT tổ', 'invalid_phone', 'chưa có'],
    ['SĐT tổ', 'phone_rounded', '9,05E+08'],
    ['SĐT tổ', 'formula', { formula: 'B1', result: '0905123456' }],
    ['SĐT tổ', 'cell_error', { error: '#REF!' }],
    ['Giờ', 'unclear_hours', 'buổi tối'],
    ['Phường', 'other_unit', 'Hòa Thuận Tây'],
    ['Đồng ý công bố', 'unclear_consent', 'hỏi lại'],
    ['Địa chỉ', 'contains_secret', 'gọi ông Ba 0905 123 456'],
    ['Địa chỉ', 'contains_secret', 'thẻ 079123456789'],
    ['Địa chỉ', 'cell_too_long', 'a'.repeat(201)],
    ['Giờ', 'cell_too_long', 'T2: 8h-9h '.repeat(201)],
    ['Địa chỉ', 'control_characters', 'nhà\u202eabc'],
    ['Zalo', 'invalid_zalo', 'https://zalo.example/abc'],
    ['Vĩ độ', 'position_incomplete', 16.06],
    ['Ngày kiểm tra', 'unclear_date', '31/02/2026'],
    ['Địa bàn', 'unclear_areas', 'Tổ 15-3'],
    ['Điểm hỗ trợ', 'point_without_address', 'Nhà văn hóa'],
  ];
  for (const [heading, fault, cell] of faults) {
    it(`refuses a row whose "${heading}" is at fault: ${fault}`, () => {
      const rows = [
        ['Tên tổ', heading],
        ['Tổ 1', cell],
      ];
      assert.match(refusals(rows).join(), new RegExp(`^([A-Z]2|2) ${fault}$`));
      assert.deepEqual(plan(rows).entries.teams, []);
    });
  }

  it('refuses coordinates that are swapped or elsewhere', () => {
    const rows = (latitude: CellToWrite, longitude: CellToWrite): CellToWrite[][] => [
      ['Tên tổ', 'Vĩ độ', 'Kinh độ', 'Địa chỉ'],
      ['Tổ 1', latitude, longitude, 'Nhà văn hóa'],
    ];
    assert.deepEqual(refusals(rows(108.22, 16.06)), ['B2 position_swapped']);
    assert.deepEqual(refusals(rows(48.85, 2.35)), ['B2 position_outside']);
    assert.deepEqual(refusals(rows('giữa chợ', 2.35)), ['B2 position_unclear']);
    assert.deepEqual(refusals(rows('16°03\'36"', '108,22')), []);
  });

  it('refuses a row that repeats or contradicts another, naming both', () => {
    const { refused } = plan([
      ['Tên tổ', 'Địa bàn', 'SĐT tổ'],
      ['Tổ CNSCĐ Hòa An', 'Tổ 1', '0905123456'],
      ['TO CNSCD HOA AN', 'tổ 1', undefined],
      ['Tổ CNSCĐ Hòa An', 'Tổ 2', '0905123457'],
      ['Tổ CNSCĐ Hòa An', 'Tổ 3', '0905.123.456'],
    ]);
    assert.deepEqual(
      refused.map(({ row, fault, otherRow }) => [row, fault, otherRow]),
      [
        [3, 'duplicate', 2],
        [4, 'contradiction', 2],
      ],
    );
  });

  it('keeps the ids of teams, groups and points when the list comes again', () => {
    const rows: CellToWrite[][] = [
      ['Tên tổ', 'Địa bàn', 'Địa chỉ', 'Vĩ độ', 'Kinh độ'],
      ['Tổ 1', 'Tổ 12', 'Nhà văn hóa', 16.06, 108.22],
      ['Tổ 2', 'Tổ 13', undefined, undefined, undefined],
    ];
    const first = plan(rows);
    assert.deepEqual(plan(rows, keep(first)).entries, first.entries);

    const renamed = [rows[0]!, ['Tổ Hòa An', ...rows[1]!.slice(1)], ['Tổ 3', 'Tổ 14']];
    const second = plan(renamed, keep(first));
    assert.equal(second.entries.teams[0]?.id, first.entries.teams[0]?.id);
    assert.deepEqual(second.changes, { added: 1, kept: 1, removed: 1 });
  });

  it('drops demo teams and contacts when a real list comes', () => {
    const sample = plan([
      ['Tên tổ', 'Địa bàn'],
      ['Tổ 1', 'Tổ 12'],
    ]).entries.teams.map((team) => ({
      ...team,
      sample: true,
    }));
    const { entries } = plan(
      [
        ['Tên tổ', 'Địa bàn'],
        ['Tổ 1', 'Tổ 12'],
      ],
      { ...none, teams: sample },
    );
    assert.notEqual(entries.teams[0]?.id, sample[0]?.id);
    assert.equal(entries.teams[0]?.sample, undefined);
  });

  it('refuses a list without headings, with a column twice, or without rows', () => {
    assert.throws(
      () =>
        plan([
          ['một', 'hai'],
          ['ba', 'bốn'],
        ]),
      { fault: 'no_header' },
    );
    assert.throws(
      () =>
        plan([
          ['Tên tổ', 'Địa chỉ', 'Trụ sở'],
          ['a', 'b', 'c'],
        ]),
      {
        fault: 'column_twice',
        where: 'Trụ sở',
      },
    );
    assert.throws(() => plan([['Tên tổ', 'Địa bàn']]), { fault: 'no_rows' });
  });

  it('says where and why in both languages, never what stands in the cell', () => {
    const [refused] = plan([
      ['Tên tổ', 'SĐT tổ'],
      ['Tổ 1', '0905 12'],
    ]).refused;
    assert.equal(
      sentenceOf(refused!, 'vi'),
      'Dòng 2, ô B2 (cột “SĐT tổ”) có số điện thoại chưa đủ chữ số.',
    );
    assert.equal(
      sentenceOf(refused!, 'en'),
      'Row 2, cell B2 (column “SĐT tổ”) has a phone number with too few digits.',
    );
  });

  it('takes or refuses whatever stands in the cells, and what it takes the contract takes', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Tổ 1', 'có', '0905123456', '16.1', '108.1', 'T2 8h-9h', '12-14', 'x'),
    );
    const columns = [
      'Tên tổ',
      'Địa bàn',
      'Họ tên',
      'SĐT',
      'Đồng ý công bố',
      'Giờ',
      'Địa chỉ',
      'Vĩ độ',
      'Kinh độ',
    ];
    const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const cells = [columns, ...rows].map((texts, index) => ({
          number: index + 1,
          cells: new Map(texts.flatMap((text, at) => (text ? [[at + 1, { text }]] : []))),
        }));
        try {
          const { entries } = planImport({ name: '', rows: cells }, haiChau, none, today);
          for (const team of entries.teams) Team.parse(team);
          for (const point of entries.servicePoints) ServicePoint.parse(point);
        } catch (error) {
          assert.equal((error as { fault?: string }).fault, 'no_rows');
        }
      }),
      { numRuns: 300 },
    );
  });
});
