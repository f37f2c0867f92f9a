import { PGlite } from '@electric-sql/pglite';
import { CompiledQuery, Kysely, PostgresDialect, type Dialect } from 'kysely';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { ServiceOptions } from '../services.ts';
import { holdFolder } from './lock.ts';
import { migrate } from './migrate.ts';
import { FewMessagesDialect } from './pglite-dialect.ts';
import type { Schema } from './schema.ts';
import { createTransactions, type Transactions } from './transaction.ts';

/** An open database with today's schema. */
export interface Database extends Transactions {
  readonly kind: 'pglite' | 'postgres';
  /** Without a role: for migrations, health and upkeep only. */
  readonly kysely: Kysely<Schema>;
  /**
   * Rewrites the files of tables from which people's rows were deleted, so that the deleted bytes
   * leave the data folder. PGlite only, which has no vacuum of its own; PostgreSQL has.
   */
  tidy(): Promise<void>;
  /** Lets running transactions end, then lets go of the folder. */
  close(): Promise<void>;
}

/** Types whose reading the two drivers must agree on: whole numbers, and days as text. */
const dateType = 1082;
const bigintType = 20;

async function openPglite(folder: string | undefined): Promise<PGlite> {
  return PGlite.create({
    ...(folder === undefined ? {} : { dataDir: join(folder, 'database') }),
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
    parsers: { [dateType]: (text) => text, [bigintType]: Number },
  });
}

/** The driver's own parsers, whose type names only the kinds of type that it knows. */
const parserOf = pg.types.getTypeParser as (type: number, format?: string) => unknown;

function openPool(connectionString: string): pg.Pool {
  const types = {
    getTypeParser: ((type: number, format?: 'text' | 'binary') => {
      if (type === dateType) return (text: string) => text;
      if (type === bigintType) return Number;
      return parserOf(type, format);
    }) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({ connectionString, max: 10, types, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced at the next query; unhandled it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** Tables that hold sealed values, keyed hashes or ids of people's requests. */
const tidied = [
  'help_request',
  'help_request_contact',
  'help_request_token',
  'help_request_history',
  'outbox',
  'idempotency',
  'audit_detail',
  'recovery_attempt',
  'member_session',
];

const createTidy = (kysely: Kysely<Schema>, kind: Database['kind']) => async () => {
  if (kind !== 'pglite') return;
  // One at a time: PGlite works on the thread that also answers calls.
  for (const table of tidied) await kysely.executeQuery(CompiledQuery.raw(`vacuum full ${table}`));
  await kysely.executeQuery(CompiledQuery.raw('checkpoint'));
};

async function build(
  dialect: Dialect,
  kind: Database['kind'],
  release: () => Promise<void>,
): Promise<Database> {
  const kysely = new Kysely<Schema>({ dialect });
  const { idle, ...transactions } = createTransactions(kysely, kind === 'postgres');
  const close = async () => {
    await idle();
    await kysely.destroy();
    await release();
  };
  try {
    await migrate(kysely);
  } catch (error) {
    await close();
    throw error;
  }
  const tidy = createTidy(kysely, kind);
  return { kind, kysely, close, tidy, ...transactions };
}

/** Opens PostgreSQL by address, PGlite in a folder that nobody else holds, or PGlite in memory. */
export async function openDatabase(
  options: Pick<ServiceOptions, 'databaseUrl' | 'dataFolder'>,
): Promise<Database> {
  const { databaseUrl, dataFolder } = options;
  if (databaseUrl !== undefined) {
    const dialect = new PostgresDialect({ pool: openPool(databaseUrl) });
    return build(dialect, 'postgres', () => Promise.resolve());
  }
  if (dataFolder !== undefined) await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const held = dataFolder === undefined ? undefined : await holdFolder(dataFolder);
  const release = async () => held?.release();
  try {
    const dialect = new FewMessagesDialect(await openPglite(dataFolder));
    return await build(dialect, 'pglite', release);
  } catch (error) {
    await release();
    throw error;
  }
}
