import { consentTexts, HelpRequestAccepted, type HelpRequestInput } from '@toso/contract';
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { dump } from './dump.ts';
import { freePort, makePlace, startServer, type Place, type RunningServer } from './server.ts';

/** `npm run prove` asks for the full count of the issue. */
const kills = Number(process.env['TOSO_API_KILLS'] ?? 3);
const clients = 4;
const answerMs = 5000;

function input(): HelpRequestInput {
  const consent = consentTexts.find(({ lang }) => lang === 'vi');
  assert.ok(consent);
  const { version, lang, hash } = consent;
  return {
    unit: '20242',
    topic: 'online-payment',
    mode: 'call',
    name: 'Cô Thử',
    phone: '0905 123 471',
    isAdult: true,
    consent: { version, lang, hash },
  };
}

/** Each call comes from another household behind the proxy, so that no limit of one is met. */
const household = () => ({
  'X-Forwarded-For': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
  'X-Forwarded-Proto': 'https',
});

const limit = { timeout: 120_000 + kills * 15_000 };

describe('requests sent while the server is killed again and again', limit, () => {
  const acknowledged: HelpRequestAccepted[] = [];
  let place: Place;
  let port: number;
  let server: RunningServer;
  let stopped = false;
  let heard = () => undefined as unknown;

  const start = () =>
    startServer(place, port, { flags: [], env: { TOSO_TRUSTED_PROXIES: '127.0.0.1' } });

  /** One request under one key, as often as it takes to hear that it is kept. */
  async function send(): Promise<void> {
    const init = {
      method: 'POST',
      body: JSON.stringify(input()),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    };
    for (;;) {
      const signal = AbortSignal.timeout(answerMs);
      const headers = { ...init.headers, ...household() };
      // The connection breaks with the server, and nobody listens until it is back.
      const answer = await fetch(`${server.origin}/v1/help-requests`, { ...init, headers, signal })
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch(() => undefined);
      if (answer?.status === 201) {
        acknowledged.push(HelpRequestAccepted.parse(JSON.parse(answer.text)));
        heard();
        return;
      }
      // A key whose first call died with the server is in progress for a while.
      assert.ok(!answer || [409, 503].includes(answer.status), answer?.text);
      await wait(50);
    }
  }

  before(async () => {
    place = await makePlace();
    port = await freePort();
    server = await start();
  });
  after(async () => {
    stopped = true;
    await server.stop();
    await place.remove();
  });

  it(`keeps each one that was acknowledged exactly once, over ${kills} kills`, async (t) => {
    const residents = Array.from({ length: clients }, async () => {
      while (!stopped) await send();
    });
    for (let kill = 0; kill < kills; kill++) {
      // In turn: right at an acknowledgement, and at any moment.
      await new Promise<unknown>((resolve) => (heard = () => resolve(undefined)));
      if (kill % 2) await wait(randomInt(120));
      await server.kill();
      server = await start();
    }
    stopped = true;
    await Promise.all(residents);
    const found = await Promise.all(
      acknowledged.map(({ code, token }) =>
        fetch(`${server.origin}/v1/help-requests/${code}`, {
          headers: { Authorization: `Bearer ${token}`, ...household() },
        }).then(({ status }) => status),
      ),
    );
    assert.deepEqual(
      found.filter((status) => status !== 200),
      [],
    );
    assert.equal(new Set(acknowledged.map(({ code }) => code)).size, acknowledged.length);
    await server.kill();
    const rows = (await dump(place)).filter(({ table }) => table === 'help_request');
    assert.equal(rows.length, acknowledged.length);
    server = await start();
    t.diagnostic(`proved: ${kills} kills, ${acknowledged.length} acknowledged requests, 0 lost`);
  });
});
