import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { createHash } from 'node:crypto';
import type { Schema } from './schema.ts';

/** The rows that a transaction may see. */
export type Rows = Transaction<Schema>;
type Work<T> = (rows: Rows) => Promise<T>;

/** The only three ways to the rows. Each is one transaction under a role without other rights. */
export interface Transactions {
  /**
   * Sees the rows of one unit and no other.
   *
   * @param locks - Names of what must not happen twice at once; held until the transaction ends.
   */
  inUnit<T>(unit: string, work: Work<T>, locks?: readonly string[]): Promise<T>;
  /** Sees what is due, over all units; no personal column. */
  asWorker<T>(work: Work<T>): Promise<T>;
  /** Sees what wards publish, over all units. */
  asPublic<T>(work: Work<T>): Promise<T>;
}

/** A name as the 64-bit number that PostgreSQL's locks take. */
const lockNumber = (name: string) =>
  createHash('sha256').update(name).digest().readBigInt64BE(0).toString();

function settingsOf(unit: string, locks: readonly string[]): string[] {
  // SET takes no parameters and set_config() is not forwarded by Citus: so the unit is checked here.
  if (!/^[0-9]{5}$/.test(unit)) throw new RangeError('A unit code has five digits.');
  const numbers = [...new Set(locks.map((name) => lockNumber(`${unit}/${name}`)))].sort();
  return [
    'set local role toso_app',
    `set local app.unit = '${unit}'`,
    ...(numbers.length > 0 ? ["set local lock_timeout = '4s'"] : []),
    ...numbers.map((number) => `select pg_advisory_xact_lock(${number})`),
  ];
}

/**
 * @param isRemote - True where other sessions may hold what a transaction locks.
 * @returns The transactions, and `idle`, which resolves when those that run have ended.
 */
export function createTransactions(
  kysely: Kysely<Schema>,
  isRemote: boolean,
): Transactions & { readonly idle: () => Promise<void> } {
  const running = new Set<Promise<unknown>>();
  const run = async <T>(settings: readonly string[], work: Work<T>): Promise<T> => {
    const transaction = kysely.transaction().execute(async (rows) => {
      await rows.executeQuery(CompiledQuery.raw(settings.join(';')));
      return work(rows);
    });
    running.add(transaction);
    try {
      return await transaction;
    } finally {
      running.delete(transaction);
    }
  };
  return {
    idle: async () => {
      await Promise.allSettled(running);
    },
    // PGlite is one session, which runs one transaction at a time: there is nobody to wait for.
    inUnit: async (unit, work, locks = []) => run(settingsOf(unit, isRemote ? locks : []), work),
    asWorker: (work) => run(['set local role toso_worker'], work),
    asPublic: (work) => run(['set local role toso_public'], work),
  };
}
