import { PGlite } from '@electric-sql/pglite';
import { Hono } from 'hono';
import { Kysely, PGliteDialect } from 'kysely';
import { mkdirSync } from 'node:fs';
import { v7 } from 'uuid';
import { migrate } from '../packages/server/src/database/migrate.ts';
import type { Schema } from '../packages/server/src/database/schema.ts';

/** Our own tables with their indexes, and the contact's columns in the request's. */
async function openDatabase(dataFolder: string): Promise<PGlite> {
  mkdirSync(dataFolder, { recursive: true });
  const pglite = await PGlite.create(dataFolder, {
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  });
  await migrate(new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) }));
  await pglite.exec(`
    alter table help_request add column code text, add column name text, add column phone text,
      add column place text;
    create index on help_request (unit_code, phone);`);
  return pglite;
}

/** One statement a row, the values as parameters, as a driver's manual shows it. */
const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
  const names = Object.keys(row);
  const places = names.map((_, at) => `$${at + 1}`);
  return {
    sql: `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
    values: Object.values(row),
  };
};

interface Asked {
  readonly unit: string;
  readonly topic: string;
  readonly mode: string;
  readonly name: string;
  readonly phone: string;
  readonly place: string;
  readonly consent: { readonly version: string; readonly lang: string; readonly hash: string };
}

function rowsOf(asked: Asked, key: string) {
  const base = { unit_code: asked.unit, province_code: '48' };
  const [id, now] = [v7(), new Date().toISOString()];
  const answer = { kind: 'accepted', code: id, token: v7(), unit: asked.unit, createdAt: now };
  const { unit: _, consent, ...contact } = asked;
  const statements = [
    insert('idempotency', {
      ...base,
      operation: 'createRequest',
      key_digest: key,
      fingerprint: JSON.stringify(asked),
      answer: JSON.stringify(answer),
      request_id: id,
      created_at: now,
      expires_at: now,
    }),
    insert('help_request', {
      ...base,
      ...{ id, code_digest: id, reference: id, code: id },
      ...{ topic: contact.topic, mode: contact.mode, name: contact.name },
      ...{ phone: contact.phone, place: contact.place, for_someone_else: false },
      ...{ state: 'new', level: 'ward', barred: '[]', version: 1 },
      consent_version: consent.version,
      consent_lang: consent.lang,
      consent_hash: consent.hash,
      ...{ due_at: now, created_at: now, updated_at: now },
    }),
    insert('help_request_history', {
      ...base,
      ...{ id: v7(), request_id: id, step: 'new', at: now, actor_kind: 'resident' },
    }),
    insert('outbox', {
      ...base,
      ...{ id: v7(), request_id: id, step: 'new', created_at: now, next_at: now, attempts: 0 },
    }),
  ];
  return { answer, statements };
}

/** Four INSERT statements in one transaction: no role, no policy, no sealing, no check. */
export async function bareTransaction(dataFolder: string): Promise<Hono> {
  const database = await openDatabase(dataFolder);
  const app = new Hono();
  app.post('/v1/help-requests', async (c) => {
    const asked = await c.req.json<Asked>();
    const { answer, statements } = rowsOf(asked, c.req.header('idempotency-key') ?? '');
    await database.transaction(async (transaction) => {
      for (const { sql, values } of statements) await transaction.query(sql, values);
    });
    return c.json(answer, 201);
  });
  return app;
}
