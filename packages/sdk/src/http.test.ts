import { consentTexts, type HelpRequestInput } from '@toso/contract';
import { createClient, isTosoError, TosoError, type HttpOptions, type PageClient } from '@toso/sdk';
import { createPageClient } from '@toso/sdk/page';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';

const baseUrl = 'https://api.test/base/';

type Make = (options: HttpOptions) => PageClient;
type Answer = () => Response | Promise<Response>;

/** Stands in for the network between us and a server, never for the server itself. */
function networkOf(make: Make, ...answers: Answer[]) {
  const sent: Request[] = [];
  const fetch: HttpOptions['fetch'] = (request) => {
    sent.push(request);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    return Promise.resolve().then(() => answer!());
  };
  return { sent, client: make({ baseUrl, fetch }) };
}

const topics = () => Response.json({ topics: [] });
const dropped = () => Promise.reject(new TypeError('fetch failed'));
const cut = () =>
  new Response(
    new ReadableStream({
      start: (body) => body.enqueue(new TextEncoder().encode('{"top')),
      pull: (body) => body.error(new TypeError('terminated')),
    }),
  );
const never = () => new Promise<Response>(() => {});
const problem =
  (code: string, status: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json(
      { type: 'about:blank', title: code, status, code, requestId: 'r1' },
      { status, headers },
    );

const { version, lang, hash } = consentTexts[0]!;
const lost = { code: 'K7M4Q2XN', unit: '20242' };
const input: HelpRequestInput = {
  unit: '20242',
  topic: 'vneid',
  mode: 'call',
  name: 'Cô Lan',
  phone: '0905 123 456',
  isAdult: true,
  consent: { version, lang, hash },
};
const key = { code: 'K7M4Q2XN', token: `20242.${'A'.repeat(43)}` };

const transports: Record<string, Make> = {
  'over ky (createClient)': createClient,
  'over fetch alone (createPageClient)': createPageClient,
};
for (const [transport, make] of Object.entries(transports)) {
  const network = (...answers: Answer[]) => networkOf(make, ...answers);
  describe(transport, () => faults(network));
}

function faults(network: (...answers: Answer[]) => ReturnType<typeof networkOf>) {
  describe('a call that fails on the way', () => {
    it('is sent again when it only reads', async () => {
      const { client, sent } = network(dropped, problem('unavailable', 503), topics);
      assert.deepEqual(await client.topics.list(), []);
      assert.equal(sent.length, 3);
    });

    it('is sent three times at most, then says that nobody answered', async () => {
      const { client, sent } = network(dropped);
      await assert.rejects(client.topics.list(), { code: 'unreachable', status: undefined });
      assert.equal(sent.length, 3);
    });

    it('is not sent again when it changes something', async () => {
      const { client, sent } = network(dropped);
      await assert.rejects(client.requests.cancel(key, { ifMatch: '"v1"' }), {
        code: 'unreachable',
      });
      await assert.rejects(client.requests.erase(key), { code: 'unreachable' });
      assert.equal(sent.length, 2);
    });

    it('is not sent again when the server said no', async () => {
      const { client, sent } = network(problem('not_found', 404), topics);
      await assert.rejects(client.topics.list(), {
        code: 'not_found',
        requestId: 'r1',
        status: 404,
      });
      assert.equal(sent.length, 1);
    });

    it('waits as long as the server asked', async () => {
      const { client, sent } = network(
        problem('rate_limited', 429, { 'retry-after': '1' }),
        topics,
      );
      const start = performance.now();
      await client.topics.list();
      assert.equal(sent.length, 2);
      assert.ok(performance.now() - start >= 1000);
    });

    for (const [after, least] of [
      ['600', 600_000],
      [new Date(Date.now() + 600_000).toUTCString(), 590_000],
    ] as const) {
      it(`gives up at once when it would have to wait too long (Retry-After: ${after})`, async () => {
        const { client, sent } = network(problem('rate_limited', 429, { 'retry-after': after }));
        const error: unknown = await client.topics.list().catch((cause: unknown) => cause);
        assert.ok(isTosoError(error));
        assert.equal(error.code, 'rate_limited');
        assert.ok(error.retryAfterMs !== undefined && error.retryAfterMs >= least);
        assert.equal(sent.length, 1);
      });
    }

    it('ends in time even when the network never answers and does not know about abort', async () => {
      const { client, sent } = network(never);
      const late = client.topics.list({}, { totalTimeoutMs: 200 });
      await assert.rejects(late, { name: 'TosoError', code: 'timeout' });
      assert.ok(sent.length >= 1 && sent.every(({ signal }) => signal.aborted));
    });

    it('is sent again when the connection is cut in the middle of the body', async () => {
      const { client, sent } = network(cut, topics);
      assert.deepEqual(await client.topics.list(), []);
      assert.equal(sent.length, 2);
    });

    it('says that nobody answered, and keeps nothing of what was sent', async () => {
      const secret = /0905 123 456|Cô Lan|0905123456|A{43}/;
      const asked: ((client: PageClient) => Promise<unknown>)[] = [
        (client) => client.requests.create(input),
        (client) => client.requests.giveFeedback(key, { helped: true }),
        (client) => client.requests.recoverToken({ ...lost, phone: '0905 123 456' }),
      ];
      for (const answer of [dropped, cut, problem('unavailable', 503), () => new Response('<p>')]) {
        for (const ask of asked) {
          const { client } = network(answer);
          const error: unknown = await ask(client).catch((cause: unknown) => cause);
          assert.ok(isTosoError(error));
          assert.doesNotMatch(inspect(error, { depth: null, showHidden: true }), secret);
        }
      }
    });

    it('is refused before it is sent, and not repeated, where it holds what cannot be sent', async () => {
      const unsent: ((client: PageClient) => Promise<unknown>)[] = [
        ...[`${key.token}\nmore`, `${key.token}\u200b`, 'A'.repeat(43), ''].map(
          (token) => (client: PageClient) => client.requests.get({ ...key, token }),
        ),
        (client) => client.requests.cancel(key, { ifMatch: `"${'A'.repeat(43)}\n"` }),
        (client) => client.requests.create(input, { idempotencyKey: `${'A'.repeat(43)}\u200b` }),
      ];
      for (const [index, ask] of unsent.entries()) {
        const { client, sent } = network(topics);
        const error: unknown = await ask(client).catch((cause: unknown) => cause);
        assert.ok(isTosoError(error), inspect(error));
        assert.equal(error.code, index < 4 ? 'not_found' : 'invalid_request');
        assert.doesNotMatch(inspect(error, { depth: null, showHidden: true }), /A{43}|more/);
        assert.equal(sent.length, 0);
      }
    });

    it('names a unit by half a sign, which there is not, without an error of the platform', async () => {
      const { client } = network(problem('unit_unknown', 404));
      await assert.rejects(client.units.get('\ud800'), { code: 'unit_unknown' });
    });

    it('ends in time when the body never comes to an end', async () => {
      const { client } = network(() => new Response(new ReadableStream(), { status: 200 }));
      const late = client.topics.list({}, { totalTimeoutMs: 100 });
      await assert.rejects(late, { code: 'timeout' });
    });
  });

  describe('abort', () => {
    it('rejects with the AbortError of the platform, and nothing is sent', async () => {
      const { client, sent } = network(topics);
      const signal = AbortSignal.abort();
      await assert.rejects(client.topics.list({}, { signal }), { name: 'AbortError' });
      assert.equal(sent.length, 0);
    });

    it('stops a call on its way, and while it waits for another try', async () => {
      for (const answer of [never, problem('rate_limited', 429, { 'retry-after': '20' })]) {
        const controller = new AbortController();
        const { client, sent } = network(() => {
          setImmediate(() => controller.abort());
          return answer();
        });
        const call = client.topics.list({}, { signal: controller.signal });
        await assert.rejects(call, { name: 'AbortError' });
        assert.equal(sent.length, 1);
      }
    });

    it('passes through the reason that was given', async () => {
      const { client } = network(topics);
      const reason = new Error('left the page');
      const signal = AbortSignal.abort(reason);
      await assert.rejects(client.topics.list({}, { signal }), reason);
    });
  });

  describe('an answer that is not ours', () => {
    it('is bad_response when it is the page of a captive portal', async () => {
      const { client } = network(() => new Response('<html>Đăng nhập Wi-Fi</html>'));
      await assert.rejects(client.topics.list(), { code: 'bad_response', status: 200 });
    });

    it('is bad_response when the contract does not know it, and quotes nothing of it', async () => {
      const { client } = network(() => Response.json({ topics: [{ id: 'Cô Lan 0905123456' }] }));
      const error: unknown = await client.topics.list().catch((cause: unknown) => cause);
      assert.ok(error instanceof TosoError);
      assert.equal(error.code, 'bad_response');
      assert.equal(error.cause, undefined);
    });

    it('is unavailable when a proxy answers for a server that is down', async () => {
      const { client } = network(() => new Response('<h1>502</h1>', { status: 502 }));
      await assert.rejects(client.topics.list(), { code: 'unavailable', status: 502 });
    });

    it('hands on a code that this version does not know, and fields it never saw', async () => {
      const { client } = network(() =>
        Response.json(
          {
            type: 'about:blank',
            title: '?',
            status: 409,
            code: 'moved_to_the_moon',
            errors: [{ pointer: '#/orbit', code: 'too_high', detail: 'Cao quá.' }],
            later: true,
          },
          { status: 409 },
        ),
      );
      await assert.rejects(client.topics.list(), {
        code: 'moved_to_the_moon',
        fields: [{ pointer: '#/orbit', code: 'too_high', detail: 'Cao quá.' }],
      });
    });

    it('keeps what a newer server adds out of the way', async () => {
      const topic = { id: 'vneid', name: { vi: 'VNeID', en: 'VNeID', km: 'VNeID' }, colour: 'red' };
      const { client } = network(() => Response.json({ topics: [topic], total: 1 }));
      assert.equal((await client.topics.list())[0]?.id, 'vneid');
    });
  });

  describe('what is sent', () => {
    it('goes below the address that was given, and asks for Vietnamese words', async () => {
      const { client, sent } = network(topics);
      await client.topics.list({ unit: '20242' });
      assert.equal(sent[0]?.url, 'https://api.test/base/v1/topics?unit=20242');
      assert.equal(sent[0].headers.get('accept-language'), 'vi');
    });

    it('carries the token in a header and never in the address', async () => {
      const { client, sent } = network(problem('not_found', 404));
      await assert.rejects(client.requests.get(key), { code: 'not_found' });
      assert.equal(sent[0]?.url, 'https://api.test/base/v1/help-requests/K7M4Q2XN');
      assert.equal(sent[0].headers.get('authorization'), `Bearer ${key.token}`);
    });
  });
}

describe('old phones', () => {
  it('can abort although they cannot join signals and give no reason', async () => {
    const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any')!;
    const timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
    Reflect.deleteProperty(AbortSignal, 'any');
    Reflect.deleteProperty(AbortSignal, 'timeout');
    try {
      const controller = new AbortController();
      Object.defineProperty(controller.signal, 'reason', { value: undefined });
      const { client } = networkOf(createPageClient, never);
      const call = client.topics.list({}, { signal: controller.signal });
      controller.abort();
      await assert.rejects(call, { name: 'AbortError' });
    } finally {
      Object.defineProperty(AbortSignal, 'any', any);
      Object.defineProperty(AbortSignal, 'timeout', timeout);
    }
  });
});

describe('isTosoError', () => {
  it('knows the errors of another copy of the SDK', () => {
    const foreign = Object.assign(new Error('x'), { name: 'TosoError', code: 'timeout' });
    assert.equal(isTosoError(foreign), true);
    assert.equal(isTosoError(new TypeError('x')), false);
    assert.equal(isTosoError({ name: 'TosoError' }), false);
  });
});
