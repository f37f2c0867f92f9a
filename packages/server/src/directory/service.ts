import { Directory, Team, type Contact, type TeamQuery } from '@toso/contract';
import { fold } from '@toso/directory';
import { unitOf } from '@toso/directory/places';
import { createMemory, type Memory } from '../memory.ts';
import type { DirectoryService, Slice, WardEntries } from '../services.ts';
import type { Store } from '../store.ts';
import { byName, changeWard, ownTopics, pointerOf } from './publish.ts';
import { publishProvince, type PublishedProvince } from './province.ts';
import { communeOf } from './units.ts';
import type { WardDirectory } from './ward-directory.ts';

type Provinces = Memory<PublishedProvince | undefined>;
type Bytes = Uint8Array | undefined;

const isProvince = (code: string) => code.length === 2;

const readSnapshot = async ({ database }: Store, code: string, version: string): Promise<Bytes> =>
  database.asPublic(async (rows) => {
    const row = isProvince(code)
      ? await rows
          .selectFrom('province_snapshot')
          .select('body')
          .where('province_code', '=', code)
          .where('version', '=', version)
          .executeTakeFirst()
      : await rows
          .selectFrom('directory_snapshot')
          .select('body')
          .where('unit_code', '=', code)
          .where('version', '=', version)
          .executeTakeFirst();
    return row?.body;
  });

async function readTeam({ database }: Store, id: string): Promise<Team | undefined> {
  const row = await database.asPublic((rows) =>
    rows
      .selectFrom('directory_entry')
      .select('body')
      .where('id', '=', id)
      .where('kind', '=', 'team')
      .orderBy('unit_code')
      .executeTakeFirst(),
  );
  return row && Team.parse(row.body);
}

/** A place in the list that stays where it is when other teams come and go: name, then id. */
const positionOf = ({ id, name }: Team) => `${id}${name}`;
const idLength = 36;

const isAfter = (team: Team, position: string) =>
  team.id !== position.slice(0, idLength) &&
  byName(team, { id: position.slice(0, idLength), name: position.slice(idLength) }) > 0;

const textOf = ({ name, areas }: Team) =>
  fold([name, ...areas.flatMap((area) => [area.name, area.note ?? ''])].join(' '));

/** Folding is the slow part of a search: each team is folded once. */
const folded = new WeakMap<Team, string>();
function foldedText(team: Team): string {
  const text = folded.get(team) ?? textOf(team);
  folded.set(team, text);
  return text;
}

type Query = Omit<TeamQuery, 'cursor' | 'limit'> & { limit: number; after?: string };

function listTeams(teams: readonly Team[], { topic, q, limit, after }: Query): Slice<Team> {
  const words = q === undefined ? [] : fold(q).split(' ');
  const found = teams.filter(
    (team) =>
      (topic === undefined || !team.topics || team.topics.includes(topic)) &&
      words.every((word) => foldedText(team).includes(word)) &&
      (after === undefined || isAfter(team, after)),
  );
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last ? { items, next: positionOf(last) } : { items };
}

function createReading(store: Store, wards: WardDirectory, provinces: Provinces) {
  const old = createMemory<Bytes>(
    (name) => readSnapshot(store, ...(name.split('/') as [string, string])),
    { keepMs: 600_000, atMost: 100 },
  );
  const current = async (code: string) =>
    isProvince(code) ? unitOf(code) && provinces.get(code) : communeOf(code) && wards.ward(code);
  return {
    current,
    bytes: async (code: string, version: string): Promise<Bytes> => {
      const newest = await current(code);
      return newest?.version === version ? newest.body : old.get(`${code}/${version}`);
    },
  };
}

function createChanging(
  store: Store,
  forget: (unit: string) => void,
): Pick<DirectoryService, 'replace' | 'changeContacts' | 'replaceTopics'> {
  const change = async (unit: string, to: (published: WardEntries) => WardEntries) => {
    const pointer = await changeWard(store, unit, to);
    forget(unit);
    return pointer;
  };
  return {
    replace: (unit, entries) => change(unit, ({ topics }) => ({ topics, ...entries })),
    changeContacts: async (unit, to) => {
      let contacts: readonly Contact[] = [];
      await change(unit, (published) => {
        contacts = to(published.contacts);
        return { ...published, contacts };
      });
      return contacts;
    },
    replaceTopics: async (unit, topics) => {
      await change(unit, (published) => ({ ...published, topics }));
    },
  };
}

export function createDirectoryService(store: Store, wards: WardDirectory): DirectoryService {
  const provinces: Provinces = createMemory((code) => publishProvince(store, code), {
    keepMs: 5000,
    atMost: 34,
  });
  const { current, bytes } = createReading(store, wards, provinces);
  return {
    pointer: async (code) => {
      const published = await current(code);
      return published && pointerOf(code, published.version, published.publishedAt);
    },
    versionNow: (code) => (isProvince(code) ? provinces.peek(code) : wards.wardNow(code))?.version,
    snapshot: bytes,
    read: async (code) => {
      const published = await current(code);
      return published && Directory.parse(JSON.parse(new TextDecoder().decode(published.body)));
    },
    teams: async (query) => listTeams((await wards.ward(query.unit))?.content.teams ?? [], query),
    team: (id) => readTeam(store, id),
    topics: async (unit = '00000') => wards.topics(unit),
    ownTopics: (unit) => ownTopics(store, unit),
    ...createChanging(store, (unit) => {
      wards.forget(unit);
      provinces.forget(communeOf(unit)?.provinceCode ?? '');
    }),
  };
}
