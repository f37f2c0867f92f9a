import { consentTexts, type HelpRequestInput, type Team } from '@toso/contract';
import { createClient, type RequestKey } from '@toso/sdk';
import { createPageClient } from '@toso/sdk/page';
import { createApp, openServices } from '@toso/server';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

const unit = '20242';
const baseUrl = 'https://api.test/';

/** The real server, in this process: no port, no mock, no second description of the API. */
const services = await openServices({});
after(() => services.close());
const { fetch } = createApp(services);
const client = createClient({ baseUrl, fetch });

const uuid = (last: number) => `018f0000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const team = (number: number): Team => ({
  id: uuid(number),
  unit,
  name: `Tổ CNSCĐ số ${number}`,
  areas: [{ id: uuid(1000 + number), name: `Tổ dân phố ${number}` }],
  roles: ['Tổ trưởng'],
  hours: [],
  phone: '+842363822188',
  checkedOn: '2026-11-01',
  ...(number === 2 && { topics: ['fraud'] }),
});
await services.directory.replace(unit, {
  teams: [1, 2, 3, 4, 5].map(team),
  servicePoints: [],
  contacts: [{ kind: 'ward', label: 'Phường', phone: '+842363822188', verifiedOn: '2026-11-01' }],
});

const { version, lang, hash } = consentTexts[0]!;
const input: HelpRequestInput = {
  unit,
  teamId: uuid(1),
  topic: 'vneid',
  mode: 'call',
  name: 'Cô Lan',
  phone: '0905.123.456',
  isAdult: true,
  consent: { version, lang, hash },
};

async function accepted(idempotencyKey?: string): Promise<RequestKey> {
  const made = await client.requests.create(input, idempotencyKey ? { idempotencyKey } : {});
  assert.equal(made.kind, 'accepted');
  return made;
}

const names = (teams: readonly { name: string }[]) => teams.map(({ name }) => name);

describe('client.units', () => {
  it('finds the ward that an old ward became, and says why', async () => {
    const { items } = await client.units.list({ q: 'nam duong', parent: '48' });
    const found = items.find((candidate) => candidate.unit.code === unit);
    assert.equal(found?.unit.name, 'Phường Hải Châu');
    assert.ok(found.reasons.some(({ kind }) => kind === 'former-name'));
  });

  it('gives a unit by its code, and says which there is not', async () => {
    assert.equal((await client.units.get('48')).level, 'province');
    await assert.rejects(client.units.get('99999'), { code: 'unit_unknown', status: 404 });
  });

  it('does not let a code lead to another call', async () => {
    await assert.rejects(client.units.get('../topics'), { code: 'unit_unknown' });
  });

  it('refuses an impossible query before sending anything', async () => {
    const mute = createClient({ baseUrl, fetch: () => assert.fail('sent') });
    await assert.rejects(Promise.resolve(mute.units.list({ limit: 0 })), {
      code: 'invalid_request',
      fields: [{ pointer: '#/limit', code: 'invalid_limit' }],
    });
  });
});

describe('client.directory and client.topics', () => {
  it('gives the newest snapshot of a ward', async () => {
    const directory = await client.directory.get(unit);
    assert.equal(directory.kind, 'ward');
    assert.equal(directory.teams.length, 5);
  });

  it("gives a province's index", async () => {
    const index = await client.directory.get('48');
    assert.equal(index.kind, 'province');
    assert.equal(index.wards.find(({ code }) => code === unit)?.teams.length, 5);
  });

  it('lists what teams help with', async () => {
    const topics = await client.topics.list({ unit });
    assert.ok(topics.some(({ id }) => id === 'vneid'));
  });
});

describe('client.teams', () => {
  it('gives the first page when awaited, with the way to the next', async () => {
    const page = await client.teams.list({ unit, limit: 2 });
    assert.equal(page.items.length, 2);
    assert.equal((await page.next?.())?.items.length, 2);
  });

  it('yields each team once, whatever the size of a page', async () => {
    const all = names((await client.teams.list({ unit })).items);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), async (limit) => {
        const seen: string[] = [];
        for await (const each of client.teams.list({ unit, limit })) seen.push(each.name);
        assert.deepEqual(seen, all);
      }),
      { numRuns: 7 },
    );
    assert.equal(all.length, 5);
  });

  it('finds by topic and by words typed any way', async () => {
    const { items } = await client.teams.list({ unit, q: 'to dan pho 3' });
    assert.deepEqual(names(items), ['Tổ CNSCĐ số 3']);
    const fraud = await client.teams.list({ unit, topic: 'vneid' });
    assert.ok(!names(fraud.items).includes('Tổ CNSCĐ số 2'));
  });

  it('gives one team', async () => {
    assert.equal((await client.teams.get(uuid(4))).name, 'Tổ CNSCĐ số 4');
    await assert.rejects(client.teams.get(uuid(99)), { code: 'not_found' });
  });
});

describe('client.accounts', () => {
  it('lists the accounts that a ward published, once two people have said so', async () => {
    assert.deepEqual(await client.accounts.list({ unit }), []);
    const account = {
      purpose: 'Lệ phí chứng thực',
      bin: '970405',
      account: '0000000000000',
      holder: 'UBND PHUONG MAU',
      checkedOn: '2026-11-01',
    };
    const opened = await services.accounts.propose(unit, { accounts: [account], by: 'Văn thư' });
    const { proposal, code = '' } = opened ?? {};
    const given = { id: proposal?.id ?? '', code, by: 'Phó Chủ tịch' };
    await services.accounts.confirm(unit, given);
    const [first] = await client.accounts.list({ unit });
    assert.deepEqual(first, { ...account, id: first?.id, unit });
  });

  it('says why nothing is listed', async () => {
    await assert.rejects(client.accounts.list({ unit: '99999' }), { code: 'unit_unknown' });
    await assert.rejects(client.accounts.list({ unit: 'abc' }), { code: 'invalid_request' });
  });
});

describe('client.guides', () => {
  it('lists the guides and gives one with its steps, in the language asked for', async () => {
    const list = await client.guides.list({ lang: 'en' });
    assert.equal(list[0]?.id, 'vneid');
    const guide = await client.guides.get('vneid', { lang: 'en', unit });
    assert.equal(guide.lang, 'en');
    assert.equal(guide.situations.length, list[0].situations.length);
    assert.equal((await client.guides.get('vneid')).lang, 'vi');
  });

  it('says which guide or ward is not there', async () => {
    await assert.rejects(client.guides.get('cooking'), { code: 'not_found' });
    await assert.rejects(client.guides.list({ unit: '99999' }), { code: 'unit_unknown' });
    await assert.rejects(client.guides.get('vneid', { unit: 'abc' }), { code: 'invalid_request' });
  });
});

describe('client.requests', () => {
  it('follows, changes, cancels and erases a request with its code and token', async () => {
    const key = await accepted();
    const seen = await client.requests.get(key);
    assert.equal(seen.state, 'new');

    const changed = await client.requests.change(
      key,
      { note: 'Nhà màu xanh' },
      { ifMatch: seen.etag },
    );
    assert.notEqual(changed.etag, seen.etag);
    await assert.rejects(client.requests.cancel(key, { ifMatch: seen.etag }), {
      code: 'precondition_failed',
      status: 412,
    });
    const { state } = await client.requests.cancel(key, { ifMatch: changed.etag });
    assert.equal(state, 'cancelled');

    await client.requests.erase(key);
    await assert.rejects(client.requests.get(key), { code: 'not_found' });
  });

  it('changes a request behind a proxy that compresses, and so marks versions weak', async () => {
    const proxied = createClient({
      baseUrl,
      fetch: async (request) => {
        const answer = await fetch(request);
        const etag = answer.headers.get('etag');
        if (etag) answer.headers.set('etag', `W/${etag}`);
        return answer;
      },
    });
    const key = await accepted();
    const { etag } = await proxied.requests.get(key);
    assert.equal((await proxied.requests.cancel(key, { ifMatch: etag })).state, 'cancelled');
  });

  it('keeps one request of two sendings with one key', async () => {
    const key = '01a1ff7e-5a6f-4a3f-b034-50dfb8a6edd5';
    assert.deepEqual(await accepted(key), await accepted(key));
    const other = client.requests.create({ ...input, name: 'Chú Ba' }, { idempotencyKey: key });
    await assert.rejects(other, { code: 'idempotency_key_reused', status: 422 });
  });

  it('says that a request sent again had been erased', async () => {
    const key = '01a1ff7e-5a6f-4a3f-b034-50dfb8a6edd6';
    await client.requests.erase(await accepted(key));
    await assert.rejects(accepted(key), { code: 'request_erased', status: 410 });
  });

  it('refuses what the contract refuses before anything leaves the device', async () => {
    const mute = createClient({ baseUrl, fetch: () => assert.fail('sent') });
    await assert.rejects(
      mute.requests.create({ ...input, phone: '0905 123', note: 'CCCD 048 123 456 789' }),
      {
        code: 'invalid_request',
        fields: [
          { pointer: '#/phone', code: 'phone_too_short' },
          { pointer: '#/note', code: 'contains_id_number' },
        ],
      },
    );
  });

  it('is refused alike by the server, with words, where pages leave checking to it', async () => {
    const page = createPageClient({ baseUrl, fetch });
    await assert.rejects(
      page.requests.create({ ...input, phone: '0905 123', note: 'CCCD 048 123 456 789' }),
      {
        code: 'invalid_request',
        status: 400,
        fields: [
          {
            pointer: '#/phone',
            code: 'phone_too_short',
            detail: 'Số điện thoại chưa đủ 10 chữ số.',
          },
          {
            pointer: '#/note',
            code: 'contains_id_number',
            detail: 'Có vẻ có số căn cước ở đây. Hãy bỏ số đó đi.',
          },
        ],
      },
    );
    const made = await page.requests.create(input);
    assert.equal(made.kind, 'accepted');
    const { items } = await page.units.list({ q: 'nam dương' });
    assert.ok(items.some(({ unit }) => unit.code === '20242'));
  });

  it('hands on the words of the server for what only it can know', async () => {
    const english = createClient({ baseUrl, fetch, lang: 'en' });
    const unknown = { ...input, topic: 'gardening' };
    await assert.rejects(english.requests.create(unknown), {
      code: 'invalid_request',
      fields: [{ pointer: '#/topic', code: 'unknown_topic', detail: 'There is no such topic.' }],
    });
  });

  it('gets a token that only reads for the phone of the request', async () => {
    const { code } = await accepted();
    const token = await client.requests.recoverToken({ code, unit, phone: '+84 905 123 456' });
    const status = await client.requests.get({ code, token });
    assert.equal(status.canChange, false);
    await assert.rejects(client.requests.erase({ code, token }), { code: 'read_only_token' });
  });
});

describe('client.desk', () => {
  /** A browser's cookies, as far as one session needs them. */
  const withCookie = () => {
    let cookie = '';
    return createClient({
      baseUrl,
      fetch: async (request) => {
        if (cookie) request.headers.set('cookie', cookie);
        if (request.method !== 'GET') request.headers.set('origin', 'https://api.test');
        const response = await fetch(request);
        cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
        return response;
      },
    }).desk;
  };

  it('takes a request, plans it and marks it done; then the resident says that it helped', async () => {
    const key = await accepted();
    const desk = withCookie();
    const link = await services.links.make({
      unit,
      teamId: uuid(1),
      role: 'Tổ viên',
      validDays: 1,
    });
    assert.equal((await desk.open(link.token)).unit, unit);

    let open;
    for await (const each of desk.list({ list: 'open', limit: 1 })) open = each;
    assert.ok(open);
    const taken = await desk.take(open.id);
    assert.equal(taken.contact?.phone, '+84905123456');
    assert.equal(taken.contact.code, key.code);
    await assert.rejects(desk.take(open.id), { name: 'TosoError', status: 409 });

    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    await desk.plan(open.id, { from: inHours(20), until: inHours(21) });
    assert.equal((await desk.done(open.id, { reason: 'helped', minutes: 20 })).state, 'done');
    const status = await client.requests.giveFeedback(key, { helped: true });
    assert.equal(status.helped, true);

    await desk.close();
    await assert.rejects(desk.session(), { code: 'unauthorized' });
  });

  it('refuses a link that is none', async () => {
    const token = `${unit}.${'A'.repeat(43)}`;
    await assert.rejects(withCookie().open(token), { code: 'link_invalid', status: 401 });
  });
});
