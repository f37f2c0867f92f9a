/**
 * One measured server in a process of its own: `toso` is the real app on PGlite in a folder,
 * `bare` is the same framework and the same database with nothing between.
 * Prints its port once it listens.
 */
import { serve } from '@hono/node-server';
import { PGlite } from '@electric-sql/pglite';
import { Hono } from 'hono';
import { createApp, openServices } from '@toso/server';
import { v7 } from 'uuid';

const [kind, folder] = process.argv.slice(2);
if (!folder) throw new Error('server.ts KIND FOLDER');

async function toso(dataFolder: string) {
  const services = await openServices({ dataFolder, keyFile: `${dataFolder}.keys.json` });
  const teams = Array.from({ length: 100 }, (_, place) => ({
    id: v7(),
    unit: '20242',
    name: `Tổ công nghệ số cộng đồng Tổ dân phố ${place + 1}`,
    areas: [{ id: v7(), name: `Tổ dân phố ${place + 1}` }],
    roles: ['Tổ trưởng'],
    hours: [{ days: [1, 2, 3, 4, 5], opens: '17:00', closes: '19:00' }],
    checkedOn: '2026-11-21',
    sample: true,
  }));
  await services.directory.replace('20242', { teams, servicePoints: [], contacts: [], sample: true });
  return createApp(services, { limits: 'off' }).fetch;
}

async function bare(dataFolder: string) {
  const database = await PGlite.create(dataFolder, {
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  });
  await database.exec(`create table if not exists a (id uuid primary key, body text);
    create table if not exists b (id uuid primary key, body text);
    create table if not exists c (id uuid primary key, body text);
    create table if not exists d (id uuid primary key, body text);`);
  const body = 'x'.repeat(300);
  const page = JSON.stringify({ teams: Array.from({ length: 50 }, () => ({ name: 'x'.repeat(420) })) });
  const app = new Hono();
  app.get('/list', (c) => c.body(page, 200, { 'content-type': 'application/json' }));
  app.post('/transaction', async (c) => {
    await c.req.json();
    await database.transaction(async (transaction) => {
      for (const table of ['a', 'b', 'c', 'd']) {
        await transaction.query(`insert into ${table} values ($1, $2)`, [v7(), body]);
      }
    });
    return c.json({ ok: true }, 201);
  });
  return app.fetch;
}

const fetch = kind === 'toso' ? await toso(folder) : await bare(folder);
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(`${port}\n`));
