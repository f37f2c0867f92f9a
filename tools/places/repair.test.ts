import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { repairedPlaces } from './repair.ts';
import { spell } from './spelling.ts';
import { writeTable } from './table.ts';

const provinces = repairedPlaces();
const units = provinces.flatMap((province) => province.units);
const named = (name: string, province: string) =>
  units.find(
    (unit) =>
      unit.name === name && provinces.find(({ name: it }) => it === province)?.units.includes(unit),
  );

describe('the repaired places', () => {
  it('are what the package ships', () => {
    const file = new URL('../../packages/directory/src/generated/places.ts', import.meta.url);
    assert.equal(writeTable(provinces), readFileSync(file, 'utf8'));
  });

  for (const [old, name, province] of [
    ['Phường Nam Dương', 'Phường Hải Châu', 'Thành phố Đà Nẵng'],
    ['Phường An Hải Đông', 'Phường An Hải', 'Thành phố Đà Nẵng'],
    ['Xã Ia Mơ Nông', 'Xã Ia Ly', 'Tỉnh Gia Lai'],
  ] as const) {
    it(`lead from ${old}, whose code is wrong or reused, to ${name}`, () => {
      assert.ok(named(name, province)?.former.some((former) => former.name === old));
    });
  }

  it('lead from each old unit with its whole past: no row is lost and none is doubled', () => {
    const all = units.flatMap((unit) =>
      unit.former.map(({ name, district, province }) =>
        [unit.code, name, district, province].join('|'),
      ),
    );
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.length > 10_800);
  });

  it('have the step in between where Da Nang merged twice, and nowhere else but in Đồng Nai', () => {
    const twice = provinces
      .filter(({ units: own }) => own.some((unit) => unit.former.some(({ via }) => via)))
      .map(({ name }) => name);
    assert.deepEqual(twice, ['Thành phố Đà Nẵng', 'Thành phố Đồng Nai']);
    const daNang = provinces.find(({ code }) => code === '48')!;
    const steps = daNang.units.flatMap((unit) => unit.former.filter(({ via }) => via));
    assert.equal(steps.length, 12);
  });
});

describe('spell', () => {
  for (const [written, name] of [
    ['Xã Hoà An'.normalize('NFD'), 'Xã Hòa An'],
    ['Phường Thuỷ  Xuân', 'Phường Thủy Xuân'],
    ['Xã Thuận Hoá', 'Xã Thuận Hóa'],
    ['Xã Cư M’gar', "Xã Cư M'gar"],
    ['Xã Quý Hoà', 'Xã Quý Hòa'],
    ['Xã Hoằng Hoá', 'Xã Hoằng Hóa'],
    ['Xã Đặng Thuỳ Trâm', 'Xã Đặng Thùy Trâm'],
    ['Xã Quỳnh Lưu', 'Xã Quỳnh Lưu'],
    ['Phường Thuận Phước', 'Phường Thuận Phước'],
  ] as const) {
    it(`writes ${written.normalize('NFC')} as ${name}`, () => {
      assert.equal(spell(written), name.normalize('NFC'));
    });
  }
});
