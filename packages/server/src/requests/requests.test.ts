import fc from 'fast-check';
import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { onEachDatabase } from '../database/each-database.test.ts';
import { servicesOn } from '../open-services.ts';
import type { Services } from '../services.ts';
import {
  asking,
  clock,
  haiChau,
  hoaCuong,
  intending,
  newestOpen,
  publish,
  refused,
  signIn,
  team,
} from './people.test.ts';

const unknownToken = `${haiChau}.${'A'.repeat(43)}`;

onEachDatabase('A resident', (open) => {
  let services: Services;
  const time = clock();
  before(async () => {
    services = await servicesOn(open().database, { now: time.now });
  });

  const ask = async (change = {}) => services.requests.create(asking(change), intending());

  test('gets a code and a token, and follows the request with them', async () => {
    const { code, token } = await ask();
    const { value, version } = await services.requests.get(code, token);
    assert.equal(value.state, 'new');
    assert.equal(value.unitName, 'Phường Hải Châu');
    assert.equal(version, 1);
    assert.deepEqual(
      value.history.map(({ step }) => step),
      ['new'],
    );
  });

  test('gets the same answer for the same intention, once it is kept', async () => {
    const intention = intending();
    const first = await services.requests.create(asking(), intention);
    assert.deepEqual(await services.requests.create(asking(), intention), first);
  });

  test('who sends ten times at once is kept once', async () => {
    const intention = intending();
    const sendings = Array.from({ length: 10 }, () =>
      services.requests.create(asking(), intention),
    );
    const codes = new Set((await Promise.all(sendings)).map(({ code }) => code));
    assert.equal(codes.size, 1);
  });

  test('may not send another body with the same key', async () => {
    const intention = intending();
    await services.requests.create(asking(), intention);
    const other = { ...intention, fingerprint: 'b'.repeat(64) };
    await assert.rejects(
      services.requests.create(asking(), other),
      refused('idempotency_key_reused'),
    );
  });

  test('may use the same key in another ward: it is another request', async () => {
    const intention = intending();
    const here = await services.requests.create(asking(), intention);
    const there = await services.requests.create(asking({ unit: hoaCuong }), intention);
    assert.notEqual(here.code, there.code);
  });

  test('has one request for each key, however keys are repeated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }), async (keys) => {
        const names = keys.map((key) => `${key}-${String(Math.random())}`);
        const sent = names.flatMap((name, at) => [name, names[at >> 1]!]);
        const answers = await Promise.all(
          sent.map((name) => services.requests.create(asking(), intending(name))),
        );
        const byKey = new Map(sent.map((name, at) => [name, answers[at]!.code]));
        assert.equal(new Set(answers.map(({ code }) => code)).size, byKey.size);
      }),
      { numRuns: 8 },
    );
  });

  test('is told what is wrong, and nothing of it is kept', async () => {
    const count = () =>
      open().database.inUnit(haiChau, async (rows) => {
        const found = await sql<{ n: number }>`
          select ((select count(*) from help_request) + (select count(*) from idempotency))::int
            as n`.execute(rows);
        return found.rows[0]!.n;
      });
    const kept = await count();
    const wrong = [
      [{ unit: '00000' }, 'unknown_unit'],
      [{ topic: 'nothing' }, 'unknown_topic'],
      [{ teamId: '0192f3a0-0000-7000-8000-000000000000' }, 'unknown_team'],
      [{ topic: 'telehealth' }, 'note_not_asked'],
      [{ preferredOn: '0000-01-01' }, 'invalid_date'],
      [{ consent: { version: '1', lang: 'vi', hash: '0'.repeat(64) } }, 'consent_unknown'],
    ] as const;
    for (const [change, code] of wrong) {
      await assert.rejects(ask(change), (error: { fields?: { code: string }[] }) => {
        assert.deepEqual(
          error.fields?.map((field) => field.code),
          [code],
        );
        return true;
      });
    }
    assert.equal(await count(), kept);
  });

  test('changes and cancels with the version that was read', async () => {
    const { code, token } = await ask();
    const changed = await services.requests.change(code, token, 1, { place: '5 Lê Lợi' });
    assert.equal(changed.version, 2);
    await assert.rejects(
      services.requests.change(code, token, 2, { preferredOn: '0000-12-31' }),
      refused('invalid_request'),
    );
    await assert.rejects(
      services.requests.change(code, token, 1, { state: 'cancelled' }),
      refused('precondition_failed'),
    );
    const { value } = await services.requests.change(code, token, 2, { state: 'cancelled' });
    assert.equal(value.state, 'cancelled');
    await assert.rejects(
      services.requests.change(code, token, 3, { place: '6 Lê Lợi' }),
      refused('state_conflict'),
    );
  });

  test('gets a lost token again that only reads, five times a day at most', async () => {
    const phone = '+84905777888';
    const { code, token } = await ask({ phone });
    const again = await services.requests.recoverToken(code, haiChau, phone);
    const { value } = await services.requests.get(code, again);
    assert.equal(value.canChange, false);
    await assert.rejects(services.requests.erase(code, again), refused('read_only_token'));
    for (let wrong = 0; wrong < 4; wrong++) {
      await assert.rejects(
        services.requests.recoverToken(code, haiChau, `+8490512340${wrong}`),
        refused('not_found'),
      );
    }
    await assert.rejects(
      services.requests.recoverToken(code, haiChau, phone),
      refused('rate_limited'),
    );
    time.pass(25);
    assert.match(await services.requests.recoverToken(code, haiChau, phone), /^20242\./);
    await services.requests.erase(code, token);
  });

  test('with a wrong or a neighbour’s token, code or ward finds what nobody has', async () => {
    const mine = await ask();
    const other = await ask({ unit: hoaCuong });
    for (const [code, token] of [
      [mine.code, unknownToken],
      [mine.code, other.token],
      [other.code, mine.token],
      [mine.code, `${hoaCuong}${mine.token.slice(5)}`],
      [mine.code, 'no token'],
    ] as const) {
      await assert.rejects(services.requests.get(code, token), refused('not_found'));
    }
    await assert.rejects(
      services.requests.recoverToken(mine.code, hoaCuong, asking().phone),
      refused('not_found'),
    );
  });

  test('who says that it did not help is heard: somebody else may take it', async () => {
    const member = await signIn(services);
    const { code, token } = await ask();
    const [request] = (await services.desk.list(member, { list: 'open', limit: 200 })).items.slice(
      -1,
    );
    await services.desk.take(member, request!.id);
    await services.desk.done(member, request!.id, { reason: 'helped' });
    time.pass(24 * 13);
    const { value } = await services.requests.giveFeedback(code, token, { helped: false });
    assert.equal(value.state, 'new');
    await assert.rejects(services.desk.take(member, request!.id), refused('state_conflict'));
    const colleague = await signIn(services);
    assert.equal((await services.desk.take(colleague, request!.id)).state, 'taken');
  });

  test('who gives the same answer again has given one', async () => {
    const member = await signIn(services);
    const counted = () =>
      open().database.inUnit(haiChau, (rows) =>
        rows
          .selectFrom('activity_count')
          .select('kind')
          .where('kind', 'like', 'feedback-%')
          .orderBy('id')
          .execute(),
      );
    const before = await counted();
    for (const helped of [true, false]) {
      const { code, token } = await ask();
      const { id } = await newestOpen(services, member);
      await services.desk.take(member, id);
      await services.desk.done(member, id, { reason: 'helped' });
      const first = await services.requests.giveFeedback(code, token, { helped });
      const again = await services.requests.giveFeedback(code, token, { helped });
      assert.deepEqual(again, first);
    }
    assert.deepEqual(
      (await counted()).slice(before.length).map(({ kind }) => kind),
      ['feedback-helped', 'feedback-not-helped'],
    );
  });

  test('who says so after 14 days is noted, and nothing is opened', async () => {
    const member = await signIn(services);
    const { code, token } = await ask();
    const { items } = await services.desk.list(member, { list: 'open', limit: 200 });
    await services.desk.take(member, items.at(-1)!.id);
    await services.desk.done(member, items.at(-1)!.id, { reason: 'helped' });
    time.pass(24 * 14 + 1);
    const { value } = await services.requests.giveFeedback(code, token, { helped: false });
    assert.deepEqual([value.state, value.helped], ['done', false]);
  });

  test('sees whom to ring, the hotline first once nobody has taken it', async () => {
    const ours = team();
    await publish(services, [ours]);
    const { code, token } = await ask({ teamId: ours.id });
    const { value } = await services.requests.get(code, token);
    assert.deepEqual([value.level, value.contacts[0]?.phone], ['team', '+84905000001']);
    time.pass(5);
    await services.timers.run();
    assert.equal((await services.requests.get(code, token)).value.level, 'ward');
    time.pass(25);
    await services.timers.run();
    const climbed = (await services.requests.get(code, token)).value;
    assert.deepEqual([climbed.level, climbed.contacts[0]?.phone], ['hotline', '1022']);
    const member = await signIn(services, { teamId: ours.id });
    const { items } = await services.desk.list(member, { list: 'open', limit: 200 });
    assert.equal(items.length, 1, 'climbing hid the request from its team');
  });
});
