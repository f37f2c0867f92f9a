import { Directory, type Contact } from '@toso/contract';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { onEachDatabase } from '../database/each-database.test.ts';
import { servicesOn } from '../open-services.ts';
import {
  asking,
  clock,
  haiChau,
  hoaCuong,
  intending,
  publish,
  team,
} from '../requests/people.test.ts';
import type { Services } from '../services.ts';

/** A ward that publishes nothing else here. */
const elsewhere = '20194';

onEachDatabase('A ward’s directory', (open) => {
  let services: Services;
  const time = clock();
  before(async () => {
    services = await servicesOn(open().database, { now: time.now });
  });

  test('that was never published is not there', async () => {
    assert.equal(await services.directory.pointer('20194'), undefined);
    assert.equal(await services.directory.pointer('99999'), undefined);
    assert.equal(await services.directory.pointer('01'), undefined);
    assert.deepEqual(await services.directory.teams({ unit: '20194', limit: 10 }), { items: [] });
  });

  test('is one file whose version is the hash of its bytes', async () => {
    const pointer = await publish(services, [team()]);
    assert.deepEqual(await services.directory.pointer(haiChau), pointer);
    const bytes = await services.directory.snapshot(haiChau, pointer.version);
    const hash = createHash('sha256').update(bytes!).digest('hex').slice(0, 16);
    assert.equal(pointer.version, hash);
    assert.equal(pointer.url, `20242/1-${hash}.json`);
    const read = Directory.parse(JSON.parse(new TextDecoder().decode(bytes)));
    assert.equal(read.kind === 'ward' && read.teams.length, 1);
  });

  test('keeps its version when the same is published again, and its old file when it changes', async () => {
    const ours = team();
    const entries = { teams: [ours], servicePoints: [], contacts: [] };
    const first = await services.directory.replace(haiChau, entries);
    time.pass(1);
    assert.deepEqual(await services.directory.replace(haiChau, entries), first);
    const changed = { ...entries, teams: [{ ...ours, name: 'Tổ mới' }] };
    const second = await services.directory.replace(haiChau, changed);
    assert.notEqual(second.version, first.version);
    assert.ok(await services.directory.snapshot(haiChau, first.version));
    assert.equal((await services.directory.team(ours.id))?.name, 'Tổ mới');
    time.pass(24 * 8);
    await services.timers.run();
    const kept = await open().database.asPublic((rows) =>
      rows.selectFrom('directory_snapshot').select('version').execute(),
    );
    assert.deepEqual(
      kept.map(({ version }) => version),
      [second.version],
    );
  });

  test('can be fetched for seven days after another took its place, however old it was by then', async () => {
    const versions = async () => {
      const kept = await open().database.asPublic((rows) =>
        rows
          .selectFrom('directory_snapshot')
          .select('version')
          .where('unit_code', '=', haiChau)
          .orderBy('published_at')
          .execute(),
      );
      return kept.map(({ version }) => version);
    };
    const published = [await publish(services, [team()])];
    for (const days of [30, 5]) {
      time.pass(24 * days);
      published.push(await publish(services, [team()]));
      await services.timers.run();
    }
    const [first, second, third] = published.map(({ version }) => version);
    assert.deepEqual((await versions()).slice(-3), [first, second, third]);
    time.pass(24 * 3);
    await services.timers.run();
    assert.deepEqual(await versions(), [second, third]);
    time.pass(24 * 5);
    await services.timers.run();
    assert.deepEqual(await versions(), [third]);
  });

  test('that cannot be written is left as it was', async () => {
    const pointer = await publish(services, [team()]);
    const twice = team();
    await assert.rejects(publish(services, [twice, { ...twice, name: 'Tổ khác' }]));
    assert.deepEqual(await services.directory.pointer(haiChau), pointer);
  });

  test('lists teams as people count, narrows them, and pages through each once', async () => {
    const names = ['Tổ 10', 'Tổ 2', 'Tổ 1', 'Đội Ánh Sáng', 'Tổ 3'];
    await publish(services, [
      ...names.map((name) => team({ name })),
      team({ name: 'Tổ 4', topics: ['fraud'] }),
    ]);
    const found = async (query: object) => {
      const { items } = await services.directory.teams({ unit: haiChau, limit: 50, ...query });
      return items.map(({ name }) => name);
    };
    const all = ['Đội Ánh Sáng', 'Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4', 'Tổ 10'];
    assert.deepEqual(await found({}), all);
    assert.deepEqual(await found({ q: 'doi anh' }), ['Đội Ánh Sáng']);
    assert.ok(!(await found({ topic: 'vneid' })).includes('Tổ 4'));
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await services.directory.teams({
        unit: haiChau,
        limit: 2,
        ...(after === undefined ? {} : { after }),
      });
      paged.push(...page.items.map(({ name }) => name));
      after = page.next;
    } while (after !== undefined);
    assert.deepEqual(paged, all);
  });

  test('stands in its province’s index by the names of its teams', async () => {
    const pointer = await publish(services, [team({ name: 'Tổ 1' }), team({ name: 'Tổ 2' })]);
    const index = await services.directory.read('48');
    assert.ok(index?.kind === 'province');
    const ward = index.wards.find(({ code }) => code === haiChau);
    assert.deepEqual([ward?.version, ward?.teams], [pointer.version, ['Tổ 1', 'Tổ 2']]);
    assert.equal(index.wards.find(({ code }) => code === '20194')?.version, undefined);
    for (let code = 0; code < 100; code++) {
      await services.directory.pointer(`${code}`.padStart(2, '0'));
    }
    assert.ok(services.directory.versionNow('48'), 'provinces that do not exist take no room');
    const province = await services.directory.pointer('48');
    assert.ok(await services.directory.snapshot('48', province!.version));
    time.pass(24 * 30);
    await publish(services, [team({ unit: hoaCuong, name: 'Tổ 7' })], hoaCuong);
    const later = await services.directory.read('48');
    assert.ok(later?.kind === 'province');
    const kept = await open().database.asPublic((rows) =>
      rows.selectFrom('province_snapshot').select('version').execute(),
    );
    assert.ok(kept.some(({ version }) => version === province!.version));
    assert.deepEqual(later.wards.find(({ code }) => code === hoaCuong)?.teams, ['Tổ 7']);
  });

  test('has the topics that everybody teaches', async () => {
    const topics = await services.directory.topics(haiChau);
    assert.ok(topics.some(({ id }) => id === 'vneid'));
    assert.deepEqual(await services.directory.topics(), topics);
  });

  test('follows settings that a ward has changed', async () => {
    assert.equal((await services.settings.get(haiChau)).eraseAfterDays, 30);
    const origins = ['https://haichau.danang.gov.vn'];
    await services.settings.set(haiChau, { allowedOrigins: origins });
    const settings = await services.settings.get(haiChau);
    assert.deepEqual([settings.allowedOrigins, settings.eraseAfterDays], [origins, 30]);
    await assert.rejects(services.settings.set('99999', {}), { code: 'unit_unknown' });
  });

  test('keeps contact details no longer than the consent says, whatever was set', async () => {
    const days = async () => (await services.settings.get(hoaCuong)).eraseAfterDays;
    await services.settings.set(hoaCuong, { eraseAfterDays: 365 });
    assert.equal(await days(), 30);
    await services.settings.set(hoaCuong, { eraseAfterDays: 7 });
    await open().database.inUnit(hoaCuong, (rows) =>
      rows.updateTable('unit_setting').set({ erase_after_days: 90 }).execute(),
    );
    assert.equal(await days(), 30);
  });

  test('changes whom to turn to and leaves the rest as it was, also where nothing was published', async () => {
    const ours = team();
    await publish(services, [ours]);
    const number = { kind: 'hotline', label: 'Trực', phone: '02361022', verifiedOn: '2026-11-20' };
    const kept = (published: readonly Contact[]) =>
      published.filter(({ kind }) => kind !== 'hotline');
    const changed = await services.directory.changeContacts(haiChau, (published) => [
      number,
      ...kept(published),
    ]);
    const ward = await services.directory.read(haiChau);
    assert.ok(ward?.kind === 'ward');
    assert.deepEqual(ward.contacts, changed);
    assert.deepEqual(
      ward.contacts.map(({ label }) => label),
      ['Trực', 'UBND phường'],
    );
    assert.deepEqual(ward.teams, [ours]);

    await services.directory.changeContacts(elsewhere, () => [number]);
    const alone = await services.directory.read(elsewhere);
    assert.deepEqual(alone?.kind === 'ward' && [alone.contacts, alone.teams], [[number], []]);
  });

  test('has its own topics until it drops them, whatever list of teams is imported', async () => {
    const own = [
      { id: 'chung-thuc', name: { vi: 'Chứng thực điện tử', en: 'Certified copies' } },
      { id: 'other', name: { vi: 'Việc khác', en: 'Something else' } },
    ];
    await publish(services, [team()]);
    assert.equal(await services.directory.ownTopics(haiChau), undefined);
    await services.directory.replaceTopics(haiChau, own);
    await publish(services, [team(), team()]);
    assert.deepEqual(await services.directory.topics(haiChau), own);
    assert.deepEqual(await services.directory.ownTopics(haiChau), own);
    const usual = await services.directory.topics();
    assert.deepEqual(await services.directory.topics(hoaCuong), usual);
    assert.equal((await services.directory.teams({ unit: haiChau, limit: 9 })).items.length, 2);

    await services.directory.replaceTopics(haiChau);
    assert.deepEqual(await services.directory.topics(haiChau), usual);
    assert.equal(await services.directory.ownTopics(haiChau), undefined);
  });

  test('decides what may be asked for; what was asked before keeps its rules', async () => {
    await publish(services, [team()]);
    const old = await services.requests.create(
      asking({ topic: 'telehealth', note: undefined }),
      intending(),
    );
    const other = { id: 'other', name: { vi: 'Việc khác', en: 'Something else' } };
    await services.directory.replaceTopics(haiChau, [other]);
    await assert.rejects(services.requests.create(asking({ topic: 'vneid' }), intending()), {
      code: 'invalid_request',
      fields: [{ path: ['topic'], code: 'unknown_topic' }],
    });
    await services.requests.create(asking({ topic: 'other' }), intending());
    const { version, value } = await services.requests.get(old.code, old.token);
    assert.equal(value.topic, 'telehealth');
    const note = { note: 'đau lưng đã lâu' };
    await assert.rejects(services.requests.change(old.code, old.token, version, note), {
      fields: [{ path: ['note'], code: 'note_not_asked' }],
    });
    await services.directory.replaceTopics(haiChau);
  });
});
