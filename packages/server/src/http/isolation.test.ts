import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { makeRequestCode, type DeskRequestPage, type HelpRequestAccepted } from '@toso/contract';
import { ask, asking, bearer, openApp, type TestApp } from './app.fixture.ts';

const tries = Number(process.env.TOSO_TRIES ?? 1000);

const [here, neighbour] = ['20242', '20263'] as const;
const lines: string[] = [];

let test: TestApp;
let kept: HelpRequestAccepted;
let cookie: string;
let ownId: string;
let cursor: string;
before(async () => {
  test = await openApp({ log: { write: (line) => void lines.push(line) } });
  kept = await ask(test, { unit: here });
  for (let count = 0; count < 2; count++) await ask(test, { unit: here });
  cookie = await signIn(neighbour);
  const own = await signIn(here);
  const list = await test.send('/v1/desk/requests?limit=1', { headers: { cookie: own } });
  ownId = ((await list.json()) as DeskRequestPage).requests[0]?.id ?? '';
  cursor = /cursor=([^&>]+)/.exec(list.headers.get('link') ?? '')?.[1] ?? '';
});
after(() => test.services.close());

async function signIn(unit: string): Promise<string> {
  const { token } = await test.services.links.make({ unit, role: 'Phường', validDays: 1 });
  const answer = await test.post('/v1/desk/session', { token });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** Everything that an answer shows, but for the two things that no two answers share. */
async function shown(answer: Response) {
  const { requestId, ...problem } = JSON.parse(await answer.text()) as { requestId?: string };
  const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
  return { status: answer.status, problem, headers, named: typeof requestId === 'string' };
}

const secret = (unit: string) => `${unit}.${randomBytes(32).toString('base64url')}`;
const code = () => makeRequestCode(() => randomBytes(1)[0] ?? 0);
const uuid = () => crypto.randomUUID();

type Attempt = [what: string, theirs: () => Promise<Response>, unknown: () => Promise<Response>];

/** Not tried a thousand times: a phone may be asked for five times a day. */
const fewTimes = 'a lost token asked for next door';

/** What a neighbour could hold in hand, beside what nobody ever made. */
const attempts = (): Attempt[] => {
  const open = (path: string, token: string, init: RequestInit = {}) =>
    test.send(`/v1/help-requests/${path}`, { ...init, headers: { ...bearer({ token }) } });
  const desk = (path: string, init: RequestInit = {}) =>
    test.send(`/v1/desk/${path}`, { ...init, headers: { cookie } });
  const act = (id: string, step: string) =>
    test.post(`/v1/desk/requests/${id}/${step}`, {}, { cookie });
  const moved = kept.token.replace(here, neighbour);
  return [
    [
      'a token with the neighbour’s unit',
      () => open(kept.code, moved),
      () => open(kept.code, secret(neighbour)),
    ],
    [
      'a code with another token',
      () => open(kept.code, secret(here)),
      () => open(code(), secret(here)),
    ],
    ['a token with another code', () => open(code(), kept.token), () => open(code(), secret(here))],
    [
      'erasing',
      () => open(kept.code, moved, { method: 'DELETE' }),
      () => open(code(), secret(here), { method: 'DELETE' }),
    ],
    [
      'an id at the neighbour’s desk',
      () => desk(`requests/${ownId}`),
      () => desk(`requests/${uuid()}`),
    ],
    ['taking at the neighbour’s desk', () => act(ownId, 'take'), () => act(uuid(), 'take')],
    [
      'a cursor',
      () => desk(`requests?cursor=${cursor}`),
      () => desk(`requests?cursor=${neighbour}.aaaa.bbbb`),
    ],
    [
      fewTimes,
      () =>
        test.post(`/v1/help-requests/${kept.code}/token`, { unit: neighbour, phone: '0905123456' }),
      () =>
        test.post(`/v1/help-requests/${code()}/token`, { unit: neighbour, phone: '0905123456' }),
    ],
    [
      'a link',
      () => test.post('/v1/desk/session', { token: moved }),
      () => test.post('/v1/desk/session', { token: secret(neighbour) }),
    ],
  ];
};

async function answersAlike([what, theirs, unknown]: Attempt): Promise<void> {
  const [a, b] = [await shown(await theirs()), await shown(await unknown())];
  assert.ok(a.status >= 400, what);
  assert.deepEqual(a, b, what);
}

describe('what belongs to one unit', () => {
  it('answers without a token, or with half of one, as with an unknown one', async () => {
    const path = `/v1/help-requests/${kept.code}`;
    const unknown = await shown(
      await test.send(path, { headers: bearer({ token: secret(here) }) }),
    );
    for (const authorization of ['', 'Bearer', `Bearer ${kept.token.slice(0, -1)}`, kept.token]) {
      const answer = await test.send(path, { headers: authorization ? { authorization } : {} });
      assert.deepEqual(await shown(answer), unknown, authorization);
    }
  });

  it('answers another unit exactly as what does not exist', async () => {
    for (const attempt of attempts()) await answersAlike(attempt);
  });

  it(`does so in ${tries} random tries, and opens nothing`, async () => {
    for (let count = 0; count < tries; count++) {
      const list = attempts().filter(([what]) => what !== fewTimes);
      await answersAlike(list[count % list.length] ?? assert.fail());
    }
    const still = await test.send(`/v1/help-requests/${kept.code}`, { headers: bearer(kept) });
    assert.equal(still.status, 200);
  });
});

describe('the log', () => {
  it('has a line a call with the pattern of its address, and nothing that was sent', async () => {
    const planted = {
      name: 'Zyxwv Planted',
      phone: '0987654321',
      place: 'hẻm Zyxwv',
      note: 'Zyxwv',
    };
    const accepted = await ask(test, planted);
    await test.post('/v1/help-requests', { ...asking(), ...planted, unit: '99999' });
    await test.send(`/v1/help-requests/${accepted.code}`, { headers: bearer(accepted) });
    await test.send('/v1/teams?unit=20242&q=Zyxwv');
    await test.send('/v1/Zyxwv');
    // Lines go out together when the event loop turns.
    await setImmediate();
    const text = lines.join('');

    for (const marker of ['Zyxwv', '987654321', accepted.code, accepted.token.slice(6)]) {
      assert.ok(!text.includes(marker), marker);
    }
    const last = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .slice(-5);
    assert.deepEqual(
      last.map(
        ({ method, route, status }) => `${String(method)} ${String(route)} ${String(status)}`,
      ),
      [
        'POST /v1/help-requests 201',
        'POST /v1/help-requests 400',
        'GET /v1/help-requests/{code} 200',
        'GET /v1/teams 200',
        'GET (none) 404',
      ],
    );
    assert.ok(
      last.every(({ requestId, ms }) => typeof requestId === 'string' && typeof ms === 'number'),
    );
  });
});
