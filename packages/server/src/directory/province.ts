import {
  DIRECTORY_FORMAT_VERSION,
  ProvinceIndex,
  type IndexedWard,
  type Unit,
} from '@toso/contract';
import { unitOf, unitsOfProvince } from '@toso/directory/places';
import { sql } from 'kysely';
import type { Rows } from '../database/transaction.ts';
import type { Store } from '../store.ts';
import { versionOf } from './publish.ts';

/** A province's index: the names of its wards' teams. */
export interface PublishedProvince {
  readonly version: string;
  readonly publishedAt: Date;
  readonly body: Uint8Array;
}

interface WardLine {
  readonly unit_code: string;
  readonly version: string;
  readonly published_at: Date;
  readonly teams: readonly string[];
  readonly sample: boolean;
}

const keepSupersededMs = 7 * 24 * 3_600_000;

async function wardLines(rows: Rows, province: string): Promise<readonly WardLine[]> {
  const { rows: lines } = await sql<WardLine>`
    select s.unit_code, s.version, s.published_at,
      coalesce(json_agg(e.body ->> 'name' order by e.position)
        filter (where e.unit_code is not null), '[]') as teams,
      coalesce(bool_or((e.body ->> 'sample')::boolean), false) as sample
    from directory_snapshot s left join directory_entry e
      on e.unit_code = s.unit_code and e.kind = 'team'
    where s.province_code = ${province} and s.is_current
    group by s.unit_code, s.version, s.published_at order by s.unit_code`.execute(rows);
  return lines;
}

function indexOf(province: Unit, lines: readonly WardLine[]): ProvinceIndex {
  const published = new Map(lines.map((line) => [line.unit_code, line]));
  const wards = unitsOfProvince(province.code).map((unit): IndexedWard => {
    const line = published.get(unit.code);
    return {
      code: unit.code,
      name: unit.name,
      formerNames: unit.formerNames,
      ...(line ? { version: line.version } : {}),
      teams: [...(line?.teams ?? [])],
    };
  });
  const newest = Math.max(...lines.map(({ published_at }) => published_at.getTime()));
  return ProvinceIndex.parse({
    formatVersion: DIRECTORY_FORMAT_VERSION,
    kind: 'province',
    unit: province,
    publishedAt: new Date(newest).toISOString(),
    wards,
    ...(lines.some(({ sample }) => sample) ? { sample: true } : {}),
  });
}

async function keep(store: Store, code: string, published: PublishedProvince): Promise<void> {
  const row = {
    province_code: code,
    version: published.version,
    format_version: DIRECTORY_FORMAT_VERSION,
    published_at: published.publishedAt,
    body: published.body,
  };
  const oldest = new Date(store.now().getTime() - keepSupersededMs);
  await store.database.asWorker(async (rows) => {
    await rows
      .insertInto('province_snapshot')
      .values(row)
      .onConflict((clash) => clash.doNothing())
      .execute();
    // A newer one that has been there for so long took their place, whatever their own age.
    await rows
      .deleteFrom('province_snapshot as old')
      .where('old.province_code', '=', code)
      .where((where) =>
        where.exists(
          where
            .selectFrom('province_snapshot as next')
            .select('next.version')
            .whereRef('next.province_code', '=', 'old.province_code')
            .whereRef('next.published_at', '>', 'old.published_at')
            .where('next.published_at', '<', oldest),
        ),
      )
      .execute();
  });
}

/**
 * Builds a province's index from what its wards publish now. Replicas build the same bytes from the
 * same rows, so that a version names the same index everywhere.
 */
export async function publishProvince(
  store: Store,
  code: string,
): Promise<PublishedProvince | undefined> {
  const province = unitOf(code);
  if (province?.level !== 'province') return undefined;
  const lines = await store.database.asPublic((rows) => wardLines(rows, code));
  if (lines.length === 0) return undefined;
  const index = indexOf(province, lines);
  const body = new TextEncoder().encode(JSON.stringify(index));
  const published = { version: versionOf(body), publishedAt: new Date(index.publishedAt), body };
  await keep(store, code, published);
  return published;
}
