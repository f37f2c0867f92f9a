import type { Directory, ServicePoint, Team } from '@toso/contract';
import {
  readDirectory,
  type Entry,
  type IndexedName,
  type SearchIndex,
} from './directory-index.ts';
import { marksIn, type Span } from './marks.ts';
import { fullest, matchIn, type Match } from './match.ts';
import { isOnlyNear, isWhollyOwn, Ranking, rankOf, readQuery, type Query } from './rank.ts';
import { matches, type TypedWord } from './typed-words.ts';

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
}

type Found = IndexedName & { readonly match: Match };

/** The name of each ward that matches best. */
function findNames({ names }: SearchIndex, query: Query, limit: number): readonly Found[] {
  const { words } = query;
  const best = new Map<number, { rank: number; name: IndexedName }>();
  for (const name of names) {
    const isNear = (at: number) =>
      words.slice(at, at + 1).some((word) => matches(word, name.hint.folded));
    const rank = rankOf(name.text, query, isNear);
    if (rank === undefined || isOnlyNear(rank)) continue;
    if (rank < (best.get(name.ward)?.rank ?? Infinity)) best.set(name.ward, { rank, name });
  }
  // "nam duong" is Nam Dương; Điện Dương of old Quảng Nam is meant only where no name has both words.
  const named = [...best.values()];
  const wholly = named.some(({ rank }) => isWhollyOwn(rank));
  const ranking = new Ranking<IndexedName>();
  for (const { rank, name } of named) {
    if (!wholly || isWhollyOwn(rank)) ranking.add(rank, name);
  }
  return ranking.best(limit).flatMap((name) => {
    const match = matchIn(name.former ? 'former-name' : 'unit', name.name, words);
    const former = name.former && { former: name.former };
    return match ? [{ ...name, match: { ...match, ...former } }] : [];
  });
}

/** Why an entry was found: in its own words first, in its ward's names otherwise. */
function reasonOf(
  { name, team, servicePoint }: Entry,
  ward: Match | undefined,
  words: readonly TypedWord[],
) {
  const own = fullest([
    matchIn('name', name, words),
    ...(team?.areas ?? []).flatMap((area) => [
      matchIn('area', area.name, words),
      matchIn('area-note', area.note, words),
    ]),
    matchIn('address', (team ?? servicePoint)?.address, words),
  ]);
  return own ?? ward;
}

function hitOf(index: SearchIndex, entry: Entry, query: Query, named: readonly Found[]) {
  const { words } = query;
  const { code = '', name = '' } = index.wards[entry.ward] ?? {};
  const ward = named.find((found) => found.ward === entry.ward)?.match;
  const match = words.length ? reasonOf(entry, ward, words) : undefined;
  return {
    unit: code,
    unitName: name,
    name: entry.name,
    nameMarks: marksIn(entry.name, words),
    ...(match && { match }),
  };
}

function search(index: SearchIndex, typed: string, limit: number): DirectoryHits {
  const query = readQuery(typed);
  const named = query.words.length ? findNames(index, query, limit) : [];
  const near = index.wardTexts.map(({ folded }) =>
    query.words.map((word) => matches(word, folded)),
  );
  const teams = new Ranking<Entry>();
  const points = new Ranking<Entry>();
  for (const entry of index.entries) {
    const rank = rankOf(entry.text, query, (at) => near[entry.ward]?.[at] === true);
    if (rank !== undefined) (entry.servicePoint ? points : teams).add(rank, entry);
  }
  const hit = (entry: Entry) => hitOf(index, entry, query, named);
  return {
    units: named.map(({ ward, match }) => {
      const { code = '', name = '' } = index.wards[ward] ?? {};
      return { code, name, match };
    }),
    teams: teams.best(limit).map((entry) => ({
      ...hit(entry),
      index: entry.index,
      ...(entry.team && { team: entry.team }),
    })),
    teamCount: teams.size,
    servicePoints: points
      .best(limit)
      .flatMap((entry) =>
        entry.servicePoint ? [{ ...hit(entry), servicePoint: entry.servicePoint }] : [],
      ),
  };
}

/**
 * Makes a ward's snapshot or a province's index ready for searching, at the first search. Pure:
 * nothing is read, stored or sent.
 */
export function createDirectorySearch(directory: Directory): DirectorySearch {
  let index: SearchIndex | undefined;
  return {
    search: (typed, limit = 50) => search((index ??= readDirectory(directory)), typed, limit),
  };
}
