import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { ask, asking, bearer, openApp, problemIn, type TestApp } from './app.fixture.ts';

let test: TestApp;
before(async () => {
  test = await openApp();
});
after(() => test.services.close());

const key = () => ({ 'idempotency-key': crypto.randomUUID() });

/** How many requests the ward's desk sees: what was really stored. */
async function storedIn(unit: string): Promise<number> {
  const { services } = test;
  const { token } = await services.links.make({ unit, role: 'Phường', validDays: 1 });
  const { secret } = await services.desk.open(token);
  const member = await services.desk.memberOf(secret);
  assert.ok(member);
  const { items } = await services.desk.list(member, { list: 'open', limit: 200 });
  return items.length;
}

describe('POST /v1/help-requests', () => {
  it('keeps a request and answers with its code, token and address, for nobody to store', async () => {
    const answer = await test.post('/v1/help-requests', asking(), key());
    const accepted = (await answer.json()) as { code: string; token: string };

    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('location'), `/v1/help-requests/${accepted.code}`);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(accepted.token, /^20242\./);
  });

  it('answers the same intention with the same bytes, with the key quoted or bare', async () => {
    const id = crypto.randomUUID();
    const first = await test.post('/v1/help-requests', asking(), { 'idempotency-key': `"${id}"` });
    const again = await test.post('/v1/help-requests', asking(), { 'idempotency-key': id });

    assert.equal(again.status, 201);
    assert.equal(await again.text(), await first.text());
  });

  it('refuses a replayed key with another body', async () => {
    const headers = key();
    await test.post('/v1/help-requests', asking(), headers);
    const answer = await test.post('/v1/help-requests', asking({ mode: 'call' }), headers);

    assert.equal(answer.status, 422);
    assert.equal((await problemIn(answer)).code, 'idempotency_key_reused');
  });

  it('takes the same fields in another order for the same intention', async () => {
    const headers = key();
    const first = await test.post('/v1/help-requests', asking(), headers);
    const turned = Object.fromEntries(Object.entries(asking()).reverse());
    const again = await test.post('/v1/help-requests', turned, headers);

    assert.equal(await again.text(), await first.text());
  });

  const refused: [string, Record<string, unknown>, string, string][] = [
    ['an unknown unit', { unit: '99999' }, '#/unit', 'unknown_unit'],
    ['a phone that is not Vietnamese', { phone: '+1 202 555 0175' }, '#/phone', 'invalid_phone'],
    ['a phone that is too short', { phone: '0905 123 45' }, '#/phone', 'phone_too_short'],
    [
      'an ID number in the note',
      { note: 'căn cước 048 123 456 789' },
      '#/note',
      'contains_id_number',
    ],
    ['a one-time password in the note', { note: 'OTP 482913' }, '#/note', 'contains_otp'],
    ['an unknown topic', { topic: 'love-letters' }, '#/topic', 'unknown_topic'],
    ['a field that is not asked for', { idNumber: '1' }, '#/idNumber', 'unknown_field'],
    ['somebody under 16', { isAdult: false }, '#/isAdult', 'under_16'],
    ['no place where somebody is to come', { place: undefined }, '#/place', 'required'],
  ];
  for (const [what, change, pointer, code] of refused) {
    it(`refuses ${what}, points at the field, and stores nothing`, async () => {
      const unit = '20263';
      const answer = await test.post(
        '/v1/help-requests',
        { ...asking({ unit }), ...change },
        key(),
      );
      const text = await answer.text();
      const { errors } = JSON.parse(text) as Awaited<ReturnType<typeof problemIn>>;

      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(
        errors?.map((error) => [error.pointer, error.code]),
        [[pointer, code]],
      );
      for (const value of Object.values(change)) {
        if (typeof value === 'string') assert.ok(value.length < 2 || !text.includes(value));
      }
      assert.equal(await storedIn(unit), 0);
    });
  }

  it('needs an Idempotency-Key, and refuses one that is malformed', async () => {
    const none = await test.post('/v1/help-requests', asking());
    const broken = await test.post('/v1/help-requests', asking(), { 'idempotency-key': '"half' });

    assert.equal((await problemIn(none)).code, 'idempotency_key_missing');
    assert.equal((await problemIn(broken)).code, 'invalid_request');
  });

  it('keeps one request for each key, however calls with few keys interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }), async (keys) => {
        const run = crypto.randomUUID();
        const codes = await Promise.all(
          keys.map(async (name) => {
            const headers = { 'idempotency-key': `${run}-${name}` };
            const answer = await test.post('/v1/help-requests', asking(), headers);
            if (answer.status === 409) return undefined;
            return `${name} ${((await answer.json()) as { code: string }).code}`;
          }),
        );
        const distinct = new Set(codes.filter((code) => code !== undefined));
        assert.equal(distinct.size, new Set(keys).size);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a request by its code and token', () => {
  it('tells its state with a version, and 304 to whoever has it', async () => {
    const kept = await ask(test);
    const path = `/v1/help-requests/${kept.code}`;
    const first = await test.send(path, { headers: bearer(kept) });
    const etag = first.headers.get('etag') ?? '';
    const again = await test.send(path, { headers: { ...bearer(kept), 'if-none-match': etag } });

    assert.match(etag, /^"v\d+"$/);
    assert.equal(((await first.json()) as { state: string }).state, 'new');
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('etag'), etag);
    assert.equal(await again.text(), '');
  });

  it('changes against the version last read only', async () => {
    const kept = await ask(test);
    const path = `/v1/help-requests/${kept.code}`;
    const change = (headers: Record<string, string>) =>
      test.send(path, {
        method: 'PATCH',
        headers: { ...bearer(kept), 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ preferredPart: 'morning' }),
      });

    const without = await change({});
    const stale = await change({ 'if-match': '"v99"' });
    const weak = await change({ 'if-match': 'W/"v1"' });
    const { headers } = await test.send(path, { headers: bearer(kept) });
    const right = await change({ 'if-match': headers.get('etag') ?? '' });

    assert.equal((await problemIn(without)).code, 'precondition_required');
    assert.equal((await problemIn(stale)).code, 'precondition_failed');
    assert.equal(weak.status, 412);
    assert.equal(right.status, 200);
    assert.notEqual(right.headers.get('etag'), headers.get('etag'));
    assert.equal((await change({ 'if-match': '*' })).status, 200);
  });

  it('is gone once erased, and the replay of its creation says so', async () => {
    const headers = key();
    const answer = await test.post('/v1/help-requests', asking(), headers);
    const kept = (await answer.json()) as { code: string; token: string };
    const path = `/v1/help-requests/${kept.code}`;
    const erased = await test.send(path, { method: 'DELETE', headers: bearer(kept) });
    const gone = await test.send(path, { headers: bearer(kept) });
    const replay = await test.post('/v1/help-requests', asking(), headers);

    assert.equal(erased.status, 204);
    assert.equal(gone.status, 404);
    assert.equal(replay.status, 410);
    assert.equal((await problemIn(replay)).code, 'request_erased');
  });

  it('gives a token again that only reads', async () => {
    const kept = await ask(test, { phone: '0905 777 888' });
    const path = `/v1/help-requests/${kept.code}`;
    const lost = { unit: '20242', phone: '0905.777.888' };
    const answer = await test.post(`${path}/token`, lost);
    const { token } = (await answer.json()) as { token: string };

    assert.equal(answer.status, 201);
    assert.equal((await test.send(path, { headers: bearer({ token }) })).status, 200);
    const erase = await test.send(path, { method: 'DELETE', headers: bearer({ token }) });
    assert.equal((await problemIn(erase)).code, 'read_only_token');
  });
});

describe('plain HTTP', () => {
  const body = JSON.stringify(asking());
  const headers = { 'content-type': 'application/json' };

  it('carries no personal data, except on the machine itself', async () => {
    const send = (origin: string) =>
      test.app.fetch(
        new Request(`${origin}/v1/help-requests`, {
          method: 'POST',
          headers: { ...headers, ...key() },
          body,
        }),
      );

    const far = await send('http://api.test');
    assert.equal(far.status, 403);
    assert.equal((await problemIn(far)).code, 'https_required');
    assert.equal((await send('http://localhost:8080')).status, 201);
  });

  it('takes a forwarded header as proof of nothing unless the proxy is trusted', async () => {
    const env = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    const request = () =>
      new Request('http://localhost:8080/v1/help-requests', {
        method: 'POST',
        headers: {
          ...headers,
          ...key(),
          'x-forwarded-for': '198.51.100.7',
          'x-forwarded-proto': 'https',
        },
        body,
      });
    const { createApp } = await import('../app.ts');
    const trusting = createApp(test.services, { trustedProxies: ['127.0.0.0/8'] });

    assert.equal((await test.app.fetch(request(), env)).status, 403);
    assert.equal((await trusting.fetch(request(), env)).status, 201);
  });
});
