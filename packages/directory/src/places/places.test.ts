import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Unit } from '@toso/contract';
import { fold } from '@toso/directory';
import { provinceOf, provinces, unitOf, unitsOfProvince } from '@toso/directory/places';

const units = provinces().flatMap(({ code }) => unitsOfProvince(code));
const kinds = (kind: string) => units.filter((unit) => unit.kind === kind).length;

/** Reference units, kept beside the repository and not in it. */
const reference = new URL('../../../../../shared/vectors/places.json', import.meta.url);
interface Reference {
  readonly provinces: readonly { code: string; fullName: string }[];
  readonly units: readonly { code: string; provinceCode: string; fullName: string }[];
}
/** Tone placement and letter case apart, nothing may differ. */
const spelling = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?!\p{M})/gu, '$1$3$2');

describe('the table of places', () => {
  it('has 34 provinces and 3,321 units of three kinds', () => {
    assert.equal(provinces().length, 34);
    assert.equal(units.length, 3321);
    assert.deepEqual([kinds('ward'), kinds('commune'), kinds('special-zone')], [697, 2611, 13]);
    assert.equal(provinces().filter((unit) => unit.kind === 'city').length, 7);
  });

  it('gives units as the contract has them, in NFC', () => {
    for (const unit of [...provinces(), ...units]) {
      assert.deepEqual(Unit.parse(unit), unit);
      assert.equal(JSON.stringify(unit).normalize('NFC'), JSON.stringify(unit));
    }
  });

  it('says of an old unit that it was divided, in each unit of today that has a part of it', () => {
    const of = (code: string, name: string) =>
      unitOf(code)?.formerNames.find((old) => old.name === name);
    assert.equal(of('20200', 'Phường Hòa Minh')?.divided, true);
    assert.equal(of('20209', 'Phường Hòa Minh')?.divided, true);
    assert.equal(of('20242', 'Phường Nam Dương')?.divided, undefined);
    const heirs = units.filter(({ formerNames }) =>
      formerNames.some((old) => old.divided && old.district === 'Thị xã Mộc Châu'),
    );
    assert.ok(heirs.length > 3);
  });

  it('agrees with the reference, code by code', (test) => {
    if (!existsSync(reference)) {
      test.skip('needs ../shared/vectors/places.json beside the repository');
      return;
    }
    // The reference is read as what its README says it is.
    const { provinces: wanted, units: wantedUnits } = JSON.parse(
      readFileSync(reference, 'utf8'),
    ) as Reference;
    assert.deepEqual(
      provinces().map(({ code, name }) => `${code} ${spelling(name)}`),
      wanted.map(({ code, fullName }) => `${code} ${spelling(fullName)}`),
    );
    assert.deepEqual(
      units
        .map(({ code, provinceCode, name }) => `${code} ${provinceCode} ${spelling(name)}`)
        .sort(),
      wantedUnits
        .map(({ code, provinceCode, fullName }) => `${code} ${provinceCode} ${spelling(fullName)}`)
        .sort(),
    );
  });

  it('leads to every unit from at least one former name, with the province it was in', () => {
    for (const unit of units) {
      assert.notEqual(unit.formerNames.length, 0, unit.name);
      for (const { name, province } of unit.formerNames) {
        assert.match(name, /^(Phường|Xã|Thị trấn|Huyện) ./u, unit.name);
        assert.match(province ?? '', /^(Tỉnh|Thành phố) /u, `${unit.name} ← ${name}`);
      }
    }
  });

  it('knows each of the 63 old provinces, by a name of today or a former one', () => {
    const old = new Set(
      provinces().flatMap(({ name, formerNames }) => [name, ...formerNames.map((it) => it.name)]),
    );
    assert.equal(old.size, 64); // 63, and Đồng Nai twice: as a province and as a city.
  });

  it('knows that Đồng Nai became a city and ten communes became wards', () => {
    const dongNai = unitOf('75')!;
    assert.deepEqual([dongNai.name, dongNai.validFrom], ['Thành phố Đồng Nai', '2026-04-30']);
    const changed = units.filter((unit) => unit.validFrom === '2026-04-30');
    assert.equal(changed.length, 10);
    for (const { name, kind, provinceCode, formerNames } of changed) {
      assert.deepEqual([kind, provinceCode], ['ward', '75']);
      assert.equal(formerNames[0]!.name, name.replace('Phường', 'Xã'));
    }
    assert.equal(unitOf('20242')?.validFrom, '2025-07-01');
  });

  it('calls the island zones by their Vietnamese names', () => {
    assert.equal(unitOf('20333')?.name, 'Đặc khu Hoàng Sa');
    assert.equal(provinceOf('20333')?.name, 'Thành phố Đà Nẵng');
    assert.equal(unitOf('22736')?.name, 'Đặc khu Trường Sa');
    assert.equal(provinceOf('22736')?.name, 'Tỉnh Khánh Hòa');
  });

  it('has the official codes of Ba Chẽ and Ia Mơ, and nothing under the wrong ones', () => {
    assert.equal(unitOf('06978')?.name, 'Xã Ba Chẽ');
    assert.equal(unitOf('23938')?.name, 'Xã Ia Mơ');
    assert.equal(unitOf('06970'), undefined);
    assert.equal(unitOf('23737'), undefined);
  });

  it('does not know units that do not exist', () => {
    assert.equal(unitOf('99999'), undefined);
    assert.equal(unitOf('4'), undefined);
    assert.equal(provinceOf('99999'), undefined);
    assert.deepEqual(unitsOfProvince('00'), []);
  });

  it('has 94 units in Da Nang', () => {
    assert.equal(unitsOfProvince('48').length, 94);
    assert.ok(
      unitsOfProvince('48').every((unit) => fold(unit.provinceName) === 'thanh pho da nang'),
    );
  });
});
