import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnitCandidate } from '@toso/contract';
import { fold } from '@toso/directory';
import { findUnits, provinces, unitsOfProvince } from '@toso/directory/places';
import fc from 'fast-check';

const codes = (typed: string) => findUnits(typed).map(({ unit }) => unit.code);

/** What leads from `typed` to the unit: the former name, and what it was in between. */
function wayTo(typed: string, code: string): string | undefined {
  const found = findUnits(typed).find(({ unit }) => unit.code === code);
  const former = found?.reasons[0]?.former;
  return former && [former.name, former.via].filter(Boolean).join(' → ');
}

describe('findUnits', () => {
  for (const [typed, code, way] of [
    ['Phước Mỹ', '20275', 'Phường Phước Mỹ'],
    ['Tân Chính', '20209', 'Phường Tân Chính → Phường Chính Gián'],
    ['Nam Dương', '20242', 'Phường Nam Dương → Phường Phước Ninh'],
    ['Hải Châu 1', '20242', 'Phường Hải Châu I → Phường Hải Châu'],
    ['Hải Châu 2', '20242', 'Phường Hải Châu II → Phường Hải Châu'],
    ['Thạch Thang', '20242', 'Phường Thạch Thang'],
    ['Phước Ninh', '20242', 'Phường Phước Ninh'],
    ['Bình Thuận Hải Châu', '20257', 'Phường Bình Thuận'],
    ['Hòa Thuận Đông', '20257', 'Phường Hòa Thuận Đông → Phường Bình Thuận'],
    ['Hòa Thuận Tây', '20257', 'Phường Hòa Thuận Tây'],
    ['Hòa Cường Bắc', '20257', 'Phường Hòa Cường Bắc'],
    ['Hòa Cường Nam', '20257', 'Phường Hòa Cường Nam'],
  ] as const) {
    it(`leads from the old ${typed} to ${code}, and says on which way`, () => {
      assert.equal(wayTo(typed, code), way);
      assert.equal(wayTo(fold(typed), code), way);
    });
  }

  for (const typed of [
    'nam duong hai chau',
    'nam duong, q. hai chau',
    'phường nam dương đà nẵng',
    'NAM DƯƠNG QUẬN HẢI CHÂU',
    'Nam Dương Hải Châu'.normalize('NFD'),
    'nam duwowng hair chaau',
    'nam du7o7ng ha3i cha6u',
  ]) {
    it(`takes the old district in "${typed}" as a hint`, () => {
      assert.equal(codes(typed)[0], '20242');
    });
  }

  for (const [typed, code] of [
    ['haair chaau', '20242'],
    ['ddaf nawxng', '48'],
    ['hair ch', '20242'],
    ['d9a2 na8ng4', '48'],
    ['tp hcm', '79'],
    ['cu mgar', '24280'],
    ['Hoà Cường', '20257'],
  ] as const) {
    it(`finds ${code} from "${typed}"`, () => {
      assert.ok(codes(typed).includes(code));
    });
  }

  it('puts exact accents before folded ones, and lists both without accents', () => {
    assert.deepEqual(codes('Ba Tô').slice(0, 1), ['21523']);
    assert.deepEqual(codes('Ba Tơ').slice(0, 1), ['21484']);
    assert.ok(['21484', '21523'].every((code) => codes('ba to').includes(code)));
    const [exact] = findUnits('Ba Tơ')[0]!.reasons;
    const [folded] = findUnits('ba to')[0]!.reasons;
    assert.deepEqual([exact?.accents, folded?.accents], [true, false]);
  });

  it('puts names of today before former ones, and exact names before longer ones', () => {
    assert.equal(codes('Hải Châu')[0], '17419');
    assert.equal(codes('thuy anh')[0], '12865'); // Tây Thụy Anh has a smaller code.
    assert.deepEqual(
      findUnits('hai chau', { parent: '48' }).map(({ unit, reasons }) => [
        unit.code,
        reasons[0]?.text,
      ]),
      [
        ['20242', 'Phường Hải Châu'],
        ['20257', 'Quận Hải Châu'],
      ],
    );
  });

  it('says which words matched the district and the province', () => {
    const [first] = findUnits('my an da nang');
    assert.deepEqual(
      first?.reasons.map(({ kind, text }) => [kind, text]),
      [
        ['former-name', 'Phường Mỹ An'],
        ['province', 'Thành phố Đà Nẵng'],
      ],
    );
  });

  it('finds by code, and by the beginning of one', () => {
    assert.deepEqual(codes('20242'), ['20242']);
    assert.ok(codes('2024').includes('20242'));
    assert.equal(findUnits('48')[0]?.unit.name, 'Thành phố Đà Nẵng');
    assert.deepEqual(findUnits('20242')[0]?.reasons[0]?.kind, 'code');
  });

  it('keeps to a level and to a province', () => {
    assert.deepEqual(
      findUnits('đà nẵng', { level: 'province' }).map(({ unit }) => unit.code),
      ['48'],
    );
    assert.equal(findUnits('', { parent: '48' }).length, 94);
    assert.equal(findUnits('', { level: 'province' }).length, 34);
    assert.equal(findUnits('').length, 3355);
  });

  it('finds nothing for what is no name', () => {
    assert.deepEqual(codes('zzz'), []);
    assert.deepEqual(codes('nam duong xyz'), []);
  });

  it('gives candidates as the contract has them', () => {
    for (const found of findUnits('hai chau')) {
      assert.deepEqual(UnitCandidate.parse(found), { unit: found.unit, reasons: found.reasons });
      assert.notEqual(found.reasons.length, 0);
    }
  });

  it('finds each unit by its own name and by each former name with its district, however typed', () => {
    const all = provinces().flatMap(({ code }) => unitsOfProvince(code));
    const unitAndName = fc.constantFrom(...all).chain((unit) => {
      const old = unit.formerNames.map(({ name, district = '' }) => `${name} ${district}`);
      return fc.record({ unit: fc.constant(unit), name: fc.constantFrom(unit.name, ...old) });
    });
    const typing = fc.constantFrom(
      (text: string) => text,
      fold,
      (text: string) => text.normalize('NFD'),
      (text: string) => text.toUpperCase(),
    );
    fc.assert(
      fc.property(unitAndName, typing, ({ unit, name }, type) => {
        assert.ok(codes(type(name)).includes(unit.code), type(name));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        assert.ok(Array.isArray(findUnits(typed)));
      }),
    );
  });
});
