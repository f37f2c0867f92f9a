import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Rows } from '../database/transaction.ts';
import { communeOf } from '../directory/units.ts';
import { Refusal } from '../refusal.ts';
import { recordAudit } from '../security/audit.ts';
import type { Keys } from '../security/keys.ts';
import { hashOfToken, makeToken } from '../security/secret.ts';
import type { RequestStore } from './request-store.ts';

const triesADay = 5;
const dayMs = 86_400_000;

/** Under what the tries for a code, or with a phone number, are counted. */
export const codeSubject = (keys: Keys, unit: string, code: string): string =>
  keys.digest(unit, 'recovery', `code/${code}`);
export const phoneSubject = (keys: Keys, unit: string, phone: string): string =>
  keys.digest(unit, 'recovery', `phone/${phone}`);

/** Counts this try. @returns Seconds until the next one is taken, or undefined where it may be made. */
async function countTry(
  rows: Rows,
  unit: string,
  subjects: readonly string[],
  now: Date,
): Promise<number | undefined> {
  const { rows: found } = await sql<{ tries: number; oldest: Date }>`
    select count(*)::int as tries, min(at) as oldest from recovery_attempt
    where unit_code = ${unit} and subject_digest in (${sql.join(subjects)})
      and at > ${new Date(now.getTime() - dayMs)}
    group by subject_digest having count(*) >= ${triesADay}`.execute(rows);
  if (found.length > 0) {
    const opens = Math.max(...found.map(({ oldest }) => oldest.getTime())) + dayMs;
    return Math.max(1, Math.ceil((opens - now.getTime()) / 1000));
  }
  const province_code = communeOf(unit)?.provinceCode ?? '';
  const tries = subjects.map((subject_digest) => ({
    unit_code: unit,
    province_code,
    id: v7(),
    subject_digest,
    at: now,
  }));
  await rows.insertInto('recovery_attempt').values(tries).execute();
  return undefined;
}

async function findByPhone(
  { keys }: RequestStore,
  rows: Rows,
  unit: string,
  code: string,
  phone: string,
): Promise<string | undefined> {
  const found = await rows
    .selectFrom('help_request as r')
    .innerJoin('help_request_contact as c', (join) =>
      join.onRef('c.unit_code', '=', 'r.unit_code').onRef('c.request_id', '=', 'r.id'),
    )
    .select('r.id')
    .where('r.unit_code', '=', unit)
    .where('r.code_digest', '=', keys.digest(unit, 'code', code))
    .where('c.phone_digest', '=', keys.digest(unit, 'phone', phone))
    // Who erases meanwhile waits, and then deletes this token too.
    .forShare()
    .executeTakeFirst();
  return found?.id;
}

async function giveToken(
  { keys }: RequestStore,
  rows: Rows,
  ids: { unit: string; requestId: string },
  at: Date,
): Promise<string> {
  const { unit, requestId } = ids;
  const token = makeToken(unit);
  const row = {
    unit_code: unit,
    province_code: communeOf(unit)?.provinceCode ?? '',
    token_hash: hashOfToken(token),
    request_id: requestId,
    read_only: true,
    created_at: at,
  };
  await rows.insertInto('help_request_token').values(row).execute();
  await recordAudit(keys, rows, { unit, at, action: 'token-recovered', requestId });
  return token;
}

/**
 * Gives another token, which only reads, to who knows code, ward and phone of a request. Five tries
 * a day for a code, and five with a phone number; a wrong try counts and is kept.
 *
 * @throws {@link Refusal} `rate_limited`, or `not_found` alike for each thing that may be wrong.
 */
export async function recoverToken(
  store: RequestStore,
  code: string,
  unit: string,
  phone: string,
): Promise<string> {
  const { keys } = store;
  const now = store.now();
  const subjects = [codeSubject(keys, unit, code), phoneSubject(keys, unit, phone)];
  // A refusal must not undo the counting of the try: it is thrown when the transaction has ended.
  const outcome = await store.database.inUnit(
    unit,
    async (rows): Promise<Refusal | string> => {
      const retryAfterSeconds = await countTry(rows, unit, subjects, now);
      if (retryAfterSeconds !== undefined) {
        return new Refusal('rate_limited', { retryAfterSeconds });
      }
      const requestId = await findByPhone(store, rows, unit, code, phone);
      if (requestId === undefined) return new Refusal('not_found');
      return giveToken(store, rows, { unit, requestId }, now);
    },
    subjects.map((subject) => `recovery/${subject}`),
  );
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}
