import type { MatchReason, Unit, UnitCandidate } from '@toso/contract';
import { matchIn } from '../match.ts';
import { findNames, indexNames, type IndexedName } from '../names.ts';
import { readQuery } from '../rank.ts';
import type { TypedWord } from '../typed-words.ts';
import { Vocabulary } from '../vocabulary.ts';
import { placeTable } from './table.ts';

/** Which units to look among. */
export interface UnitFilter {
  /** `province` or `commune`. */
  readonly level?: string;
  /** Only the commune-level units of this province. */
  readonly parent?: string;
}

interface UnitIndex {
  readonly units: readonly Unit[];
  readonly vocabulary: Vocabulary;
  readonly names: readonly IndexedName[];
}

let built: UnitIndex | undefined;

function readUnits(): UnitIndex {
  const units = [...placeTable().byCode.values()];
  const vocabulary = new Vocabulary();
  return {
    units,
    vocabulary,
    names: units.flatMap((unit, at) => indexNames(unit, at, vocabulary)),
  };
}

const isAmong = ({ level, parent }: UnitFilter, unit: Unit): boolean =>
  (level === undefined || unit.level === level) &&
  (parent === undefined || (unit.provinceCode === parent && unit.level !== 'province'));

const reason = (kind: string, text: string, typed: readonly TypedWord[]): MatchReason[] => {
  const match = matchIn(kind, text, typed);
  return match ? [{ kind, text, accents: match.accents }] : [];
};

/** The name that led here, then what else of the query is told by the old district or province. */
function reasonsFor(found: IndexedName, unit: Unit, typed: readonly TypedWord[]): MatchReason[] {
  const { kind, name, former } = found;
  const first = reason(kind === 'unit' ? 'name' : kind, name, typed);
  const rest = typed.filter((word) => !matchIn(kind, name, [word]));
  if (!rest.length) return first.map((one) => ({ ...one, ...(former && { former }) }));
  const around = former ? [former] : unit.formerNames;
  const district = around.find((old) => matchIn('district', old.district, rest))?.district;
  const last = rest.filter((word) => !matchIn('district', district, [word]));
  const provinces = [unit.provinceName, ...around.map((old) => old.province)];
  const province = provinces.find((text) => matchIn('province', text, last));
  return [
    ...first.map((one) => ({ ...one, ...(former && { former }) })),
    ...(district ? reason('district', district, rest) : []),
    ...(province ? reason('province', province, last) : []),
  ];
}

/** Reasons are worked out when they are read: a page shows few of the candidates. */
const candidate = (unit: Unit, reasons: () => MatchReason[]): UnitCandidate => ({
  unit,
  get reasons() {
    return reasons();
  },
});

const byCode = (units: readonly Unit[], typed: string): UnitCandidate[] =>
  units
    .filter(({ code }) => code === typed || (typed.length > 2 && code.startsWith(typed)))
    .map((unit) => candidate(unit, () => [{ kind: 'code', text: unit.code, accents: true }]));

/**
 * Finds units by today's or a former name, an old district, or a code. Candidates, best first: exact
 * accents before folded ones, exact names before longer ones, names of today before former ones.
 * Never one answer, because without accents hundreds of names collide.
 *
 * @param typed - Typed any way; empty lists every unit of the filter, by code.
 */
export function findUnits(typed: string, filter: UnitFilter = {}): readonly UnitCandidate[] {
  const { units, vocabulary, names } = (built ??= readUnits());
  const query = readQuery(typed, vocabulary);
  if (!query.words.length) {
    return units.filter((unit) => isAmong(filter, unit)).map((unit) => candidate(unit, () => []));
  }
  const digits = typed.trim();
  const coded = /^\d{2,5}$/.test(digits) ? byCode(units, digits) : [];
  const named = findNames(names, query, Infinity).flatMap((name) => {
    const unit = units[name.unit];
    return unit ? [candidate(unit, () => reasonsFor(name, unit, query.words))] : [];
  });
  const known = new Set(coded.map(({ unit }) => unit.code));
  return [...coded, ...named.filter(({ unit }) => !known.has(unit.code))].filter(({ unit }) =>
    isAmong(filter, unit),
  );
}
