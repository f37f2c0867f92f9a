import { sql } from 'kysely';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { onEachDatabase } from '../database/each-database.test.ts';
import type { Rows } from '../database/transaction.ts';
import { servicesOn } from '../open-services.ts';
import { asking, haiChau, intending, newestOpen, signIn } from '../requests/people.test.ts';
import type { Services } from '../services.ts';

onEachDatabase('The audit log', (open) => {
  let services: Services;
  before(async () => {
    services = await servicesOn(open().database);
  });

  /** Tampers as the owner of the tables would, looks, and puts things back. */
  async function tamper(change: (rows: Rows) => Promise<unknown>) {
    await open()
      .database.kysely.transaction()
      .execute(async (rows) => {
        for (const table of ['audit_head', 'audit_event', 'audit_detail']) {
          await sql`alter table ${sql.table(table)} no force row level security`.execute(rows);
          await sql`create table ${sql.table(`kept_${table}`)} as table ${sql.table(table)}`.execute(
            rows,
          );
        }
        await change(rows);
      });
    const verdict = await services.audit.verify(haiChau);
    await open()
      .database.kysely.transaction()
      .execute(async (rows) => {
        for (const table of ['audit_head', 'audit_event', 'audit_detail']) {
          const [live, kept] = [sql.table(table), sql.table(`kept_${table}`)];
          await sql`delete from ${live}`.execute(rows);
          await sql`insert into ${live} select * from ${kept}`.execute(rows);
          await sql`drop table ${kept}`.execute(rows);
          await sql`alter table ${live} force row level security`.execute(rows);
        }
      });
    return verdict;
  }

  test('has an entry for each reading of contact details', async () => {
    await services.requests.create(asking(), intending());
    const member = await signIn(services);
    const { id } = await newestOpen(services, member);
    await services.desk.take(member, id);
    const { events } = await services.audit.verify(haiChau);
    await services.desk.get(member, id);
    const verdict = await services.audit.verify(haiChau);
    assert.deepEqual(verdict, { intact: true, events: events + 1, erased: 0 });
  });

  test('answers whose details were read, and by which link', async () => {
    const member = await signIn(services);
    const found = await open().database.inUnit(haiChau, (rows) =>
      sql<{ request_id: string; link: string }>`
        select d.request_id, d.detail::json ->> 'linkId' as link, e.at
        from audit_event e join audit_detail d using (unit_code, position)
        where d.detail::json ->> 'action' = 'contact-read'
          and e.at between '2026-01-01T00:00:00Z' and '2999-01-01T00:00:00Z'
        order by e.position`.execute(rows),
    );
    assert.equal(found.rows.length, 2);
    const [first] = found.rows;
    const links = await services.links.list(haiChau);
    assert.ok(links.some(({ id }) => id === first?.link));
    assert.notEqual(first?.link, member.linkId);
  });

  test('grows in one line when many write at once', async () => {
    const { events } = await services.audit.verify(haiChau);
    await Promise.all(Array.from({ length: 12 }, () => signIn(services)));
    const verdict = await services.audit.verify(haiChau);
    assert.deepEqual(verdict, { intact: true, events: events + 24, erased: 0 });
  });

  test('is read whole while others write', async () => {
    const writing = Promise.all(Array.from({ length: 12 }, () => signIn(services)));
    const verdicts = [];
    for (let reading = 0; reading < 12; reading++) {
      verdicts.push(await services.audit.verify(haiChau));
    }
    await writing;
    assert.ok(verdicts.every(({ intact }) => intact));
  });

  test('shows a changed entry, a changed detail, a hole and a cut-off end', async () => {
    const { events } = await services.audit.verify(haiChau);
    const changes = [
      sql`update audit_event set at = '2020-01-01T00:00:00.000Z' where position = 2`,
      sql`update audit_detail set detail = '{}' where position = 2`,
      sql`delete from audit_event where position = 2`,
    ];
    for (const change of changes) {
      const verdict = await tamper((rows) => change.execute(rows));
      assert.deepEqual([verdict.intact, verdict.brokenAt], [false, 2]);
    }
    const cut = await tamper((rows) =>
      sql`delete from audit_event where position = ${events}`.execute(rows),
    );
    assert.equal(cut.intact, false);
    assert.equal((await services.audit.verify(haiChau)).intact, true);
  });

  test('shows an end that was cut off together with the head', async () => {
    const { events } = await services.audit.verify(haiChau);
    const verdict = await tamper(async (rows) => {
      await sql`delete from audit_detail where position = ${events}`.execute(rows);
      await sql`delete from audit_event where position = ${events}`.execute(rows);
      await sql`update audit_head h set position = e.position, digest = e.digest
        from audit_event e where e.position = ${events - 1}`.execute(rows);
    });
    assert.deepEqual([verdict.intact, verdict.brokenAt], [false, events]);
  });

  test('shows an event that was taken out, where the rest was numbered and chained anew', async () => {
    const verdict = await tamper(async (rows) => {
      for (const table of ['audit_event', 'audit_detail'].map((name) => sql.table(name))) {
        await sql`delete from ${table} where position = 2`.execute(rows);
        await sql`update ${table} set position = 1 - position where position > 2`.execute(rows);
        await sql`update ${table} set position = -position where position < 0`.execute(rows);
      }
      const events = await rows.selectFrom('audit_event').selectAll().orderBy('position').execute();
      let digest = events[0]?.digest ?? '';
      for (const { position, erasable, detail_digest: detail, at } of events.slice(1)) {
        const link = [digest, position, erasable, detail, at].join('|');
        digest = createHash('sha256').update(link).digest('base64url');
        await sql`update audit_event set digest = ${digest} where position = ${position}`.execute(
          rows,
        );
      }
      await sql`update audit_head set digest = ${digest}, position = ${events.length}`.execute(
        rows,
      );
    });
    assert.deepEqual([verdict.intact, verdict.brokenAt], [false, 2]);
  });

  test('stays whole where details went with their request, and where others are gone does not', async () => {
    const withRequest = await tamper((rows) =>
      sql`delete from audit_detail where request_id is not null`.execute(rows),
    );
    assert.deepEqual([withRequest.intact, withRequest.erased], [true, 2]);
    const first = await tamper((rows) => sql`delete from audit_detail`.execute(rows));
    assert.deepEqual([first.intact, first.brokenAt], [false, 1]);
    const disguised = await tamper(async (rows) => {
      await sql`delete from audit_detail where position = 2`.execute(rows);
      await sql`update audit_event set erasable = true where position = 2`.execute(rows);
    });
    assert.deepEqual([disguised.intact, disguised.brokenAt], [false, 2]);
  });
});
