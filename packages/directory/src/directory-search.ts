import type { Directory, ServicePoint, Team } from '@toso/contract';
import { openIndex, type Entry, type SearchIndex } from './directory-index.ts';
import { marksIn, type Span } from './marks.ts';
import { fullest, matchIn, type Match } from './match.ts';
import { findNames, type IndexedName } from './names.ts';
import { nearBy, rankOf, readQuery, type Query } from './rank.ts';
import { Ranking } from './ranking.ts';
import type { TypedWord } from './typed-words.ts';

/** A ward whose present or former name was typed. */
export interface UnitHit {
  readonly code: string;
  readonly name: string;
  readonly match: Match;
}

/** Something of a ward, and why it was found. */
interface WardHit {
  /** Code of the ward. */
  readonly unit: string;
  readonly unitName: string;
  readonly name: string;
  /** Where in `name` to draw `<mark>`, whatever the reason is. */
  readonly nameMarks: readonly Span[];
  /** Absent when nothing was typed. */
  readonly match?: Match;
}

export interface TeamHit extends WardHit {
  /** Position among the teams of its ward, as in the ward's snapshot. */
  readonly index: number;
  /** Absent in a province's index, which has names only. */
  readonly team?: Team;
}

export interface ServicePointHit extends WardHit {
  readonly servicePoint: ServicePoint;
}

/** What was found, best first. Candidates all: names collide without their accents. */
export interface DirectoryHits {
  readonly units: readonly UnitHit[];
  readonly teams: readonly TeamHit[];
  /** How many teams match; `teams` is cut at the limit. */
  readonly teamCount: number;
  readonly servicePoints: readonly ServicePointHit[];
}

/** A directory made ready for searching on the device. */
export interface DirectorySearch {
  /**
   * Finds what was typed, in any spelling. Nothing typed finds everything but units, in its order.
   *
   * @param limit - The most of each kind to give back; 50 unless told.
   */
  search(typed: string, limit?: number): DirectoryHits;
  /**
   * The same in steps, each a few milliseconds on a cheap phone, for a page that answers other
   * things in between; the last one gives what was found. The first search reads the directory's
   * words, so a page that begins one before anything is typed keeps the first letters from waiting.
   */
  steps(typed: string, limit?: number): Generator<undefined, DirectoryHits>;
}

type Found = IndexedName & { readonly match: Match };

function explain(name: IndexedName, words: readonly TypedWord[]): Found[] {
  const match = matchIn(name.kind, name.name, words);
  const former = name.former && { former: name.former };
  return match ? [{ ...name, match: { ...match, ...former } }] : [];
}

/** Why an entry was found in its own words. */
const ownMatch = ({ name, team, servicePoint }: Entry, words: readonly TypedWord[]) =>
  fullest([
    matchIn('name', name, words),
    ...(team?.areas ?? []).flatMap((area) => [
      matchIn('area', area.name, words),
      matchIn('area-note', area.note, words),
    ]),
    matchIn('address', (team ?? servicePoint)?.address, words),
  ]);

/** For each ward, which typed words its best single name has: "nam duong" in Nam Dương. */
function inNames({ wards, names }: SearchIndex, query: Query): readonly (readonly boolean[])[] {
  const best = wards.map(() => ({ count: 0, near: [] as readonly boolean[] }));
  for (const { unit, text } of names) {
    const near = nearBy(text, query);
    const count = near.filter(Boolean).length;
    if (count > (best[unit]?.count ?? 0)) best[unit] = { count, near };
  }
  return best.map(({ near }) => near);
}

/**
 * Entries that answer, best first, and how many. Where no ward's name has the words that an entry
 * lacks, old districts and the province may have them.
 */
function rankEntries(index: SearchIndex, query: Query, among: readonly Entry[]) {
  const attempt = (near: readonly (readonly boolean[])[]) => {
    const ranking = new Ranking<Entry>();
    for (const entry of among) {
      const rank = rankOf(entry.text, query, near[entry.ward] ?? [], entry.named);
      if (rank !== undefined) ranking.add(rank, entry);
    }
    return ranking;
  };
  const named = attempt(inNames(index, query));
  if (named.size) return named;
  const texts = index.wards.map((): number[] => []);
  for (const { unit, text, hint } of index.names) texts[unit]?.push(...text, ...hint);
  return attempt(texts.map((text) => nearBy(text, query)));
}

/** Says of each entry where it is and why it was found. */
function describer({ wards }: SearchIndex, words: readonly TypedWord[], units: readonly Found[]) {
  return (entry: Entry) => {
    const { code = '', name = '' } = wards[entry.ward] ?? {};
    const ofWard = units.find(({ unit }) => unit === entry.ward)?.match;
    const match = words.length ? (ownMatch(entry, words) ?? ofWard) : undefined;
    const nameMarks = marksIn(entry.name, words);
    return { unit: code, unitName: name, name: entry.name, nameMarks, ...(match && { match }) };
  };
}

/** What `make` makes of each, a step for each. */
function* each<T, U>(all: readonly T[], make: (one: T) => U): Generator<undefined, U[]> {
  const made: U[] = [];
  for (const one of all) {
    made.push(make(one));
    yield;
  }
  return made;
}

function* search(
  index: SearchIndex,
  typed: string,
  limit: number,
): Generator<undefined, DirectoryHits> {
  const query = readQuery(typed, index.vocabulary);
  const { words } = query;
  yield;
  const names = words.length ? findNames(index.names, query, limit) : [];
  const units = (yield* each(names, (name) => explain(name, words))).flat();
  const describe = describer(index, words, units);
  const teams = rankEntries(index, query, index.teams);
  yield;
  return {
    units: units.map(({ unit, match }) => {
      const { code = '', name = '' } = index.wards[unit] ?? {};
      return { code, name, match };
    }),
    teamCount: teams.size,
    teams: yield* each(teams.best(limit), (entry) => {
      const { index: at, team } = entry;
      return { ...describe(entry), index: at, ...(team && { team }) };
    }),
    servicePoints: (yield* each(
      rankEntries(index, query, index.servicePoints).best(limit),
      (entry) => {
        const { servicePoint } = entry;
        return servicePoint ? [{ ...describe(entry), servicePoint }] : [];
      },
    )).flat(),
  };
}

/** As {@link createDirectorySearch}, for those who search in steps only. */
export function searchSteps(directory: Directory): DirectorySearch['steps'] {
  const [index, readOn] = openIndex(directory);
  return function* steps(typed, limit = 50) {
    while (typed && !readOn()) yield;
    return yield* search(index, typed, limit);
  };
}

/**
 * Makes a ward's snapshot or a province's index ready for searching. Pure: nothing is fetched,
 * stored or sent.
 */
export function createDirectorySearch(directory: Directory): DirectorySearch {
  const steps = searchSteps(directory);
  return {
    search: (typed, limit) => {
      const begun = steps(typed, limit);
      let step = begun.next();
      while (!step.done) step = begun.next();
      return step.value;
    },
    steps,
  };
}
