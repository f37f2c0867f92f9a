import type {
  Directory,
  IndexedWard,
  MatchReason,
  Unit,
  UnitCandidate,
  UnitQuery,
} from '@toso/contract';
import { createDirectorySearch, fold, type Match } from '@toso/directory';

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

const reasonOf = ({ kind, text, accents, former }: Match): MatchReason => ({
  kind: kind === 'unit' ? 'name' : kind,
  text,
  accents,
  ...(former && { former }),
});

/** The file's units as an index of units alone, its own among them: no team is searched. */
function searchOver(units: readonly Unit[], { formatVersion, publishedAt, unit }: Directory) {
  const wards = units.map(({ code, name, formerNames }) => ({
    code,
    name,
    formerNames,
    teams: [],
  }));
  return createDirectorySearch({ kind: 'province', formatVersion, publishedAt, unit, wards });
}

/** By code, or by how one begins from three digits on. */
const codedAs = (q: string, { code }: Unit) =>
  /^\d{2,5}$/.test(q) && (code === q || (q.length > 2 && code.startsWith(q)));

/** Finds units in one file as the server finds them in its table: see `findUnits`. */
function readUnits(directory: Directory): (q: string) => readonly UnitCandidate[] {
  const units = unitsIn(directory);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const index = searchOver(units, directory);
  return (q) => {
    const coded = units
      .filter((unit) => codedAs(q.trim(), unit))
      .map((unit) => ({ unit, reasons: [{ kind: 'code', text: unit.code, accents: true }] }));
    const named = index.search(q, units.length).units.flatMap(({ code, match }) => {
      const unit = byCode.get(code);
      return unit ? [{ unit, reasons: [reasonOf(match)] }] : [];
    });
    const known = new Set(coded.map(({ unit }) => unit.code));
    return [...coded, ...named.filter(({ unit }) => !known.has(unit.code))];
  };
}

const isAmong = ({ parent, level }: UnitQuery, unit: Unit) =>
  (level === undefined || unit.level === level) &&
  (parent === undefined || (unit.provinceCode === parent && unit.code !== parent));

/** Makes what finds units in files. Each file is read for searching once, at its first search. */
export function unitFinder(): (directory: Directory, query: UnitQuery) => readonly UnitCandidate[] {
  const read = new WeakMap<Directory, ReturnType<typeof readUnits>>();
  return (directory, query) => {
    const { q = '' } = query;
    if (!fold(q)) {
      const among = unitsIn(directory).filter((unit) => isAmong(query, unit));
      return among.map((unit) => ({ unit, reasons: [] }));
    }
    const find = read.get(directory) ?? readUnits(directory);
    read.set(directory, find);
    return find(q).filter(({ unit }) => isAmong(query, unit));
  };
}
