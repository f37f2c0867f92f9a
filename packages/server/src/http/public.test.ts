import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operations, type Team } from '@toso/contract';
import fc from 'fast-check';
import { asking, bearer, openApp, problemIn, type TestApp } from './app.fixture.ts';

const unit = '20242';
const teamNames = Array.from({ length: 23 }, (_, index) => `Tổ công nghệ số ${index + 1}`);

let test: TestApp;
before(async () => {
  test = await openApp();
  const teams = teamNames.map((name): Team => ({
    ...{ id: crypto.randomUUID(), unit, name, areas: [], roles: ['Tổ trưởng'], hours: [] },
    checkedOn: '2026-11-01',
  }));
  await test.services.directory.replace(unit, { teams, servicePoints: [], contacts: [] });
});
after(() => test.services.close());

const nextOf = (answer: Response) =>
  /<(\?[^>]*)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];

/** Every name on the way from the first page to the last. */
async function walk(path: string, limit: number): Promise<string[]> {
  const names: string[] = [];
  let query: string | undefined = `?unit=${unit}&limit=${limit}`;
  while (query !== undefined) {
    const answer: Response = await test.send(path + query);
    assert.equal(answer.status, 200);
    const { teams } = (await answer.json()) as { teams: Team[] };
    names.push(...teams.map(({ name }) => name));
    query = nextOf(answer);
  }
  return names;
}

describe('a paged list', () => {
  it('gives each item once, whatever the size of its pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (limit) => {
        const names = await walk('/v1/teams', limit);
        assert.deepEqual(names.sort(), [...teamNames].sort());
      }),
      { numRuns: 12 },
    );
  });

  it('walks over candidates of a place in the same way', async () => {
    const all = await test.send('/v1/units?q=hoa&limit=200');
    const first = await test.send('/v1/units?q=hoa&limit=2');
    const second = await test.send(`/v1/units${nextOf(first) ?? ''}`);
    const codes = async (answer: Response) =>
      ((await answer.json()) as { candidates: { unit: { code: string } }[] }).candidates.map(
        (candidate) => candidate.unit.code,
      );

    assert.deepEqual(
      [...(await codes(first)), ...(await codes(second))],
      (await codes(all)).slice(0, 4),
    );
  });

  it('refuses a cursor of another list, of another unit, and one that was changed', async () => {
    const first = await test.send(`/v1/teams?unit=${unit}&limit=5`);
    const cursor = new URLSearchParams(nextOf(first)).get('cursor') ?? '';
    const wrong = [
      `/v1/teams?unit=${unit}&q=to&cursor=${cursor}`,
      `/v1/teams?unit=20263&cursor=${cursor}`,
      `/v1/units?q=hoa&cursor=${cursor}`,
      `/v1/teams?unit=${unit}&cursor=${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}`,
      `/v1/teams?unit=${unit}&cursor=20242`,
    ];
    for (const path of wrong) {
      const answer = await test.send(path);
      assert.equal(answer.status, 400);
      assert.equal((await problemIn(answer)).code, 'invalid_cursor');
    }
    assert.equal((await test.send(`/v1/teams?unit=${unit}&cursor=${cursor}&limit=3`)).status, 200);
  });
});

describe('what anybody may read', () => {
  it('carries a strong ETag, may be kept a minute, and is not sent twice', async () => {
    for (const path of [
      `/v1/units/${unit}`,
      `/v1/directory/${unit}`,
      '/v1/topics',
      `/v1/teams?unit=${unit}`,
    ]) {
      const first = await test.send(path);
      const etag = first.headers.get('etag') ?? '';
      const again = await test.send(path, { headers: { 'if-none-match': `W/${etag}, "other"` } });

      assert.match(etag, /^"[0-9a-f]{16}"$/);
      assert.match(first.headers.get('cache-control') ?? '', /^public, max-age=60, stale-while/);
      assert.equal(again.status, 304, path);
      assert.equal(again.headers.get('vary'), first.headers.get('vary'));
      assert.equal(await again.text(), '');
    }
  });

  it('leads to a snapshot that never changes and is smaller compressed', async () => {
    const pointed = await test.send(`/v1/directory/${unit}`);
    const { url, version } = (await pointed.json()) as { url: string; version: string };
    const address = new URL(url, `https://api.test/v1/directory/${unit}`).pathname;
    const plain = await test.send(address);
    const packed = await test.send(address, { headers: { 'accept-encoding': 'gzip, br' } });

    assert.equal(plain.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(plain.headers.get('etag'), `"${version}"`);
    assert.equal(((await plain.json()) as { teams: Team[] }).teams.length, teamNames.length);
    assert.equal(packed.headers.get('content-encoding'), 'br');
    assert.notEqual(packed.headers.get('etag'), plain.headers.get('etag'));
    const missing = await test.send(address.replace(version, '0'.repeat(16)));
    assert.equal((await problemIn(missing)).code, 'not_found');
  });

  it('is open to scripts of any site, preflight included', async () => {
    const answer = await test.send('/v1/topics', { headers: { origin: 'https://phuong.example' } });
    const preflight = await test.send('/v1/help-requests', {
      method: 'OPTIONS',
      headers: { origin: 'https://phuong.example', 'access-control-request-method': 'POST' },
    });

    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    for (const name of [
      'ETag',
      'Link',
      'Location',
      'Retry-After',
      'RateLimit',
      'RateLimit-Policy',
    ]) {
      assert.ok(answer.headers.get('access-control-expose-headers')?.split(', ').includes(name));
    }
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  });

  it('tells scripts of any site also of an address that it does not have yet', async () => {
    const path = '/v1/help-requests/K7M4K7M4/photos';
    const preflight = await test.send(path, { method: 'OPTIONS' });
    const answer = await test.send(path, { method: 'PUT' });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /PUT/);
    assert.equal((await problemIn(answer)).code, 'not_found');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal((await test.send('/t/nothing')).headers.get('access-control-allow-origin'), null);
  });
});

describe('a refusal', () => {
  it('is a problem document in Vietnamese, or in English where the reader prefers it', async () => {
    const path = '/v1/units/99999';
    const vi = await test.send(path);
    const en = await test.send(path, { headers: { 'accept-language': 'en-GB, vi;q=0.5' } });
    const problem = await problemIn(vi);

    assert.equal(vi.status, 404);
    assert.equal(vi.headers.get('content-type'), 'application/problem+json');
    assert.equal(vi.headers.get('content-language'), 'vi');
    assert.equal(vi.headers.get('cache-control'), 'no-store');
    assert.equal(problem.code, 'unit_unknown');
    assert.equal(problem.title, 'Không có đơn vị hành chính mang mã này.');
    assert.equal(problem.requestId, vi.headers.get('x-request-id'));
    assert.equal((await problemIn(en)).title, 'No administrative unit has this code.');
    assert.equal(en.headers.get('content-language'), 'en');
  });

  it('names an address that is not there, and methods that an address does not have', async () => {
    const nowhere = await test.send('/v1/nothing');
    const put = await test.send('/v1/topics', { method: 'PUT' });

    assert.equal((await problemIn(nowhere)).code, 'not_found');
    assert.equal(put.status, 405);
    assert.equal(put.headers.get('allow'), 'OPTIONS, GET');
    assert.equal((await problemIn(put)).code, 'method_not_allowed');
  });

  const json = { 'content-type': 'application/json' };
  const bodies: [string, RequestInit, string][] = [
    [
      'a body over 16 kB',
      { headers: json, body: JSON.stringify({ note: 'a'.repeat(17_000) }) },
      'body_too_large',
    ],
    ['a body that is not JSON', { headers: json, body: '{"unit": ' }, 'invalid_request'],
    [
      'a body that is not UTF-8',
      { headers: json, body: new Uint8Array([34, 255, 34]) },
      'invalid_request',
    ],
    [
      'another type',
      { headers: { 'content-type': 'text/plain' }, body: '{}' },
      'unsupported_media_type',
    ],
    ['no body', { headers: json }, 'invalid_request'],
  ];
  for (const [what, init, code] of bodies) {
    it(`meets ${what}`, async () => {
      const answer = await test.send('/v1/help-requests', { method: 'POST', ...init });
      assert.equal((await problemIn(answer)).code, code);
    });
  }

  it('meets a long body also where its length is not announced', async () => {
    const body = new Response(JSON.stringify({ note: 'a'.repeat(50_000) })).body;
    const init = { method: 'POST', headers: json, body, duplex: 'half' };
    const answer = await test.send('/v1/help-requests', init);
    assert.equal(answer.status, 413);
  });
});

describe('limits', () => {
  const from = (remoteAddress: string) => ({
    incoming: { socket: { remoteAddress, encrypted: true } },
  });

  it('are announced with each answer, and 429 says when to come back', async () => {
    const create = () =>
      test.send(
        '/v1/help-requests',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body: JSON.stringify({ ...asking(), unit: '99999' }),
        },
        from('198.51.100.4'),
      );
    const first = await create();
    assert.equal(
      first.headers.get('ratelimit-policy'),
      '"create";q=30;w=600, "create-day";q=1000;w=86400',
    );
    assert.match(
      first.headers.get('ratelimit') ?? '',
      /^"create";r=29;t=600, "create-day";r=999;t=/,
    );

    let last = first;
    for (let count = 1; count < 31; count++) last = await create();
    assert.equal(last.status, 429);
    assert.equal((await problemIn(last)).code, 'rate_limited');
    const wait = Number(last.headers.get('retry-after'));
    assert.ok(wait > 590 && wait <= 600);
    assert.ok(last.headers.get('ratelimit')?.startsWith(`"create";r=0;t=${wait}`));
  });

  it('count addresses apart, an IPv6 network as one', async () => {
    const left = async (address: string) => {
      const answer = await test.send('/v1/topics', {}, from(address));
      return /"read";r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1];
    };
    assert.equal(await left('2001:db8:1:2::1'), '599');
    assert.equal(await left('2001:db8:1:2::2'), '598');
    assert.equal(await left('2001:db8:1:3::1'), '599');
    assert.equal(await left('2001:db8::1'), '599');
    assert.equal(await left('2001:db8:0:0:7::2'), '598');
    assert.equal(await left('2001:0db8::7:8:9:192.0.2.1'), '599');
    assert.equal(await left('2001:db8:0:7::'), '598');
  });

  it('hold for an address whatever unit its tokens name', async () => {
    const write = (unit: number) =>
      test.send(
        '/v1/help-requests/K7M4K7M4/feedback',
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...bearer({ token: `${unit}.${'A'.repeat(43)}` }),
          },
          body: '{}',
        },
        from('198.51.100.7'),
      );
    const statuses = [];
    for (let unit = 10_000; unit < 10_601; unit++) statuses.push((await write(unit)).status);
    assert.deepEqual([statuses.indexOf(429), statuses.length], [600, 601]);
  });
});

describe('the contract', () => {
  it('is served as OpenAPI with every call', async () => {
    const answer = await test.send('/openapi.json');
    const { paths } = (await answer.json()) as { paths: Record<string, Record<string, unknown>> };
    for (const { path, method } of Object.values(operations)) {
      assert.ok(paths[path]?.[method.toLowerCase()], `${method} ${path}`);
    }
  });
});
