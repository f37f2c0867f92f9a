import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { onEachDatabase } from '../database/each-database.test.ts';
import type { Rows } from '../database/transaction.ts';
import { servicesOn } from '../open-services.ts';
import type { Services } from '../services.ts';
import { asking, clock, haiChau, hoaCuong, intending, refused, signIn } from './people.test.ts';

/** Everything that is stored of a unit, as text. */
async function everything(rows: Rows): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where column_name = 'unit_code' and table_schema = 'public'`.execute(rows);
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await sql<{ row: string }>`
        select t::text as row from ${sql.table(name)} t`.execute(rows);
      return found.rows.map(({ row }) => `${name} ${row}`);
    }),
  );
  return texts.flat().join('\n');
}

onEachDatabase('What is erased', (open) => {
  let services: Services;
  const time = clock();
  before(async () => {
    services = await servicesOn(open().database, { now: time.now });
  });

  /** Every sealed value, keyed hash and id of one request, as they stand in the rows. */
  const tracesOf = (rows: Rows) =>
    sql<{ trace: string }>`
      select unnest(array[r.id::text, r.code_digest, r.reference, c.code, c.name, c.phone,
        c.phone_digest, c.place, c.note, t.token_hash, i.key_digest, i.answer, i.fingerprint])
        as trace
      from help_request r join help_request_contact c on c.request_id = r.id
      join help_request_token t on t.request_id = r.id
      join idempotency i on i.request_id = r.id`.execute(rows);

  const leavesNothing = async (erase: (code: string, token: string) => Promise<void>) => {
    const intention = intending();
    const phone = '+84905111222';
    const { code, token } = await services.requests.create(asking({ phone }), intention);
    const member = await signIn(services);
    const { items } = await services.desk.list(member, { list: 'open', limit: 9 });
    await services.desk.take(member, items[0]!.id);
    await services.requests.recoverToken(code, haiChau, phone);
    const { database } = open();
    const traces = await database.inUnit(haiChau, tracesOf);
    const tries = await database.inUnit(haiChau, (rows) =>
      rows.selectFrom('recovery_attempt').select('subject_digest').execute(),
    );
    const all = [
      ...traces.rows.map(({ trace }) => trace),
      ...tries.map(({ subject_digest }) => subject_digest),
    ];
    const before = await database.inUnit(haiChau, everything);
    assert.ok(all.length > 12 && all.every((trace) => before.includes(trace)));
    await erase(code, token);
    const left = await database.inUnit(haiChau, everything);
    assert.deepEqual(
      all.filter((trace) => left.includes(trace)),
      [],
    );
    await assert.rejects(services.requests.get(code, token), refused('not_found'));
    await assert.rejects(
      services.requests.create(asking({ phone }), intention),
      refused('request_erased'),
    );
    assert.equal((await services.audit.verify(haiChau)).intact, true);
    assert.match(left, /activity_count/);
    time.pass(49);
    await services.timers.run();
    const later = await database.inUnit(haiChau, everything);
    assert.doesNotMatch(later, /tombstone/);
  };

  test('leaves no sealed value, no keyed hash and no id in any row', () =>
    leavesNothing((code, token) => services.requests.erase(code, token)));

  test('at the ward’s counter leaves no more, and says in the audit log who did it and why', async () => {
    const given = { by: 'Văn thư', reason: 'Mất điện thoại' };
    await leavesNothing(async (code) => {
      const found = await services.requests.find(haiChau, code);
      assert.equal(found?.state, 'taken');
      await assert.rejects(
        services.requests.eraseAtWard(hoaCuong, code, given),
        refused('not_found'),
      );
      await services.requests.eraseAtWard(haiChau, code, given);
      assert.equal(await services.requests.find(haiChau, code), undefined);
    });
    const log = await open().database.inUnit(haiChau, (rows) =>
      rows.selectFrom('audit_detail').select('detail').orderBy('position', 'desc').execute(),
    );
    const { action, about } = JSON.parse(log[0]!.detail) as { action: string; about: object };
    assert.deepEqual([action, about], ['erased-at-ward', given]);
  });

  test('is nowhere readable before that either', async () => {
    await services.requests.create(asking(), intending());
    const text = await open().database.inUnit(haiChau, everything);
    for (const personal of ['Sáu', '905123456', 'Phan Châu Trinh', 'gõ cửa']) {
      assert.ok(!text.includes(personal), personal);
    }
  });

  test('is the contact alone, 30 days after closing: the count of work done stays', async () => {
    const { code, token } = await services.requests.create(asking(), intending());
    await services.requests.change(code, token, 1, { state: 'cancelled' });
    const contacts = () =>
      open().database.inUnit(haiChau, (rows) =>
        sql<{ n: number }>`select count(*)::int as n from help_request_contact c
          join help_request r on r.id = c.request_id where r.state = 'cancelled'`.execute(rows),
      );
    time.pass(24 * 29);
    await services.timers.run();
    assert.equal((await contacts()).rows[0]?.n, 1);
    time.pass(25);
    assert.equal((await services.timers.run()).erased, 1);
    assert.equal((await contacts()).rows[0]?.n, 0);
    assert.equal((await services.requests.get(code, token)).value.state, 'cancelled');
  });
});
