import { HelpRequestAccepted } from '@toso/contract';
import type { Rows } from '../database/transaction.ts';
import { Refusal } from '../refusal.ts';
import type { Keys } from '../security/keys.ts';
import type { Intention } from '../services.ts';
import type { Store } from '../store.ts';

/** How long an answer, or the tombstone of an erased one, is kept. */
export const keepForMs = 48 * 3_600_000;

/** What is kept of an Idempotency-Key. */
export const digestOfKey = (keys: Keys, unit: string, key: string): string =>
  keys.digest(unit, 'idempotency', key);

/** What is kept of it after erasing: a digest that nothing else in the database shares. */
export const tombstoneOf = (keys: Keys, unit: string, keyDigest: string): string =>
  keys.digest(unit, 'tombstone', keyDigest);

const placeOf = (unit: string, keyDigest: string) => ({
  unit,
  table: 'idempotency',
  row: keyDigest,
  column: 'answer',
});

export const sealAnswer = (
  keys: Keys,
  unit: string,
  keyDigest: string,
  answer: HelpRequestAccepted,
): string => keys.seal(placeOf(unit, keyDigest), JSON.stringify(answer));

/**
 * The answer that was given to an intention; `undefined` where there was none.
 *
 * @throws {@link Refusal} `request_erased`, or `idempotency_key_reused` for another body.
 */
export async function storedAnswer(
  { keys, now }: Store,
  rows: Rows,
  unit: string,
  intention: Intention,
): Promise<HelpRequestAccepted | undefined> {
  const digest = digestOfKey(keys, unit, intention.key);
  const erased = await rows
    .selectFrom('tombstone')
    .select('key_digest')
    .where('unit_code', '=', unit)
    .where('key_digest', '=', tombstoneOf(keys, unit, digest))
    .where('expires_at', '>', now())
    .executeTakeFirst();
  if (erased) throw new Refusal('request_erased');
  const stored = await rows
    .selectFrom('idempotency')
    .select(['fingerprint', 'answer'])
    .where('unit_code', '=', unit)
    .where('operation', '=', 'createRequest')
    .where('key_digest', '=', digest)
    .where('expires_at', '>', now())
    .executeTakeFirst();
  if (!stored) return undefined;
  if (stored.fingerprint !== keys.digest(unit, 'fingerprint', intention.fingerprint)) {
    throw new Refusal('idempotency_key_reused');
  }
  return HelpRequestAccepted.parse(JSON.parse(keys.open(placeOf(unit, digest), stored.answer)));
}
