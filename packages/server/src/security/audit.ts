import { sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import type { Database } from '../database/open.ts';
import { rowOf } from '../database/row.ts';
import type { AuditEventRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { communeOf } from '../directory/units.ts';
import type { AuditVerdict } from '../services.ts';
import type { Keys } from './keys.ts';

/** Something that must be answered for: who read or changed what. */
export interface AuditEntry {
  readonly unit: string;
  readonly at: Date;
  readonly action: string;
  /** Whose details it was about; they are erased with the request. */
  readonly requestId?: string;
  /** The member's link, where a member did it. */
  readonly linkId?: string;
  /** What it was about, as JSON: nothing of a resident's. */
  readonly about?: object;
}

type Event = Pick<AuditEventRow, 'position' | 'erasable' | 'detail_digest' | 'at'>;

/** A link of the chain. It is keyed: who owns the database alone cannot forge one. */
const linkOf = (keys: Keys, unit: string, before: string, event: Event) => {
  const { position, erasable, detail_digest: detail, at } = event;
  return keys.digest(unit, 'audit-chain', [before, position, erasable, detail, at].join('|'));
};

const sealOf = (keys: Keys, unit: string, position: number, digest: string) =>
  keys.digest(unit, 'audit-head', `${position}|${digest}`);

const detailDigestOf = (keys: Keys, unit: string, salt: string, detail: string) =>
  keys.digest(unit, 'audit', `${salt}|${detail}`);

/** The next position and the digest before it; who asks next waits until the caller has written. */
async function nextPlace(rows: Rows, unit: string, province: string) {
  const { rows: places } = await sql<{ position: number; before: string }>`
    insert into audit_head as h (unit_code, province_code, position, digest, seal)
    values (${unit}, ${province}, 1, '', '')
    on conflict (unit_code) do update set position = h.position + 1
    returning position, digest as before`.execute(rows);
  return places[0] ?? { position: 1, before: '' };
}

/**
 * Adds an entry to the unit's chain, inside the caller's transaction. The chain is over digests;
 * detail and salt are in a row of their own, so that erasing them leaves the chain whole.
 */
export async function recordAudit(keys: Keys, rows: Rows, entry: AuditEntry): Promise<void> {
  const { unit, action, requestId, linkId, about } = entry;
  const at = entry.at.toISOString();
  const salt = randomBytes(16).toString('base64url');
  const detail = JSON.stringify({ action, at, requestId, linkId, about });
  const province_code = communeOf(unit)?.provinceCode ?? '';
  const { position, before } = await nextPlace(rows, unit, province_code);
  const base = { unit_code: unit, province_code, position };
  const event = {
    ...{ ...base, erasable: requestId !== undefined, at },
    detail_digest: detailDigestOf(keys, unit, salt, detail),
  };
  const digest = linkOf(keys, unit, before, event);
  const kept = { ...base, request_id: requestId ?? null, salt, detail };
  await sql`
    with head as (
      update audit_head set digest = ${digest}, seal = ${sealOf(keys, unit, position, digest)}
      where unit_code = ${unit}),
    event as (
      insert into audit_event select * from ${rowOf('audit_event', { ...event, digest })} as e)
    insert into audit_detail select * from ${rowOf('audit_detail', kept)} as d`.execute(rows);
}

/** The chain as it is at one moment, also while others add to it. */
async function readChain(database: Database, unit: string) {
  return database.inUnit(unit, async (rows) => {
    await sql`set transaction isolation level repeatable read`.execute(rows);
    const head = await rows
      .selectFrom('audit_head')
      .selectAll()
      .where('unit_code', '=', unit)
      .executeTakeFirst();
    const events = await rows
      .selectFrom('audit_event as e')
      .leftJoin('audit_detail as d', (join) =>
        join.onRef('d.unit_code', '=', 'e.unit_code').onRef('d.position', '=', 'e.position'),
      )
      .select(['e.position', 'e.erasable', 'e.detail_digest', 'e.at', 'e.digest'])
      .select(['d.salt', 'd.detail'])
      .where('e.unit_code', '=', unit)
      .orderBy('e.position')
      .execute();
    return { head, events };
  });
}

type Chain = Awaited<ReturnType<typeof readChain>>;

/** Whether an event's detail is what was written, or was erased with the request it was about. */
function hasItsDetail(keys: Keys, unit: string, event: Chain['events'][number]): boolean {
  const { salt, detail, detail_digest: digest } = event;
  if (salt === null || detail === null) return event.erasable;
  return detailDigestOf(keys, unit, salt, detail) === digest;
}

/** The number of the first event that is not as it was written; undefined where all are. */
function breakIn(keys: Keys, unit: string, { head, events }: Chain): number | undefined {
  let before = '';
  for (const [index, event] of events.entries()) {
    before = linkOf(keys, unit, before, event);
    const isNext = event.position === index + 1 && before === event.digest;
    if (!isNext || !hasItsDetail(keys, unit, event)) return index + 1;
  }
  if (!head && events.length === 0) return undefined;
  const ends =
    head?.position === events.length && head.seal === sealOf(keys, unit, events.length, before);
  return ends ? undefined : events.length + 1;
}

/**
 * Reads a unit's chain from its beginning. A detail that was erased with its request is no fault;
 * any other that is missing or changed is one, and so is a chain that ends too early.
 */
export async function verifyAudit(
  database: Database,
  keys: Keys,
  unit: string,
): Promise<AuditVerdict> {
  const chain = await readChain(database, unit);
  const events = chain.events.length;
  const erased = chain.events.filter(({ detail }) => detail === null).length;
  const brokenAt = breakIn(keys, unit, chain);
  if (brokenAt === undefined) return { intact: true, events, erased };
  return { intact: false, events, erased, brokenAt };
}
