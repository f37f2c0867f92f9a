import { PGlite } from '@electric-sql/pglite';
import { join } from 'node:path';
import { loadKeyFile } from '../packages/server/src/security/key-file.ts';
import { createKeys } from '../packages/server/src/security/keys.ts';
import type { Place } from './server.ts';

/** One row, with the name of its table. */
export interface DumpedRow {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What `keyId.nonce.ciphertext` looks like. */
const sealed = /^[\w-]+\.[\w-]{16}\.[\w-]{22,}$/;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && sealed.test(value);

/** Every row of every table of a folder whose server has stopped, read past the product. */
export async function dump({ data }: Place): Promise<readonly DumpedRow[]> {
  const database = await PGlite.create({ dataDir: join(data, 'database') });
  try {
    const tables = await database.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const rows: DumpedRow[] = [];
    for (const { name } of tables.rows) {
      const { rows: found } = await database.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${name} t`,
      );
      const table = name.slice(name.indexOf('.') + 1);
      rows.push(...found.map(({ row }) => ({ table, values: row })));
    }
    return rows;
  } finally {
    await database.close();
  }
}

/** Everything by which a person's request could be read or found again: ciphertexts and hashes. */
export function tracesOf(rows: readonly DumpedRow[], requestId: string): readonly string[] {
  const own = rows.filter(
    ({ values }) => values['request_id'] === requestId || values['id'] === requestId,
  );
  const traces = own.flatMap(({ values }) =>
    Object.entries(values)
      .filter(([column, value]) => isSealed(value) || /(^|_)(digest|hash)$/.test(column))
      // The hash of the consent text is the same for everybody.
      .filter(([column]) => column !== 'consent_hash')
      .map(([, value]) => String(value)),
  );
  return [...traces, requestId];
}

/** Where in the rows any of these texts still stands: `table.column`. */
export const findAny = (rows: readonly DumpedRow[], texts: readonly string[]): string[] =>
  rows.flatMap(({ table, values }) =>
    Object.entries(values)
      .filter(([, value]) => texts.some((text) => JSON.stringify(value).includes(text)))
      .map(([column]) => `${table}.${column}`),
  );

/** The column by which a sealed value of a table is bound to its row. */
const rowNames: Readonly<Record<string, string>> = {
  help_request_contact: 'request_id',
  idempotency: 'key_digest',
  key_check: 'key_id',
};

/** Opens every sealed value with the operator's keys, as the product would. Throws where one does not open. */
export async function openAll(rows: readonly DumpedRow[], { keys }: Place): Promise<string[]> {
  const { material } = await loadKeyFile(keys, () => Promise.resolve(true));
  const keyring = createKeys(material);
  return rows.flatMap(({ table, values }) =>
    Object.entries(values).flatMap(([column, value]) => {
      if (!isSealed(value)) return [];
      const { unit_code: unit = '00000', [rowNames[table] ?? 'id']: row } = values;
      return [keyring.open({ unit: text(unit), table, row: text(row), column }, value)];
    }),
  );
}
