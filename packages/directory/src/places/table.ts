import type { FormerName, Unit } from '@toso/contract';
import { placeLines } from '../generated/places.ts';

const FIRST_DAY = '2025-07-01';
const kinds: Readonly<Record<string, string>> = { p: 'Phường ', x: 'Xã ', t: 'Thị trấn ' };

/** Undoes the abbreviation of kinds: `p Hải Châu` → `Phường Hải Châu`. */
const long = (name: string): string =>
  name[1] === ' ' ? (kinds[name.charAt(0)] ?? '') + name.slice(2) : name;

function kindOf(name: string): string {
  if (name.startsWith('Phường')) return 'ward';
  if (name.startsWith('Đặc khu')) return 'special-zone';
  if (name.startsWith('Thành phố')) return 'city';
  return name.startsWith('Tỉnh') ? 'province' : 'commune';
}

/** An old district and its province, either of which may be empty. */
type District = Pick<FormerName, 'district' | 'province'>;

function districtOf(line: string): District {
  const [district, province] = line.split('|');
  return { ...(district && { district }), ...(province && { province }) };
}

const formerOf = (written: string, district: District | undefined): FormerName => {
  const [name = '', via] = written.split('>');
  return { name: long(name), ...district, ...(via && { via: long(via) }) };
};

function formerNames(column: string, districts: readonly District[]): FormerName[] {
  if (!column) return [];
  return column.split(';').flatMap((group) => {
    const [number, names = ''] = group.split(':');
    return names.split(',').map((name) => formerOf(name, districts[Number(number)]));
  });
}

/** Marks the old units of which several units of today have a part. */
function markDivided(units: Iterable<Unit>): void {
  const heirs = new Map<string, { readonly code: string; readonly old: FormerName }[]>();
  for (const { code, formerNames: olds } of units) {
    for (const old of olds) {
      const key = [old.name, old.district, old.province].join('|');
      heirs.set(key, [...(heirs.get(key) ?? []), { code, old }]);
    }
  }
  for (const parts of heirs.values()) {
    if (new Set(parts.map(({ code }) => code)).size < 2) continue;
    for (const { old } of parts) old.divided = true;
  }
}

/** All units by code, provinces before their units, and each province's units. */
export interface PlaceTable {
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly byProvince: ReadonlyMap<string, readonly Unit[]>;
}

function readProvince(line: string): Unit {
  const [code = '', name = '', validFrom, former] = line.split('|');
  return {
    code,
    name,
    level: 'province',
    kind: kindOf(name),
    provinceCode: code,
    provinceName: name,
    validFrom: validFrom || FIRST_DAY,
    formerNames: former ? former.split(';').map((old) => ({ name: old })) : [],
  };
}

function readUnit(line: string, province: Unit, districts: readonly District[]): Unit {
  const [code = '', short = '', validFrom, former = ''] = line.split('|');
  const name = long(short);
  return {
    code,
    name,
    level: 'commune',
    kind: kindOf(name),
    provinceCode: province.code,
    provinceName: province.name,
    validFrom: validFrom || FIRST_DAY,
    formerNames: formerNames(former, districts),
  };
}

function readTable(): PlaceTable {
  const districts: District[] = [];
  const byCode = new Map<string, Unit>();
  const byProvince = new Map<string, Unit[]>();
  let province: Unit | undefined;
  for (const line of placeLines.split('\n')) {
    const rest = line.slice(1);
    if (line.startsWith('D')) districts.push(districtOf(rest));
    else if (line.startsWith('P')) {
      province = readProvince(rest);
      byCode.set(province.code, province);
      byProvince.set(province.code, []);
    } else if (line.startsWith('U') && province) {
      const unit = readUnit(rest, province, districts);
      byCode.set(unit.code, unit);
      byProvince.get(province.code)?.push(unit);
    }
  }
  markDivided(byCode.values());
  return { byCode, byProvince };
}

let table: PlaceTable | undefined;

/** The table, read at the first call. */
export const placeTable = (): PlaceTable => (table ??= readTable());
