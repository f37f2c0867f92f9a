import type { FormerName } from '@toso/contract';
import { isOnlyNear, nearBy, rankOf, wordsElsewhere, type Query } from './rank.ts';
import { Ranking } from './ranking.ts';
import type { Vocabulary, WordIds } from './vocabulary.ts';

/** What a unit is called. */
export interface Named {
  readonly name: string;
  readonly provinceName: string;
  readonly formerNames: readonly FormerName[];
}

/** One name that may lead to a unit. */
export interface UnitName {
  /** Position of the unit. */
  readonly unit: number;
  /** `unit` for its name of today, `former-name`, or `district` for one that it was in. */
  readonly kind: 'unit' | 'former-name' | 'district';
  readonly name: string;
  readonly former?: FormerName;
}

/** A name, read. */
export interface IndexedName extends UnitName {
  readonly text: WordIds;
  /** How many words say what kind of unit it is: 1 in "Phường Hải Châu". */
  readonly kindWords: number;
  /** What people add to it: the old district and province, the unit of today. */
  readonly hint: WordIds;
}

const kindWords = (name: string): number =>
  /^(Thị trấn|Đặc khu|Thị xã|Thành phố) /.test(name)
    ? 2
    : /^(Phường|Xã|Quận|Huyện|Tỉnh) /.test(name)
      ? 1
      : 0;

const distinct = (texts: readonly (string | undefined)[]) =>
  [...new Set(texts)].filter((text) => text !== undefined);

function* namesOf({ name, provinceName, formerNames }: Named, unit: number) {
  const districts = distinct(formerNames.map(({ district }) => district));
  const provinces = distinct([provinceName, ...formerNames.map(({ province }) => province)]);
  yield { unit, kind: 'unit', name, hint: [...districts, ...provinces] } as const;
  for (const former of formerNames) {
    const hint = [former.district, former.province, name, provinceName];
    yield { unit, kind: 'former-name', name: former.name, former, hint: distinct(hint) } as const;
  }
  for (const district of districts) {
    yield { unit, kind: 'district', name: district, hint: provinces } as const;
  }
}

/** Reads every name that leads to a unit. */
export const indexNames = (named: Named, unit: number, vocabulary: Vocabulary): IndexedName[] =>
  Array.from(namesOf(named, unit), (entry) => ({
    ...entry,
    text: vocabulary.read(entry.name),
    kindWords: kindWords(entry.name),
    hint: vocabulary.read(entry.hint.join(' ')),
  }));

const weights = { unit: 0, 'former-name': 1, district: 2 };

/** The rank, then exact names before longer ones, then today's before former ones before districts. */
function fineRank(name: IndexedName, query: Query): number | undefined {
  const rank = rankOf(name.text, query, nearBy(name.hint, query));
  if (rank === undefined || isOnlyNear(rank)) return undefined;
  const isNamed = query.fits.some((one) =>
    name.text.some((id, at) => at >= name.kindWords && one[id]),
  );
  if (!isNamed) return undefined;
  const words = query.words.length;
  const length = name.text.length;
  const isExact =
    wordsElsewhere(rank) === 0 && (words === length || words === length - name.kindWords);
  return rank * 8 + (isExact ? 0 : 4) + weights[name.kind];
}

/** The best name of each unit that answers the query, best first. */
export function findNames(
  names: readonly IndexedName[],
  query: Query,
  limit: number,
): readonly IndexedName[] {
  const best = new Map<number, { readonly rank: number; readonly name: IndexedName }>();
  for (const name of names) {
    const rank = fineRank(name, query);
    if (rank === undefined || rank >= (best.get(name.unit)?.rank ?? Infinity)) continue;
    best.set(name.unit, { rank, name });
  }
  // "nam duong" is Nam Dương; Điện Dương of old Quảng Nam is meant only where no name has both.
  const found = [...best.values()];
  const isWhole = ({ rank }: { readonly rank: number }) => wordsElsewhere(rank >> 3) === 0;
  const kept = found.some(isWhole) ? found.filter(isWhole) : found;
  const ranking = new Ranking<IndexedName>();
  for (const { rank, name } of kept) ranking.add(rank, name);
  return ranking.best(limit);
}
