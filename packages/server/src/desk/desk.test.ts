import type { Team } from '@toso/contract';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { onEachDatabase } from '../database/each-database.test.ts';
import { servicesOn } from '../open-services.ts';
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
} from '../requests/people.test.ts';
import type { Member, Services } from '../services.ts';

onEachDatabase('A member', (open) => {
  let services: Services;
  let ours: Team;
  let theirs: Team;
  let member: Member;
  let ward: Member;
  const time = clock();
  before(async () => {
    services = await servicesOn(open().database, { now: time.now });
    ours = team();
    theirs = team({ name: 'Tổ 2' });
    await publish(services, [ours, theirs]);
    await publish(services, [team({ unit: hoaCuong })], hoaCuong);
    member = await signIn(services, { teamId: ours.id });
    ward = await signIn(services);
  });

  const ask = (change = {}) =>
    services.requests.create(asking({ teamId: ours.id, ...change }), intending());

  /** A request of ours, taken by the member. */
  const taken = async () => {
    const accepted = await ask();
    const { id } = await newestOpen(services, member);
    await services.desk.take(member, id);
    return { ...accepted, id };
  };

  test('sees who waits without anything personal, until the request is taken', async () => {
    const { code } = await ask();
    const request = await newestOpen(services, member);
    assert.deepEqual([request.teamName, request.contact], [ours.name, undefined]);
    assert.equal((await services.desk.get(member, request.id)).contact, undefined);
    const { contact } = await services.desk.take(member, request.id);
    assert.deepEqual(contact, {
      code,
      name: 'Bà Sáu Dấu Vết',
      phone: '+84905123456',
      place: 'kiệt 12/3 Phan Châu Trinh',
      note: 'gõ cửa sau',
    });
    assert.equal((await services.desk.get(ward, request.id)).contact, undefined);
  });

  test('who is second is told that somebody has taken it', async () => {
    await ask();
    const { id } = await newestOpen(services, member);
    const others = await Promise.all([1, 2, 3].map(() => signIn(services, { teamId: ours.id })));
    const results = await Promise.allSettled(
      [member, ...others].map((each) => services.desk.take(each, id)),
    );
    const failed = results.filter((result) => result.status === 'rejected');
    assert.equal(failed.length, 3);
    for (const { reason } of failed)
      assert.equal((reason as { code: string }).code, 'already_taken');
  });

  test('plans, finishes, and the resident follows', async () => {
    const { id, code, token } = await taken();
    const from = '2026-11-23T08:00:00+07:00';
    const until = '2026-11-23T09:00:00+07:00';
    await services.desk.plan(member, id, { from, until });
    const planned = (await services.requests.get(code, token)).value;
    assert.deepEqual(planned.planned, {
      from: '2026-11-23T01:00:00.000Z',
      until: '2026-11-23T02:00:00.000Z',
    });
    const finished = await services.desk.done(member, id, { reason: 'helped', minutes: 30 });
    assert.equal(finished.contact, undefined, 'the contact outlived the work');
    const { value } = await services.requests.get(code, token);
    assert.deepEqual([value.state, value.doneReason], ['done', 'helped']);
    const closed = await services.desk.list(member, { list: 'closed', limit: 1 });
    assert.equal(closed.items[0]?.id, id);
  });

  test('who rang in vain three times on two days gives the request to the ward', async () => {
    const { id, code, token } = await taken();
    await services.desk.noAnswer(member, id);
    time.pass(1);
    const second = await services.desk.noAnswer(member, id);
    assert.equal(second.mine, true);
    time.pass(24);
    const third = await services.desk.noAnswer(member, id);
    assert.deepEqual([third.mine, third.level, third.contact], [false, 'ward', undefined]);
    const { value } = await services.requests.get(code, token);
    assert.deepEqual([value.state, value.attempts.length], ['no-answer', 3]);
    assert.equal(value.contacts[0]?.phone, ours.phone);
    assert.equal((await services.desk.take(ward, id)).state, 'taken');
  });

  test('hands over to another team, or to the ward', async () => {
    const { id } = await taken();
    await services.desk.handOver(member, id, { teamId: theirs.id });
    await assert.rejects(services.desk.get(member, id), refused('not_found'));
    const other = await signIn(services, { teamId: theirs.id });
    assert.equal((await newestOpen(services, other)).id, id);
    await services.desk.take(other, id);
    const handed = await services.desk.handOver(other, id, {});
    assert.deepEqual([handed.level, handed.mine], ['ward', false]);
    assert.equal((await services.desk.take(ward, id)).mine, true);
    const { fields } = (await services.desk
      .handOver(ward, id, { teamId: member.memberId })
      .catch((error: unknown) => error)) as { fields: { code: string }[] };
    assert.equal(fields[0]?.code, 'unknown_team');
  });

  test('may do nothing to what another member holds', async () => {
    const { id } = await taken();
    const colleague = await signIn(services, { teamId: ours.id });
    const tries = [
      () => services.desk.noAnswer(colleague, id),
      () => services.desk.done(colleague, id, { reason: 'helped' }),
      () => services.desk.handOver(colleague, id, {}),
    ];
    for (const attempt of tries) await assert.rejects(attempt(), refused('state_conflict'));
    await assert.rejects(services.desk.take(colleague, id), refused('already_taken'));
  });

  test('of another team or ward meets what nobody has', async () => {
    const { id } = await taken();
    const { reference } = await services.desk.get(member, id);
    const strangers = [
      await signIn(services, { teamId: theirs.id }),
      await signIn(services, { unit: hoaCuong }),
    ];
    for (const stranger of strangers) {
      await assert.rejects(services.desk.get(stranger, id), refused('not_found'));
      await assert.rejects(services.desk.take(stranger, id), refused('not_found'));
      await assert.rejects(services.desk.byReference(stranger, reference), refused('not_found'));
    }
    assert.equal((await services.desk.byReference(member, reference)).id, id);
  });

  test('who does nothing for two days gives the request back to the ward and the team', async () => {
    const { id } = await taken();
    time.pass(49);
    await services.timers.run();
    const request = await services.desk.get(ward, id);
    assert.deepEqual([request.state, request.level, request.mine], ['new', 'ward', false]);
    assert.equal((await services.desk.take(member, id)).state, 'taken');
  });

  test('pages through a list and meets each request once', async () => {
    for (let index = 0; index < 5; index++) await ask();
    const all = await services.desk.list(ward, { list: 'open', limit: 200 });
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await services.desk.list(ward, {
        list: 'open',
        limit: 2,
        ...(after === undefined ? {} : { after }),
      });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    assert.deepEqual(
      ids,
      all.items.map(({ id }) => id),
    );
  });

  test('whose link is revoked or over is signed out everywhere', async () => {
    const make = () => services.links.make({ unit: haiChau, role: 'Tổ phó', validDays: 1 });
    const revoked = await make();
    const session = await services.desk.open(revoked.token);
    assert.equal((await services.desk.memberOf(session.secret))?.linkId, revoked.id);
    assert.equal(await services.links.revoke(hoaCuong, revoked.id), false);
    assert.equal(await services.links.revoke(haiChau, 'abc'), false);
    assert.equal(await services.links.revoke(haiChau, revoked.id), true);
    assert.equal(await services.desk.memberOf(session.secret), undefined);
    await assert.rejects(services.desk.open(revoked.token), refused('link_invalid'));
    const expiring = await make();
    const { secret } = await services.desk.open(expiring.token);
    time.pass(25);
    assert.equal(await services.desk.memberOf(secret), undefined);
    await assert.rejects(services.desk.open(expiring.token), refused('link_invalid'));
    const unknown = `${haiChau}.${'A'.repeat(43)}`;
    await assert.rejects(services.desk.open(unknown), refused('link_invalid'));
  });

  test('is signed in for 30 days at most, and is told so each time', async () => {
    const link = await services.links.make({ unit: haiChau, role: 'Tổ phó', validDays: 90 });
    const { secret, session } = await services.desk.open(link.token);
    time.pass(24 * 29);
    const signedIn = (await services.desk.memberOf(secret))!;
    assert.deepEqual(await services.desk.session(signedIn), session);
    time.pass(24 * 1);
    assert.ok(new Date(session.expiresAt) <= time.now());
    assert.equal(await services.desk.memberOf(secret), undefined);
  });

  test('who signs out leaves nothing on the server', async () => {
    const { token } = await services.links.make({ unit: haiChau, role: 'Tổ phó', validDays: 1 });
    const { secret } = await services.desk.open(token);
    await services.desk.close(secret);
    assert.equal(await services.desk.memberOf(secret), undefined);
  });
});
