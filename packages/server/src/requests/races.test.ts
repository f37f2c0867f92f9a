import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { onEachDatabase } from '../database/each-database.test.ts';
import type { Rows } from '../database/transaction.ts';
import { servicesOn } from '../open-services.ts';
import type { Member, Services } from '../services.ts';
import {
  asking,
  clock,
  haiChau,
  intending,
  newestOpen,
  publish,
  signIn,
  team,
} from './people.test.ts';
import { writeStep } from './write-step.ts';

type Work = () => Promise<unknown>;

onEachDatabase('What happens at the same moment', (open) => {
  let services: Services;
  let member: Member;
  const time = clock();
  before(async () => {
    services = await servicesOn(open().database, { now: time.now });
    member = await signIn(services);
  });

  /** PGlite has one session: there nothing happens at the same moment. */
  const isAlone = (t: TestContext) => {
    const alone = open().database.kind === 'pglite';
    if (alone) t.skip('PGlite runs one transaction at a time.');
    return alone;
  };

  const waiting = async () => {
    const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting
      from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      open().database.kysely,
    );
    return rows[0]?.waiting ?? 0;
  };

  /** Starts each work as soon as the one before waits for somebody or has ended, while `lock` holds. */
  async function whileHeld(lock: (rows: Rows) => Promise<unknown>, works: readonly Work[]) {
    const held = Promise.withResolvers<undefined>();
    const release = Promise.withResolvers<undefined>();
    const holding = open().database.inUnit(haiChau, async (rows) => {
      await lock(rows);
      held.resolve(undefined);
      await release.promise;
    });
    await held.promise;
    let ended = 0;
    const outcomes: Promise<PromiseSettledResult<unknown>[]>[] = [];
    for (const work of works) {
      const outcome = Promise.allSettled([work()]);
      outcomes.push(outcome);
      void outcome.then(() => ended++);
      while (ended + (await waiting()) < outcomes.length);
    }
    release.resolve(undefined);
    await holding;
    return (await Promise.all(outcomes))
      .flat()
      .map((outcome) =>
        outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { code?: unknown }).code,
      );
  }

  const lockLog = (rows: Rows) => sql`select from audit_head for update`.execute(rows);
  const lockContacts = (rows: Rows) =>
    sql`select from help_request_contact for update`.execute(rows);

  const lockRequests = (rows: Rows) => sql`select from help_request for update`.execute(rows);

  const handOver = (id: string) => async (rows: Rows) => {
    const found = await rows.selectFrom('help_request').selectAll().where('id', '=', id).execute();
    const actor = { kind: 'member', id: member.memberId } as const;
    const step = { step: 'handed-over', at: time.now(), actor, change: { taken_by: null } };
    assert.ok(await writeStep(rows, found[0]!, step));
  };

  const ask = async (change: { readonly teamId?: string } = {}) => {
    const accepted = await services.requests.create(asking(change), intending());
    return { ...accepted, ...(await newestOpen(services, member)), code: accepted.code };
  };

  /** In which tables something of a request is left. */
  const tablesWith = (id: string) =>
    open().database.inUnit(haiChau, async (rows) => {
      const { rows: columns } = await sql<{ name: string; key: string }>`
        select table_name as name, column_name as key from information_schema.columns
        where table_schema = 'public' and (column_name = 'request_id'
          or (table_name, column_name) = ('help_request', 'id'))`.execute(rows);
      const found = [];
      for (const { name, key } of columns) {
        const { rows: left } = await sql`
          select from ${sql.table(name)} where ${sql.ref(key)} = ${id}::uuid`.execute(rows);
        if (left.length > 0) found.push(name);
      }
      return found;
    });

  test('erasing leaves nothing of a step that is under way', async (t) => {
    if (isAlone(t)) return;
    const { id, code, token } = await ask();
    await services.desk.take(member, id);
    assert.ok((await tablesWith(id)).includes('help_request_history'));
    const outcomes = await whileHeld(handOver(id), [() => services.requests.erase(code, token)]);
    assert.deepEqual(outcomes, ['done']);
    assert.deepEqual(await tablesWith(id), []);
  });

  test('erasing leaves nothing of a reading that is under way', async (t) => {
    if (isAlone(t)) return;
    const { id, code, token } = await ask();
    await services.desk.take(member, id);
    const outcomes = await whileHeld(lockLog, [
      () => services.desk.get(member, id),
      () => services.requests.erase(code, token),
    ]);
    assert.deepEqual(outcomes, ['done', 'done']);
    assert.deepEqual(await tablesWith(id), []);
  });

  test('erasing leaves no token that is being given', async (t) => {
    if (isAlone(t)) return;
    const { id, code, token } = await ask();
    const outcomes = await whileHeld(lockLog, [
      () => services.requests.recoverToken(code, haiChau, asking().phone),
      () => services.requests.erase(code, token),
    ]);
    assert.deepEqual(outcomes, ['done', 'done']);
    assert.deepEqual(await tablesWith(id), []);
  });

  test('erasing and changing do not wait for each other', async (t) => {
    if (isAlone(t)) return;
    const { code, token } = await ask();
    const { version } = await services.requests.get(code, token);
    const outcomes = await whileHeld(lockContacts, [
      () => services.requests.erase(code, token),
      () => services.requests.change(code, token, version, { note: 'gọi trước' }),
    ]);
    assert.deepEqual(outcomes, ['done', 'precondition_failed']);
  });

  test('a request that its resident is changing can be taken, and one being erased is not found', async (t) => {
    if (isAlone(t)) return;
    for (const [end, outcome] of [
      ['change', 'done'],
      ['erase', 'not_found'],
    ] as const) {
      const { id, code, token } = await ask();
      const { version } = await services.requests.get(code, token);
      const outcomes = await whileHeld(end === 'change' ? lockContacts : lockLog, [
        () =>
          end === 'change'
            ? services.requests.change(code, token, version, { note: 'gọi trước' })
            : services.requests.erase(code, token),
        () => services.desk.take(member, id),
      ]);
      assert.deepEqual(outcomes, ['done', outcome]);
    }
  });

  test('a request whose contact is being erased is not opened again', async (t) => {
    if (isAlone(t)) return;
    const { id, code, token } = await ask();
    await services.settings.set(haiChau, { eraseAfterDays: 1 });
    await services.desk.take(member, id);
    await services.desk.done(member, id, { reason: 'helped' });
    time.pass(24);
    const outcomes = await whileHeld(lockContacts, [
      () => services.timers.run(),
      () => services.requests.giveFeedback(code, token, { helped: false }),
    ]);
    assert.deepEqual(outcomes, ['done', 'state_conflict']);
    assert.equal((await services.requests.get(code, token)).value.state, 'done');
  });

  test('a request climbs once, however many replicas see that it is due', async () => {
    const requests = [await ask(), await ask(), await ask()];
    time.pass(24 * 3);
    const runs = await Promise.all([1, 2, 3].map(() => services.timers.run()));
    assert.equal(
      runs.reduce((sum, { climbed }) => sum + climbed, 0),
      requests.length,
    );
    for (const { code, token } of requests) {
      const { history } = (await services.requests.get(code, token)).value;
      assert.equal(history.filter(({ step }) => step.startsWith('to-')).length, 1);
    }
  });

  test('two calls in vain that are noted at once both count, and the third on two days goes to the ward', async (t) => {
    if (isAlone(t)) return;
    const ours = team();
    await publish(services, [ours]);
    const { id } = await ask({ teamId: ours.id });
    await services.desk.take(member, id);
    await services.desk.noAnswer(member, id);
    time.pass(24);
    const noAnswer = () => services.desk.noAnswer(member, id);
    assert.deepEqual(await whileHeld(lockRequests, [noAnswer, noAnswer]), ['done', 'done']);
    const { level, mine, attempts } = await services.desk.get(member, id);
    assert.deepEqual([level, mine, attempts.length], ['ward', false, 3]);
  });

  test('of two settings that are changed at once neither is lost', async (t) => {
    if (isAlone(t)) return;
    const { settings } = services;
    await settings.set(haiChau, { climbAfterMinutes: 60 });
    const allowedOrigins = ['https://haichau.example.vn'];
    const lockSettings = (rows: Rows) => sql`select from unit_setting for update`.execute(rows);
    const outcomes = await whileHeld(lockSettings, [
      () => settings.set(haiChau, { climbAfterMinutes: 30 }),
      () => settings.set(haiChau, { allowedOrigins }),
    ]);
    assert.deepEqual(outcomes, ['done', 'done']);
    const { climbAfterMinutes, allowedOrigins: origins } = await settings.get(haiChau);
    assert.deepEqual([climbAfterMinutes, origins], [30, allowedOrigins]);
  });
});
