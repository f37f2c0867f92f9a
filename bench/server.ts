/**
 * One measured server in a process of its own. It prints its address once it listens:
 * - `toso` is the real app on PGlite in a folder, with metrics, without limits and log;
 * - `bare-handlers` answers the same content with the same framework and nothing between;
 * - `bare-transaction` writes the same columns as plain text in four statements.
 */
import { Hono } from 'hono';
import { createWriteStream } from 'node:fs';
import { createApp, openServices } from '@toso/server';
import { v7 } from 'uuid';
import { listen } from '../packages/server/src/command/listen.ts';
import { bareTransaction } from './bare-transaction.ts';

export const unit = '20242';

async function openToso(dataFolder: string) {
  const services = await openServices({ dataFolder, keyFile: `${dataFolder}.keys.json` });
  const teams = Array.from({ length: 100 }, (_, place) => ({
    id: v7(),
    unit,
    name: `Tổ công nghệ số cộng đồng Tổ dân phố ${place + 1}`,
    areas: [{ id: v7(), name: `Tổ dân phố ${place + 1}` }],
    roles: ['Tổ trưởng'],
    hours: [{ days: [1, 2, 3, 4, 5], opens: '17:00', closes: '19:00' }],
    checkedOn: '2026-11-21',
    sample: true,
  }));
  await services.directory.replace(unit, { teams, servicePoints: [], contacts: [], sample: true });
  return createApp(services, { limits: 'off' });
}

/** The bytes, or the object, that the real app answers, with a content type and no more. */
async function bareHandlers(dataFolder: string) {
  const toso = await openToso(dataFolder);
  const read = async (path: string) => {
    const answer = await toso.fetch(new Request(`http://localhost${path}`));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const parse = (bytes: Uint8Array) =>
    JSON.parse(new TextDecoder().decode(bytes)) as { url: string };
  const pointer = await read(`/v1/directory/${unit}`);
  const snapshot = await read(`/v1/directory/${parse(pointer).url}`);
  const teams = parse(await read(`/v1/teams?unit=${unit}`));
  const json = { 'content-type': 'application/json' };
  const app = new Hono();
  app.get('/v1/directory/:code', (c) => c.body(pointer, 200, json));
  app.get('/v1/directory/:code/:file', (c) => c.body(snapshot, 200, json));
  app.get('/v1/teams', (c) => c.json(teams));
  return app;
}

const kinds = {
  toso: openToso,
  'bare-handlers': bareHandlers,
  'bare-transaction': bareTransaction,
};

const [kind, folder] = process.argv.slice(2);
if (!folder || !kind || !(kind in kinds)) throw new Error('server.ts KIND FOLDER');
const app = await kinds[kind as keyof typeof kinds](folder);
const { url } = await listen(app.fetch, 0, '127.0.0.1');
process.stdout.write(`${url}\n`);
