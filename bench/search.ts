import type { IndexedWard, ProvinceIndex } from '@toso/contract';
import { createDirectorySearch, fold } from '@toso/directory';
import { provinceOf, unitsOfProvince } from '@toso/directory/places';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { median, type Table } from './table.ts';

const typed = ['nam duong', 'hải châu', 'to 12', 'hoa cuong', 'tổ dân phố 7', 'ddaf nawxng'];
const keystrokes = typed.flatMap((text) =>
  Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1)),
);

/** Da Nang's units with numbered teams, as many as asked: names only, as in a province's index. */
function indexOf(teamCount: number): ProvinceIndex {
  const units = unitsOfProvince('48');
  const each = Math.ceil(teamCount / units.length);
  const wards: IndexedWard[] = units.map((unit, place) => ({
    code: unit.code,
    name: unit.name,
    formerNames: unit.formerNames,
    teams: Array.from(
      { length: Math.max(0, Math.min(each, teamCount - place * each)) },
      (_, number) => `Tổ công nghệ số cộng đồng Tổ dân phố ${number + 1}`,
    ),
  }));
  const unit = provinceOf('48');
  if (!unit) throw new Error('Da Nang is missing from the table of places');
  return { formatVersion: 1, kind: 'province', unit, publishedAt: '2026-11-21T00:00:00Z', wards };
}

/** The time of one keystroke in milliseconds: the median of five passes over every keystroke. */
function perKeystroke(search: (text: string) => unknown): number {
  const pass = () => {
    const start = performance.now();
    for (const text of keystrokes) search(text);
    return (performance.now() - start) / keystrokes.length;
  };
  pass();
  return median(Array.from({ length: 5 }, pass));
}

function tableOf(teamCount: number): Table {
  const index = indexOf(teamCount);
  const rows = index.wards.flatMap((ward) =>
    ward.teams.map((name, place) => ({
      id: `${ward.code}/${place}`,
      name,
      ward: ward.name,
      former: ward.formerNames.map((former) => former.name).join(' '),
    })),
  );
  const ours = createDirectorySearch(index);
  const folded = rows.map((row) => fold(`${row.name} ${row.ward} ${row.former}`));
  const mini = new MiniSearch<(typeof rows)[number]>({
    fields: ['name', 'ward', 'former'],
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  mini.addAll(rows);
  const fuse = new Fuse(rows, { keys: ['name', 'ward', 'former'], ignoreLocation: true });
  const naive = (text: string) => {
    const key = fold(text);
    return rows.filter((_, place) => folded[place]?.includes(key));
  };
  const result = [
    {
      name: 'Tổ Số',
      value: perKeystroke((text) => ours.search(text)),
      note: 'with reasons and marks; half-typed Telex',
    },
    {
      name: 'folded `includes`',
      value: perKeystroke(naive),
      note: 'one string a team; no order, no reasons',
    },
    {
      name: 'MiniSearch 7',
      value: perKeystroke((text) => mini.search(text)),
      note: 'with our fold; prefix',
    },
  ];
  if (teamCount < 10_000) {
    result.push({
      name: 'Fuse.js 7',
      value: perKeystroke((text) => fuse.search(text)),
      note: 'fuzzy; no fold',
    });
  }
  return {
    title: `Directory search, a keystroke over ${teamCount.toLocaleString('en')} teams`,
    unit: 'ms',
    base: 'Tổ Số',
    rows: result,
  };
}

export const search = (): Table[] => [tableOf(3_766), tableOf(100_000)];
