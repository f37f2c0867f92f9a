import {
  DIRECTORY_FORMAT_VERSION,
  WardSnapshot,
  type DirectoryPointer,
  type Unit,
} from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { rowsOf } from '../database/row.ts';
import type { DirectoryEntryRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { vietnamDay } from '../requests/life.ts';
import { recordAudit } from '../security/audit.ts';
import type { WardEntries } from '../services.ts';
import type { Store } from '../store.ts';
import { knownCommune } from './units.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** How Vietnamese people order names, with Tổ 2 before Tổ 10. */
export const nameOrder = new Intl.Collator('vi', { numeric: true });

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
  const { teams, servicePoints, contacts, sample } = entries;
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
    topics: defaultTopics,
    ...(sample === undefined ? {} : { sample }),
  });
  return new TextEncoder().encode(JSON.stringify(snapshot));
}

function entryRows(unit: Unit, entries: WardEntries): DirectoryEntryRow[] {
  const base = { unit_code: unit.code, province_code: unit.provinceCode };
  const kinds = [
    ['team', [...entries.teams].sort(byName)],
    ['service-point', [...entries.servicePoints].sort(byName)],
    ['contact', entries.contacts.map((contact) => ({ ...contact, id: v7() }))],
  ] as const;
  return kinds.flatMap(([kind, items]) =>
    items.map((body, position) => ({ ...base, id: body.id, kind, position, body })),
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

/**
 * Replaces what a ward publishes, all or nothing. The same entries again change nothing: whoever
 * holds the snapshot need not fetch it anew.
 */
export async function publishWard(
  store: Store,
  unitCode: string,
  entries: WardEntries,
): Promise<DirectoryPointer> {
  const unit = knownCommune(unitCode);
  const now = store.now();
  return store.database.inUnit(
    unitCode,
    async (rows) => {
      const current = await rows
        .selectFrom('directory_snapshot')
        .select(['version', 'published_at'])
        .where('unit_code', '=', unitCode)
        .where('is_current', '=', true)
        .executeTakeFirst();
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
