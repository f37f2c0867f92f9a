import { sql } from 'kysely';
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../database/open.ts';
import { rowOf } from '../database/row.ts';
import type { Rows } from '../database/transaction.ts';
import { communeOf } from '../directory/units.ts';
import type { AuditVerdict } from '../services.ts';
import type { Keys } from './keys.ts';

/** Something that must be answered for: who read or changed what. */
export interface AuditEntry {
  readonly unit: string;
  readonly at: Date;
  readonly action: string;
  readonly requestId?: string;
  /** The member's link, where a member did it. */
  readonly linkId?: string;
  /** What it was about, as JSON: nothing of a resident's. */
  readonly about?: object;
}

/** What a link of the chain is made of; the database joins them in the same way. */
const joined = (before: string, position: number, detailDigest: string, at: string) =>
  `${before}|${position}|${detailDigest}|${at}`;

const detailDigestOf = (keys: Keys, unit: string, salt: string, detail: string) =>
  keys.digest(unit, 'audit', `${salt}|${detail}`);

/**
 * Adds an entry to the unit's chain, inside the caller's transaction. The chain is over digests;
 * detail and salt are in a row of their own, so that erasing them leaves the chain whole.
 */
export async function recordAudit(keys: Keys, rows: Rows, entry: AuditEntry): Promise<void> {
  const { unit, requestId } = entry;
  const at = entry.at.toISOString();
  const salt = randomBytes(16).toString('base64url');
  const { action, linkId, about } = entry;
  const detail = JSON.stringify({ action, at, requestId, linkId, about });
  const digest = detailDigestOf(keys, unit, salt, detail);
  const base = { unit_code: unit, province_code: communeOf(unit)?.provinceCode ?? '' };
  const row = { ...base, position: 0, request_id: requestId ?? null, salt, detail };
  await sql`
    with head as (
      insert into audit_head as h (unit_code, province_code, position, digest)
      values (${unit}, ${base.province_code}, 1,
        encode(sha256(convert_to(${joined('', 1, digest, at)}::text, 'UTF8')), 'hex'))
      on conflict (unit_code) do update set position = h.position + 1,
        digest = encode(sha256(convert_to(h.digest || '|' || (h.position + 1) || '|' ||
          ${digest}::text || '|' || ${at}::text, 'UTF8')), 'hex')
      returning position, digest),
    event as (
      insert into audit_event (unit_code, province_code, position, detail_digest, at, digest)
      select ${unit}::text, ${base.province_code}::text, position, ${digest}::text, ${at}::text,
        digest from head)
    insert into audit_detail (unit_code, province_code, position, request_id, salt, detail)
    select d.unit_code, d.province_code, head.position, d.request_id, d.salt, d.detail
    from head cross join ${rowOf('audit_detail', row)} as d`.execute(rows);
}

const chained = (text: string) => createHash('sha256').update(text).digest('hex');

async function readChain(database: Database, unit: string) {
  return database.inUnit(unit, async (rows) => ({
    head: await rows
      .selectFrom('audit_head')
      .selectAll()
      .where('unit_code', '=', unit)
      .executeTakeFirst(),
    events: await rows
      .selectFrom('audit_event as e')
      .leftJoin('audit_detail as d', (join) =>
        join.onRef('d.unit_code', '=', 'e.unit_code').onRef('d.position', '=', 'e.position'),
      )
      .select(['e.position', 'e.detail_digest', 'e.at', 'e.digest', 'd.salt', 'd.detail'])
      .where('e.unit_code', '=', unit)
      .orderBy('e.position')
      .execute(),
  }));
}

/** Reads a unit's chain from its beginning. Erased details are no fault; changed ones are. */
export async function verifyAudit(
  database: Database,
  keys: Keys,
  unit: string,
): Promise<AuditVerdict> {
  const { head, events } = await readChain(database, unit);
  let before = '';
  for (const [index, event] of events.entries()) {
    const { position, detail_digest: digest, at, salt, detail } = event;
    before = chained(joined(before, position, digest, at));
    const holds =
      position === index + 1 &&
      before === event.digest &&
      (salt === null || detail === null || detailDigestOf(keys, unit, salt, detail) === digest);
    if (!holds) return { intact: false, events: events.length, brokenAt: index + 1 };
  }
  const ends = (head?.position ?? 0) === events.length && (head?.digest ?? '') === before;
  if (ends) return { intact: true, events: events.length };
  return { intact: false, events: events.length, brokenAt: events.length + 1 };
}
