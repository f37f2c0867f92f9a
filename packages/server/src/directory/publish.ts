import {
  DIRECTORY_FORMAT_VERSION,
  Topic,
  WardSnapshot,
  type DirectoryPointer,
  type ServicePoint,
  type Team,
  type Unit,
} from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { rowsOf } from '../database/row.ts';
import type { DirectoryEntryRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { recordAudit } from '../security/audit.ts';
import type { WardEntries } from '../services.ts';
import type { Store } from '../store.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { knownCommune } from './units.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** How Vietnamese people order names, with Tổ 2 before Tổ 10. */
const nameOrder = new Intl.Collator('vi', { numeric: true });

export const byName = (one: Named, other: Named): number =>
  nameOrder.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);

/** The version that bytes have: a change of one letter is another version. */
export const versionOf = (body: Uint8Array): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 16);

/** Where a snapshot is, seen from `/v1/directory/{code}`. */
export function pointerOf(code: string, version: string, publishedAt: Date): DirectoryPointer {
  return {
    unit: code,
    formatVersion: DIRECTORY_FORMAT_VERSION,
    version,
    url: `${code}/${DIRECTORY_FORMAT_VERSION}-${version}.json`,
    publishedAt: publishedAt.toISOString(),
  };
}

function snapshotOf(unit: Unit, entries: WardEntries, publishedAt: Date): Uint8Array {
  const { teams, servicePoints, contacts, topics = defaultTopics, sample } = entries;
  const days = [
    ...teams.map(({ checkedOn }) => checkedOn),
    ...servicePoints.map(({ checkedOn }) => checkedOn),
    ...contacts.map(({ verifiedOn }) => verifiedOn),
  ].sort();
  const snapshot = WardSnapshot.parse({
    formatVersion: DIRECTORY_FORMAT_VERSION,
    kind: 'ward',
    unit,
    publishedAt: publishedAt.toISOString(),
    checkedOn: days[0] ?? vietnamDay(publishedAt),
    contacts,
    teams: [...teams].sort(byName),
    servicePoints: [...servicePoints].sort(byName),
    topics,
    ...(sample === undefined ? {} : { sample }),
  });
  return new TextEncoder().encode(JSON.stringify(snapshot));
}

function entryRows(unit: Unit, entries: WardEntries): DirectoryEntryRow[] {
  const base = { unit_code: unit.code, province_code: unit.provinceCode };
  const named = (items: readonly (Team | ServicePoint)[]) =>
    [...items].sort(byName).map((body) => ({ id: body.id, body }));
  const nameless = (items: readonly object[]) => items.map((body) => ({ id: v7(), body }));
  const kinds = [
    ['team', named(entries.teams)],
    ['service-point', named(entries.servicePoints)],
    ['contact', nameless(entries.contacts)],
    ['topic', nameless(entries.topics ?? [])],
  ] as const;
  return kinds.flatMap(([kind, items]) =>
    items.map((item, position) => ({ ...base, ...item, kind, position })),
  );
}

async function replaceEntries(rows: Rows, unit: Unit, entries: WardEntries): Promise<void> {
  await rows.deleteFrom('directory_entry').where('unit_code', '=', unit.code).execute();
  const added = rowsOf('directory_entry', entryRows(unit, entries));
  await sql`insert into directory_entry select * from ${added}`.execute(rows);
}

async function replaceSnapshot(rows: Rows, unit: Unit, body: Uint8Array, at: Date): Promise<void> {
  await rows
    .updateTable('directory_snapshot')
    .set({ is_current: false })
    .where('unit_code', '=', unit.code)
    .where('is_current', '=', true)
    .execute();
  const row = {
    unit_code: unit.code,
    province_code: unit.provinceCode,
    version: versionOf(body),
    format_version: DIRECTORY_FORMAT_VERSION,
    published_at: at,
    body,
    is_current: true,
  };
  await rows
    .insertInto('directory_snapshot')
    .values(row)
    .onConflict((clash) =>
      clash.columns(['unit_code', 'version']).doUpdateSet({ is_current: true }),
    )
    .execute();
}

async function readTopics(rows: Rows, unitCode: string): Promise<readonly Topic[] | undefined> {
  const found = await rows
    .selectFrom('directory_entry')
    .select('body')
    .where('unit_code', '=', unitCode)
    .where('kind', '=', 'topic')
    .orderBy('position')
    .execute();
  return found.length > 0 ? found.map(({ body }) => Topic.parse(body)) : undefined;
}

/** The ward's own list of topics; absent where it has the usual one. */
export const ownTopics = (
  { database }: Store,
  unitCode: string,
): Promise<readonly Topic[] | undefined> =>
  database.inUnit(unitCode, (rows) => readTopics(rows, unitCode));

/** What a ward publishes at this moment; nothing where it has published nothing. */
function entriesOf(
  body: Uint8Array | undefined,
  topics: readonly Topic[] | undefined,
): WardEntries {
  const snapshot = body && WardSnapshot.parse(JSON.parse(new TextDecoder().decode(body)));
  const { teams = [], servicePoints = [], contacts = [], sample } = snapshot ?? {};
  return {
    ...{ teams, servicePoints, contacts, topics },
    ...(sample === undefined ? {} : { sample }),
  };
}

/**
 * Changes what a ward publishes, all or nothing. The same entries again change nothing: whoever
 * holds the snapshot need not fetch it anew.
 *
 * @param change - Gives what is to be published instead of what is.
 */
export async function changeWard(
  store: Store,
  unitCode: string,
  change: (published: WardEntries) => WardEntries,
): Promise<DirectoryPointer> {
  const unit = knownCommune(unitCode);
  const now = store.now();
  return store.database.inUnit(
    unitCode,
    async (rows) => {
      const current = await rows
        .selectFrom('directory_snapshot')
        .select(['version', 'published_at', 'body'])
        .where('unit_code', '=', unitCode)
        .where('is_current', '=', true)
        .executeTakeFirst();
      const entries = change(entriesOf(current?.body, await readTopics(rows, unitCode)));
      const again = current && versionOf(snapshotOf(unit, entries, current.published_at));
      if (current && again === current.version) {
        return pointerOf(unitCode, current.version, current.published_at);
      }
      const body = snapshotOf(unit, entries, now);
      await replaceEntries(rows, unit, entries);
      await replaceSnapshot(rows, unit, body, now);
      await recordAudit(store.keys, rows, { unit: unitCode, at: now, action: 'published' });
      return pointerOf(unitCode, versionOf(body), now);
    },
    ['publish'],
  );
}
