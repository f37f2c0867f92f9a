import { WardSnapshot, type Contact, type Team, type Topic } from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { createMemory } from '../memory.ts';
import type { Store } from '../store.ts';

/** A ward's newest snapshot, as bytes and as an object. */
export interface PublishedWard {
  readonly version: string;
  readonly publishedAt: Date;
  readonly body: Uint8Array;
  readonly content: WardSnapshot;
  readonly teams: ReadonlyMap<string, Team>;
}

/** What a ward publishes now, kept in memory for a few seconds. */
export interface WardDirectory {
  /** `undefined` where the ward has published nothing. */
  ward(unit: string): Promise<PublishedWard | undefined>;
  /** The same, where it need not be read first. */
  wardNow(unit: string): PublishedWard | undefined;
  team(unit: string, id: string): Promise<Team | undefined>;
  contacts(unit: string): Promise<readonly Contact[]>;
  /** What the ward's teams help with. */
  topics(unit: string): Promise<readonly Topic[]>;
  /** A topic of the ward, or a usual one that it no longer offers: older requests have those. */
  topic(unit: string, id: string): Promise<Topic | undefined>;
  /** After a change: what is asked for next is read anew. */
  forget(unit: string): void;
}

async function read({ database }: Store, unit: string): Promise<PublishedWard | undefined> {
  const row = await database.asPublic((rows) =>
    rows
      .selectFrom('directory_snapshot')
      .select(['version', 'published_at', 'body'])
      .where('unit_code', '=', unit)
      .where('is_current', '=', true)
      .executeTakeFirst(),
  );
  if (!row) return undefined;
  const content = WardSnapshot.parse(JSON.parse(new TextDecoder().decode(row.body)));
  const teams = new Map(content.teams.map((team) => [team.id, team]));
  return { version: row.version, publishedAt: row.published_at, body: row.body, content, teams };
}

export function createWardDirectory(store: Store): WardDirectory {
  const memory = createMemory((unit) => read(store, unit), { keepMs: 5000, atMost: 300 });
  const ward = (unit: string) => memory.get(unit);
  const topics = async (unit: string) => (await ward(unit))?.content.topics ?? defaultTopics;
  return {
    ward,
    wardNow: (unit) => memory.peek(unit),
    team: async (unit, id) => (await ward(unit))?.teams.get(id),
    contacts: async (unit) => (await ward(unit))?.content.contacts ?? [],
    topics,
    topic: async (unit, id) =>
      [...(await topics(unit)), ...defaultTopics].find((topic) => topic.id === id),
    forget: (unit) => memory.forget(unit),
  };
}
