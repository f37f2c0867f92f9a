import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { TopicList, WardSnapshot } from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { createApp } from '../app.ts';
import { asking, haiChau, hoaCuong } from '../requests/people.test.ts';
import { typed, withServices } from './typed.fixture.ts';

let folder = '';
let data = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toso-topics-'));
  data = join(folder, 'data');
});
after(() => rm(folder, { recursive: true, force: true }));

const topics = (verb: string, ...given: string[]) =>
  typed('topics', verb, ...given, '--data', data);

/** A file as a clerk might hand it in. */
async function save(content: unknown): Promise<string> {
  const path = join(folder, 'viec.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const other = { id: 'other', name: { vi: 'Việc khác', en: 'Something else' } };
const copies = {
  id: 'chung-thuc',
  name: { vi: 'Chứng thực điện tử', en: 'Certified electronic copies' },
  hint: { vi: 'bản sao, chữ ký', en: 'copies, signatures' },
};
const list = (...own: readonly object[]) => ({ formatVersion: 1, topics: [...own, other] });

/** A call to the server on the same folder, once no command holds it. */
const call = (path: string, init?: RequestInit): Promise<unknown> =>
  withServices(data, async (services) => {
    const { fetch } = createApp(services);
    const answer = await fetch(new Request(`http://localhost${path}`, init));
    return answer.json() as Promise<unknown>;
  });

const offered = async (unit: string) => {
  const { topics: found } = TopicList.parse(await call(`/v1/topics?unit=${unit}`));
  return found.map(({ id }) => id);
};

describe('toso topics', () => {
  it('gives the usual list as a file that can be handed in again', async () => {
    const path = join(folder, 'chung.json');
    assert.equal((await topics('export', '-o', path)).exitCode, 0);
    assert.match((await topics('check', path)).out, /^Tệp dùng được: 10 việc/);
    const { out } = await topics('list');
    assert.match(out, /^Danh sách chung:\nvneid\tVNeID\t/);
    assert.match(out, /telehealth\t.*không nhận lời ghi thêm/);
  });

  it('takes the file that docs/command.md shows', async () => {
    const docs = await readFile(new URL('../../../../docs/command.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```json\n(.*?)```/s.exec(docs) ?? [];
    assert.match((await topics('check', await save(shown))).out, /^Tệp dùng được: 2 việc/);
  });

  it('puts a ward’s own list in place of it, for that ward alone, until it is removed', async () => {
    const path = await save(list(copies));
    assert.match((await topics('import', path, '--unit', haiChau, '--dry-run')).out, /chưa ghi gì/);
    assert.ok((await offered(haiChau)).includes('vneid'));
    const { exitCode, out } = await topics('import', path, '--unit', haiChau);
    assert.deepEqual([exitCode, /việc riêng của Phường Hải Châu/.test(out)], [0, true]);
    assert.deepEqual(await offered(haiChau), ['chung-thuc', 'other']);
    assert.ok((await offered(hoaCuong)).includes('vneid'));
    assert.match((await topics('list', '--unit', haiChau)).out, /riêng của Phường Hải Châu/);
    const pointer = (await call(`/v1/directory/${haiChau}`)) as { url: string };
    const snapshot = WardSnapshot.parse(await call(`/v1/directory/${pointer.url}`));
    assert.deepEqual(snapshot.topics, [copies, other]);

    assert.equal((await topics('remove', '--unit', haiChau)).exitCode, 0);
    assert.deepEqual(
      await offered(haiChau),
      defaultTopics.map(({ id }) => id),
    );
    const again = await topics('remove', '--unit', haiChau);
    assert.equal(again.exitCode, 1);
    assert.match(again.said, /không có danh sách việc riêng/);
  });

  it('lets nobody ask for what the ward does not offer, and says which field it is', async () => {
    await topics('import', await save(list(copies)), '--unit', haiChau);
    const answer = (await call('/v1/help-requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': '"viec-khong-co-1"' },
      body: JSON.stringify({ ...asking({ topic: 'vneid' }), phone: '0905 123 456' }),
    })) as { code: string; errors: { pointer: string; code: string }[] };
    assert.equal(answer.code, 'invalid_request');
    assert.deepEqual(
      answer.errors.map(({ pointer, code }) => [pointer, code]),
      [['#/topic', 'unknown_topic']],
    );
    await topics('remove', '--unit', haiChau);
  });

  const telehealth = defaultTopics.find(({ id }) => id === 'telehealth')!;
  const clinic = { id: 'tram-y-te', name: { vi: 'Trạm y tế', en: 'Health station' } };
  const wrong: readonly (readonly [string, string, unknown])[] = [
    ['is not JSON', 'Tệp, gần dòng 2: chưa đúng dạng JSON, ', '{\n "formatVersion": 1,,\n}'],
    [
      'has quotation marks of a word processor',
      'Tệp, gần dòng 7: chưa đúng dạng JSON, ',
      JSON.stringify(list(copies), null, 1).replace('"Chứng thực', '“Chứng thực'),
    ],
    ['ends too early', 'Tệp, gần dòng 3: chưa đúng dạng JSON, ', '{\n "formatVersion":\n'],
    ['is hardly a file', 'Tệp: chưa đúng dạng JSON, ', '[1,2,]'],
    ['has no list', 'Tệp, mục “topics”: chưa có mục này', { formatVersion: 1 }],
    [
      'lacks a language',
      'Việc thứ 1, mục “name.en”: chưa có mục này',
      list({ id: 'a-b', name: { vi: 'Việc' } }),
    ],
    ['misspells a field', 'không có mục nào tên là “hin”', list({ ...copies, hin: copies.hint })],
    [
      'has a name too long for a phone',
      'Việc thứ 1, mục “name.vi”: dài quá',
      list({ id: 'dai', name: { vi: 'a'.repeat(61), en: 'b' } }),
    ],
    [
      'has an id with accents',
      'Việc thứ 1, mục “id”: chỉ gồm chữ thường không dấu',
      list({ ...copies, id: 'Chứng thực' }),
    ],
    ['has an id twice', 'Việc thứ 2: mã này đã dùng', list(copies, copies)],
    ['leaves nobody another way', '“other”', { formatVersion: 1, topics: [copies] }],
    [
      'would ask about health where ours does not',
      'Việc thứ 1: việc này phải giữ "asksNothingAboutHealth": true',
      list({ ...telehealth, asksNothingAboutHealth: false }),
    ],
    ['speaks of health and does not say', 'Việc thứ 1: .* nói đến sức khoẻ', list(clinic)],
  ];
  for (const [what, sentence, content] of wrong) {
    it(`takes nothing of a file that ${what}`, async () => {
      const { exitCode, out } = await topics('import', await save(content), '--unit', haiChau);
      assert.equal(exitCode, 1);
      assert.match(out, new RegExp(`^Chưa dùng được, 1 chỗ cần sửa:\n {2}.*${sentence}.*$`));
      const checked = await topics('check', join(folder, 'viec.json'), '--json');
      const { imported, problems } = JSON.parse(checked.out) as {
        imported: boolean;
        problems: { code: string; reason: string }[];
      };
      assert.deepEqual([checked.exitCode, imported, problems.length], [1, false, 1]);
    });
  }

  it('takes a topic about health that says that it asks nothing about it', async () => {
    const path = await save(list({ ...clinic, asksNothingAboutHealth: true }, telehealth));
    assert.equal((await topics('check', path)).exitCode, 0);
    const english = await topics('check', await save(list(clinic)), '--lang', 'en');
    assert.match(english.out, /Topic 1: speaks of health/);
  });
});
