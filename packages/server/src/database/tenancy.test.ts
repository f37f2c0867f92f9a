import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { servicesOn } from '../open-services.ts';
import {
  asking,
  haiChau,
  hoaCuong,
  intending,
  publish,
  signIn,
  team,
} from '../requests/people.test.ts';
import { fee, land, publishAccounts } from '../accounts/accounts.fixture.ts';
import { ownWords } from '../guides/own-words.fixture.ts';
import { onEachDatabase } from './each-database.test.ts';
import { openDatabase } from './open.ts';
import type { Rows } from './transaction.ts';

const denied = { code: '42501' };

onEachDatabase('A unit', (open) => {
  let tables: string[];
  before(async () => {
    const services = await servicesOn(open().database);
    for (const unit of [haiChau, hoaCuong]) {
      const { code } = await services.requests.create(asking({ unit }), intending());
      await publish(services, [team({ unit })], unit);
      await services.settings.set(unit, { climbAfterMinutes: 60 });
      await services.guides.replace(unit, ownWords);
      await publishAccounts(services, unit, [fee]);
      await services.accounts.propose(unit, { accounts: [land], by: 'Văn phòng' });
      const member = await signIn(services, { unit });
      const { items } = await services.desk.list(member, { list: 'open', limit: 1 });
      await services.desk.take(member, items[0]!.id);
      await services.requests.recoverToken(code, unit, asking().phone);
    }
    tables = await open().database.inUnit(haiChau, async (rows) => {
      const found = await sql<{ name: string }>`
        select table_name as name from information_schema.columns
        where column_name = 'unit_code' and table_schema = 'public'`.execute(rows);
      return found.rows.map(({ name }) => name);
    });
  });

  const unitsIn = async (rows: Rows, table: string) => {
    const found = await sql<{ unit: string }>`
      select distinct unit_code as unit from ${sql.table(table)}`.execute(rows);
    return found.rows.map(({ unit }) => unit);
  };

  test('sees its own rows of every table and no other', async () => {
    assert.ok(tables.length >= 19);
    for (const table of tables.filter((name) => name !== 'tombstone')) {
      for (const unit of [haiChau, hoaCuong]) {
        const seen = await open().database.inUnit(unit, (rows) => unitsIn(rows, table));
        assert.deepEqual(seen, [unit], table);
      }
    }
  });

  test('changes and deletes nothing of another', async () => {
    const changed = await open().database.inUnit(haiChau, (rows) =>
      rows
        .updateTable('help_request')
        .set({ state: 'done' })
        .where('unit_code', '=', hoaCuong)
        .returning('id')
        .execute(),
    );
    assert.deepEqual(changed, []);
    const row = { unit_code: hoaCuong, province_code: '48', position: 1, digest: '', seal: '' };
    await assert.rejects(
      open().database.inUnit(haiChau, (rows) =>
        rows.insertInto('audit_head').values(row).execute(),
      ),
      denied,
    );
  });

  test('cannot rewrite its audit log or its counts', async () => {
    for (const table of ['audit_event', 'activity_count']) {
      await assert.rejects(
        open().database.inUnit(haiChau, (rows) =>
          sql`delete from ${sql.table(table)}`.execute(rows),
        ),
        denied,
      );
    }
  });

  test('is no unit without five digits', async () => {
    for (const unit of ['', "1' or 1", '2024', '202420', '२०२४२']) {
      await assert.rejects(
        open().database.inUnit(unit, () => Promise.resolve()),
        RangeError,
      );
    }
  });

  test('is forgotten when its transaction ends', async () => {
    const { database } = open();
    await database.inUnit(haiChau, (rows) => unitsIn(rows, 'help_request'));
    const seen = await database.kysely.transaction().execute(async (rows) => {
      await sql`set local role toso_app`.execute(rows);
      return unitsIn(rows, 'help_request');
    });
    assert.deepEqual(seen, []);
  });

  test('shows the worker when something is due, and nothing else', async () => {
    const { database } = open();
    const due = await database.asWorker((rows) =>
      rows.selectFrom('help_request').select(['unit_code', 'id', 'due_at']).execute(),
    );
    assert.equal(due.length, 2);
    for (const column of ['code_digest', 'topic', 'team_id']) {
      await assert.rejects(
        database.asWorker((rows) => sql`select ${sql.ref(column)} from help_request`.execute(rows)),
        denied,
      );
    }
    await assert.rejects(
      database.asWorker((rows) => rows.selectFrom('help_request_contact').selectAll().execute()),
      denied,
    );
  });

  test('shows the public what it publishes, and nothing else', async () => {
    const { database } = open();
    const seen = await database.asPublic((rows) => unitsIn(rows, 'directory_entry'));
    assert.deepEqual(seen.sort(), [haiChau, hoaCuong]);
    for (const table of ['help_request', 'member', 'outbox', 'key_check']) {
      await assert.rejects(
        database.asPublic((rows) => sql`select * from ${sql.table(table)}`.execute(rows)),
        denied,
      );
    }
  });

  test('finds the schema as it is when replicas start at once', async () => {
    const { url } = open();
    if (url === undefined) return;
    const replicas = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: url })));
    await Promise.all(replicas.map((replica) => replica.close()));
  });
});
