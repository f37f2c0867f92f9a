import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Team } from '@toso/contract';
import { openApp, problemIn, type TestApp } from './app.fixture.ts';

const unit = '20242';
const list = `/v1/teams?unit=${unit}`;

let test: TestApp;
before(async () => {
  test = await openApp();
});
after(() => test.services.close());

const publish = (...names: string[]) =>
  test.services.directory.replace(unit, {
    teams: names.map((name): Team => ({
      ...{ id: crypto.randomUUID(), unit, name, areas: [], roles: ['Tổ trưởng'], hours: [] },
      checkedOn: '2026-11-01',
    })),
    servicePoints: [],
    contacts: [],
  });

const namesIn = async (answer: Response) =>
  ((await answer.json()) as { teams: Team[] }).teams.map(({ name }) => name);

const headersOf = (answer: Response) =>
  Object.fromEntries([...answer.headers].filter(([name]) => name !== 'x-request-id'));

describe('a directory read that was answered before', () => {
  it('is answered alike, under a number of its own', async () => {
    await publish('Tổ 1');
    for (const path of [list, `/v1/directory/${unit}`]) {
      const [first, again] = [await test.send(path), await test.send(path)];
      assert.deepEqual(headersOf(again), headersOf(first));
      assert.equal(await again.text(), await first.text());
      assert.notEqual(again.headers.get('x-request-id'), first.headers.get('x-request-id'));
    }
  });

  it('follows what the ward publishes at once', async () => {
    await publish('Tổ 1');
    await test.send(list);
    const { version: before } = (await (await test.send(`/v1/directory/${unit}`)).json()) as {
      version: string;
    };
    const { version } = await publish('Tổ 1', 'Tổ 2');
    const pointer = await test.send(`/v1/directory/${unit}`);

    assert.notEqual(version, before);
    assert.equal(((await pointer.json()) as { version: string }).version, version);
    assert.deepEqual(await namesIn(await test.send(list)), ['Tổ 1', 'Tổ 2']);
  });

  it('is told apart by its query and by the encodings that the caller reads', async () => {
    const { url } = await publish('Tổ 1', 'Tổ 2', ...Array.from({ length: 9 }, () => 'Tổ 3'));
    assert.equal((await namesIn(await test.send(`${list}&limit=1`))).length, 1);
    assert.equal((await namesIn(await test.send(`${list}&limit=2`))).length, 2);
    for (const file of [`/v1/directory/${url}`, `/v1/directory/${url}?t=1`]) {
      for (const encoding of ['br', 'gzip', null, 'br', 'gzip', null]) {
        const headers = encoding === null ? {} : { 'accept-encoding': encoding };
        const answer = await test.send(file, { headers });
        assert.equal(answer.headers.get('content-encoding'), encoding);
      }
    }
  });

  it('still counts against the limit', async () => {
    const env = { incoming: { socket: { remoteAddress: '198.51.100.77', encrypted: true } } };
    const left = async () =>
      /"read";r=(\d+)/.exec((await test.send(list, {}, env)).headers.get('ratelimit') ?? '')?.[1];
    assert.equal(await left(), '599');
    assert.equal(await left(), '598');
    for (let count = 2; count < 600; count++) await test.send(list, {}, env);
    const over = await test.send(list, {}, env);
    assert.equal(over.status, 429);
    assert.equal((await problemIn(over)).code, 'rate_limited');
    assert.match(over.headers.get('ratelimit') ?? '', /^"read";r=0;/);
  });
});
