import type { PublishedAccount } from '@toso/contract';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { onEachDatabase } from '../database/each-database.test.ts';
import { servicesOn } from '../open-services.ts';
import { haiChau, hoaCuong } from '../requests/people.test.ts';
import type { OpenedProposal, Services } from '../services.ts';
import { fee, land, publishAccounts } from './accounts.fixture.ts';

const swapped: PublishedAccount = { ...fee, account: '0000000000009' };

onEachDatabase("A ward's own accounts", (open) => {
  let services: Services;
  let clock = Date.parse('2026-11-21T03:00:00Z');
  before(async () => {
    services = await servicesOn(open().database, { now: () => new Date(clock) });
  });

  const propose = async (accounts: readonly PublishedAccount[], by = 'Công chức tài chính') => {
    const opened = await services.accounts.propose(haiChau, { accounts, by });
    assert.ok(opened);
    return opened;
  };
  const confirm = ({ proposal, code }: OpenedProposal, more: object = {}) =>
    services.accounts.confirm(haiChau, { id: proposal.id, code, by: 'Phó Chủ tịch', ...more });
  const publish = (list: readonly PublishedAccount[]) => publishAccounts(services, haiChau, list);
  const published = async (unit = haiChau) =>
    (await services.accounts.list(unit)).map(({ account }) => account);

  /** What stands in the audit log about accounts, newest last. */
  const audited = () =>
    open().database.inUnit(haiChau, async (rows) => {
      const found = await sql<{ detail: string }>`
        select d.detail from audit_detail d where d.unit_code = ${haiChau}
        order by d.position`.execute(rows);
      return found.rows.map(
        ({ detail }) => JSON.parse(detail) as { action: string; about: Record<string, unknown> },
      );
    });

  test('are published by a second person with the code, and by nothing less', async () => {
    const opened = await propose([fee, land]);
    assert.deepEqual(await published(), []);
    assert.deepEqual(
      (await services.accounts.proposals(haiChau)).map(({ id, by }) => [id, by]),
      [[opened.proposal.id, 'Công chức tài chính']],
    );
    const refusals = [
      await confirm(opened, { by: 'cong chuc TÀI CHÍNH ' }),
      await confirm(opened, { code: 'AAAA AAAA' }),
      await confirm(opened, { id: '01936d6e-0000-7000-8000-000000000001' }),
    ];
    assert.deepEqual(
      refusals.map((each) => each.kind === 'refused' && each.reason),
      ['same_person', 'wrong_code', 'unknown'],
    );
    assert.deepEqual(await published(), []);
    const typed = opened.code.toLowerCase();
    const done = await confirm(opened, { code: `${typed.slice(0, 4)}-${typed.slice(4)}` });
    assert.equal(done.kind, 'confirmed');
    assert.deepEqual(await published(), [fee.account, land.account]);
    assert.deepEqual(await services.accounts.proposals(haiChau), []);
  });

  test('are published once by a code: the same again does nothing', async () => {
    const opened = await propose([fee]);
    assert.equal((await confirm(opened)).kind, 'confirmed');
    await publish([fee, land]);
    assert.deepEqual(await confirm(opened), { kind: 'refused', reason: 'unknown' });
    assert.deepEqual(await published(), [fee.account, land.account]);
  });

  test('are published once by two who confirm at once', async () => {
    const one = await propose([fee]);
    const other = await propose([land]);
    const answers = await Promise.all([one, one, other].map((opened) => confirm(opened)));
    assert.equal(answers.filter(({ kind }) => kind === 'confirmed').length, 1);
    await publish([fee, land]);
  });

  test('keep their ids while bank and account stay the same', async () => {
    const [first] = await services.accounts.list(haiChau);
    await publish([land, { ...fee, holder: 'UBND PHUONG MAU HAI' }]);
    const [, again] = await services.accounts.list(haiChau);
    assert.equal(again?.id, first?.id);
    await publish([fee, land]);
  });

  test('show first where money would go to another account', async () => {
    const { proposal } = await propose([{ ...land, holder: 'KHAC' }, swapped]);
    assert.deepEqual(
      proposal.changes.map(({ kind, before: old, after }) => [kind, old?.account, after?.account]),
      [
        ['replaced', fee.account, swapped.account],
        ['edited', land.account, land.account],
      ],
    );
  });

  test('are not proposed again where nothing would change', async () => {
    const wanted = { accounts: [fee, land], by: 'Ai đó' };
    assert.equal(await services.accounts.propose(haiChau, wanted), undefined);
  });

  test('cannot be confirmed after a day, nor after the list has changed', async () => {
    const late = await propose([fee]);
    const stale = await propose([land]);
    await publish([fee, land, { ...fee, account: '00000000' }]);
    assert.deepEqual(await confirm(stale), { kind: 'refused', reason: 'stale' });
    await publish([fee, land]);
    clock += 24 * 3_600_000;
    assert.deepEqual(await confirm(late), { kind: 'refused', reason: 'expired' });
    assert.deepEqual(await services.accounts.proposals(haiChau), []);
  });

  test('are out of reach for one who guesses codes', async () => {
    const opened = await propose([swapped]);
    for (let guess = 0; guess < 5; guess++) {
      const answer = await confirm(opened, { code: `AAAAAAA${guess + 2}` });
      assert.deepEqual(answer.kind, 'refused');
    }
    assert.deepEqual(await confirm(opened), { kind: 'refused', reason: 'too_many_codes' });
  });

  test('are out of reach for one who changes a proposal in the database', async () => {
    const opened = await propose([{ ...fee, holder: 'UBND PHUONG MAU BA' }]);
    await open().database.inUnit(haiChau, (rows) =>
      rows
        .updateTable('account_proposal')
        .set({ body: JSON.stringify([swapped]) })
        .where('unit_code', '=', haiChau)
        .where('id', '=', opened.proposal.id)
        .execute(),
    );
    assert.deepEqual(await confirm(opened), { kind: 'refused', reason: 'wrong_code' });
    assert.deepEqual(await published(), [fee.account, land.account]);
  });

  test('may be confirmed by the same person with a reason, which is kept', async () => {
    const opened = await propose([{ ...fee, checkedOn: '2026-11-20' }, land], 'Văn phòng');
    const samePersonReason = 'Chỉ có một người trực';
    assert.equal((await confirm(opened, { by: 'Văn phòng', samePersonReason })).kind, 'confirmed');
    const last = (await audited()).at(-1);
    assert.equal(last?.action, 'accounts-confirmed');
    assert.deepEqual(
      [last.about['by'], last.about['samePersonReason']],
      ['Văn phòng', samePersonReason],
    );
  });

  test('go at once when somebody takes one off', async () => {
    const [first] = await services.accounts.list(haiChau);
    const given = { id: first?.id ?? '', by: 'Văn phòng', reason: 'Ngân hàng đã khoá' };
    assert.equal((await services.accounts.remove(haiChau, given))?.account, fee.account);
    assert.deepEqual(await published(), [land.account]);
    assert.equal(await services.accounts.remove(haiChau, given), undefined);
  });

  test('stop being shown on the day after their last', async () => {
    await publish([fee, { ...land, validUntil: '2026-11-22' }]);
    clock = Date.parse('2026-11-22T16:59:59Z');
    assert.deepEqual(await published(), [fee.account, land.account]);
    clock = Date.parse('2026-11-22T17:00:00Z');
    assert.deepEqual(await published(), [fee.account]);
  });

  test('are compared in a dry run as in the real one, also with what has run out', async () => {
    const renewed = [fee, { ...land, validUntil: '2027-11-22' }];
    const changes = await services.accounts.preview(haiChau, renewed);
    assert.deepEqual(
      changes?.map(({ kind }) => kind),
      ['edited'],
    );
    const { proposal } = await propose(renewed);
    assert.deepEqual(proposal.changes, changes);
    const same = [fee, { ...land, validUntil: '2026-11-22' }];
    assert.equal(await services.accounts.preview(haiChau, same), undefined);
  });

  test('leave every step in the audit log, which stays whole', async () => {
    const opened = await propose([{ ...land, validUntil: '2026-11-22' }]);
    const given = { id: opened.proposal.id, by: 'Phó Chủ tịch', reason: 'Nhầm tệp' };
    assert.equal(await services.accounts.withdraw(haiChau, given), true);
    assert.equal(await services.accounts.withdraw(haiChau, given), false);
    assert.equal(await services.accounts.withdraw(haiChau, { ...given, id: 'abc' }), false);
    assert.equal((await confirm(opened)).kind, 'refused');
    const steps = (await audited()).slice(-3);
    assert.deepEqual(
      steps.map(({ action, about }) => [action, about['by'], about['reason']]),
      [
        ['accounts-proposed', 'Công chức tài chính', undefined],
        ['accounts-withdrawn', 'Phó Chủ tịch', 'Nhầm tệp'],
        ['accounts-confirm-refused', 'Phó Chủ tịch', 'unknown'],
      ],
    );
    assert.deepEqual(
      (steps[0]?.about['changes'] as { kind: string }[]).map(({ kind }) => kind),
      ['removed'],
    );
    assert.equal((await services.audit.verify(haiChau)).intact, true);
  });

  test("are nothing that a neighbour's unit may see unpublished, take or change", async () => {
    const opened = await propose([swapped]);
    const given = { id: opened.proposal.id, by: 'Láng giềng', reason: 'Thử' };
    assert.deepEqual(await services.accounts.confirm(hoaCuong, { ...given, code: opened.code }), {
      kind: 'refused',
      reason: 'unknown',
    });
    assert.equal(await services.accounts.withdraw(hoaCuong, given), false);
    const [first] = await services.accounts.list(haiChau);
    assert.equal(
      await services.accounts.remove(hoaCuong, { ...given, id: first?.id ?? '' }),
      undefined,
    );
    const seen = await open().database.inUnit(hoaCuong, async (rows) => ({
      proposals: await rows.selectFrom('account_proposal').selectAll().execute(),
      accounts: await rows.selectFrom('official_account').selectAll().execute(),
    }));
    assert.deepEqual(seen, { proposals: [], accounts: [] });
    await assert.rejects(
      open().database.inUnit(hoaCuong, (rows) =>
        rows
          .insertInto('official_account')
          .values({
            ...{ unit_code: haiChau, province_code: '48', position: 9, purpose: 'x' },
            ...{ bin: '970405', account: '9', holder: 'x', checked_on: '2026-11-01' },
            ...{ id: opened.proposal.id, bank_name: null, source_title: null, source_url: null },
            ...{ valid_until: null, sample: false, published_at: new Date() },
          })
          .execute(),
      ),
      { code: '42501' },
    );
    await assert.rejects(
      open().database.asPublic((rows) => rows.selectFrom('account_proposal').selectAll().execute()),
      { code: '42501' },
    );
  });
});
