import { CompiledQuery, sql, type Kysely } from 'kysely';
import { first } from './migrations/0001-first.ts';
import { guides } from './migrations/0002-guides.ts';
import { accounts } from './migrations/0003-accounts.ts';
import { superseded } from './migrations/0004-superseded.ts';
import type { Schema } from './schema.ts';

/** A step of the schema. Statements are added, never changed, and old programs can live with them. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

const migrations: readonly Migration[] = [first, guides, accounts, superseded];

/** Any number that all our processes agree on: who holds it may migrate. */
const migrationLock = 8_204_220_101;

/**
 * Brings the schema up to date, in one transaction. Two replicas that start at once wait for each
 * other on a lock that ends with the transaction, so that it also works behind PgBouncer.
 */
export async function migrate(kysely: Kysely<Schema>): Promise<void> {
  await kysely.transaction().execute(async (rows) => {
    const run = (statement: string) => rows.executeQuery(CompiledQuery.raw(statement));
    await run("set local lock_timeout = '60s'");
    await run(`select pg_advisory_xact_lock(${migrationLock})`);
    await run("set local lock_timeout = '5s'");
    await run('create table if not exists schema_migration (name text primary key)');
    const { rows: done } = await sql<{ name: string }>`select name from schema_migration`.execute(
      rows,
    );
    const names = new Set(done.map(({ name }) => name));
    for (const { name, statements } of migrations.filter((each) => !names.has(each.name))) {
      for (const statement of statements) await run(statement);
      await sql`insert into schema_migration values (${name})`.execute(rows);
    }
  });
}
