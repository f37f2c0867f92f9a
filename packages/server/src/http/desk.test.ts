import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DeskRequest, DeskRequestPage } from '@toso/contract';
import { ask, openApp, problemIn, type TestApp } from './app.fixture.ts';

const unit = '20242';

let test: TestApp;
let cookie: string;
before(async () => {
  test = await openApp();
  cookie = cookieOf(await signIn());
});
after(() => test.services.close());

async function signIn(headers: Record<string, string> = {}): Promise<Response> {
  const { token } = await test.services.links.make({ unit, role: 'Tổ trưởng', validDays: 30 });
  return test.post('/v1/desk/session', { token }, headers);
}

const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

const read = (path: string) => test.send(path, { headers: { cookie } });
const step = (id: string, name: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  test.post(`/v1/desk/requests/${id}/${name}`, body, { cookie, ...headers });

async function waiting(): Promise<DeskRequest[]> {
  const answer = await read('/v1/desk/requests?limit=200');
  return ((await answer.json()) as DeskRequestPage).requests;
}

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

describe('signing in with a link', () => {
  it('gives a cookie that scripts and other sites never see, and no more', async () => {
    const answer = await signIn({ origin: 'https://api.test' });
    const cookies = answer.headers.get('set-cookie') ?? '';

    assert.equal(answer.status, 200);
    assert.match(cookies, /^toso_desk=[^;]+;.*Path=\//);
    for (const word of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Expires='])
      assert.ok(cookies.includes(word));
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  it('refuses a revoked link exactly as an unknown one', async () => {
    const { id, token } = await test.services.links.make({ unit, role: 'Tổ phó', validDays: 1 });
    await test.services.links.revoke(unit, id);
    const revoked = await test.post('/v1/desk/session', { token });
    const unknown = await test.post('/v1/desk/session', { token: `${unit}.${'A'.repeat(43)}` });

    assert.equal(revoked.status, 401);
    const [a, b] = [await problemIn(revoked), await problemIn(unknown)];
    assert.equal(a.code, 'link_invalid');
    assert.deepEqual({ ...a, requestId: '' }, { ...b, requestId: '' });
  });

  it('ends with signing out, also for a copy of the cookie', async () => {
    const own = cookieOf(await signIn());
    const out = await test.send('/v1/desk/session', { method: 'DELETE', headers: { cookie: own } });
    const later = await test.send('/v1/desk/session', { headers: { cookie: own } });

    assert.equal(out.status, 204);
    assert.match(out.headers.get('set-cookie') ?? '', /^toso_desk=;.*Max-Age=0/);
    assert.equal((await problemIn(later)).code, 'unauthorized');
  });
});

describe('a page of another site', () => {
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://api.test', 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    it(`cannot take a request in a member's name: ${JSON.stringify(headers)}`, async () => {
      const kept = await ask(test);
      const request = (await waiting()).find(({ createdAt }) => createdAt === kept.createdAt);
      const answer = await step(request?.id ?? '', 'take', {}, headers);

      assert.equal(answer.status, 403);
      assert.equal((await problemIn(answer)).code, 'wrong_origin');
      assert.equal((await read(`/v1/desk/requests/${request?.id ?? ''}`)).status, 200);
      assert.ok((await waiting()).some(({ id, mine }) => id === request?.id && !mine));
    });
  }

  it('gets no preflight for the desk', async () => {
    const answer = await test.send('/v1/desk/session', { method: 'OPTIONS' });
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });
});

describe('the desk', () => {
  it('shows whom to help only to the member who took it, and refuses a second taker', async () => {
    await ask(test, { unit, name: 'Bà Sáu' });
    const [first] = (await waiting()).reverse();
    assert.ok(first);
    assert.equal(first.contact, undefined);

    const taken = await step(first.id, 'take');
    const { contact } = (await taken.json()) as DeskRequest;
    const other = cookieOf(await signIn());
    const second = await test.post(`/v1/desk/requests/${first.id}/take`, {}, { cookie: other });
    const look = await test.send(`/v1/desk/requests/${first.id}`, { headers: { cookie: other } });

    assert.equal(contact?.name, 'Bà Sáu');
    assert.equal((await problemIn(second)).code, 'already_taken');
    assert.equal(((await look.json()) as DeskRequest).contact, undefined);
  });

  it('plans, and refuses an end before its start', async () => {
    await ask(test);
    const [request] = (await waiting()).reverse();
    assert.ok(request);
    await step(request.id, 'take');
    const [from, until] = [hours(20), hours(21)];
    const wrong = await step(request.id, 'plan', { from: until, until: from });
    const right = await step(request.id, 'plan', { from, until });

    assert.deepEqual(
      (await problemIn(wrong)).errors?.map(({ pointer, code }) => [pointer, code]),
      [['#/until', 'invalid_period']],
    );
    assert.equal(((await right.json()) as DeskRequest).state, 'planned');
  });

  it('plans nothing that is over or so far off that the request would be forgotten', async () => {
    await ask(test);
    const [request] = (await waiting()).reverse();
    assert.ok(request);
    await step(request.id, 'take');
    for (const [from, until, pointer, code, detail] of [
      [hours(-2), hours(-1), '#/until', 'already_past', 'Giờ này đã qua.'],
      [hours(-25), hours(1), '#/from', 'already_past', 'Giờ này đã qua.'],
      ['0001-01-01T00:00:00Z', hours(1), '#/from', 'already_past', 'Giờ này đã qua.'],
      [hours(1), hours(1441), '#/until', 'too_far_ahead', 'Hãy chọn một ngày trong 60 ngày tới.'],
      [hours(1), '9999-12-31T23:59:59-23:59', '#/until', 'too_far_ahead', undefined],
    ] as const) {
      const { errors } = await problemIn(await step(request.id, 'plan', { from, until }));
      assert.deepEqual([errors?.[0]?.pointer, errors?.[0]?.code], [pointer, code]);
      if (detail) assert.equal(errors?.[0]?.detail, detail);
    }
    assert.equal(
      (await step(request.id, 'plan', { from: hours(1), until: hours(1439) })).status,
      200,
    );
  });

  it('pages through who is waiting, and takes no cursor of another desk', async () => {
    const first = await read('/v1/desk/requests?limit=1');
    const next = /<\?([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    assert.match(next, /cursor=20242\./);
    assert.equal((await read(`/v1/desk/requests?${next}`)).status, 200);

    const { token } = await test.services.links.make({
      unit: '20263',
      role: 'Phường',
      validDays: 1,
    });
    const neighbour = cookieOf(await test.post('/v1/desk/session', { token }));
    const answer = await test.send(`/v1/desk/requests?${next}`, { headers: { cookie: neighbour } });
    assert.equal((await problemIn(answer)).code, 'invalid_cursor');
  });
});
