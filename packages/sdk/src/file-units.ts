import type { Directory, IndexedWard, Unit, UnitCandidate, UnitQuery } from '@toso/contract';
import { fold } from '@toso/directory';

const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ['phuong', 'ward'],
  ['xa', 'commune'],
  ['dac khu', 'special-zone'],
];

/** A ward of a province's index as a unit of its own. */
function unitOf({ code, name, formerNames }: IndexedWard, province: Unit): Unit {
  const { provinceCode, provinceName, validFrom } = province;
  const kind = kinds.find(([prefix]) => fold(name).startsWith(prefix))?.[1] ?? 'commune';
  return { code, name, level: 'commune', kind, provinceCode, provinceName, validFrom, formerNames };
}

/** The units that a file knows: its own, and the wards of a province's index. */
export const unitsIn = (directory: Directory): readonly Unit[] => [
  directory.unit,
  ...(directory.kind === 'province'
    ? directory.wards.map((ward) => unitOf(ward, directory.unit))
    : []),
];

const plain = (text: string) => text.normalize('NFC').toLowerCase();

function reasonsFor({ code, name, formerNames }: Unit, q: string): UnitCandidate['reasons'] {
  const wanted = fold(q);
  const reason = (kind: string, text: string) => ({
    kind,
    text,
    accents: plain(text).includes(plain(q)),
  });
  return [
    ...(code === wanted ? [reason('code', code)] : []),
    ...(fold(name).includes(wanted) ? [reason('name', name)] : []),
    ...formerNames
      .filter((former) => fold(former.name).includes(wanted))
      .map((former) => ({ ...reason('former-name', former.name), former })),
  ];
}

/** The units that match, those whose accents match first. */
export function findInFile(directory: Directory, { q, parent, level }: UnitQuery) {
  const exact = ({ reasons }: UnitCandidate) => (reasons.some(({ accents }) => accents) ? 0 : 1);
  return unitsIn(directory)
    .filter((unit) => level === undefined || unit.level === level)
    .filter(
      (unit) => parent === undefined || (unit.provinceCode === parent && unit.code !== parent),
    )
    .map((unit) => ({ unit, reasons: q === undefined ? [] : reasonsFor(unit, q) }))
    .filter(({ reasons }) => q === undefined || reasons.length > 0)
    .sort((a, b) => exact(a) - exact(b));
}
