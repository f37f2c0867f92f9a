import { sql, type RawBuilder } from 'kysely';
import type { Schema, TableName } from './schema.ts';

/**
 * A whole row as one parameter, to be selected from in an INSERT: the database casts each value to
 * its column's type, and a statement that writes six tables stays one round trip.
 */
export const rowOf = <Table extends TableName>(
  table: Table,
  row: Schema[Table],
): RawBuilder<unknown> =>
  sql`jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`;

/** The same for many rows of one table. */
export const rowsOf = <Table extends TableName>(
  table: Table,
  rows: readonly Schema[Table][],
): RawBuilder<unknown> =>
  sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`;

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** True where a row with the same key is there already (SQLSTATE 23505). */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === '23505';

/** True where somebody else held what we waited for too long (SQLSTATE 55P03). */
export const isLockTimeout = (error: unknown): boolean => codeOf(error) === '55P03';
