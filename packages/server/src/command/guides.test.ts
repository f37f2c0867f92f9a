import { GuideOverride } from '@toso/contract';
import { guideList, readGuide } from '@toso/guides';
import { applyOverride, readOverrideText } from '@toso/guides/override';
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { typed } from './typed.fixture.ts';

const example = fileURLToPath(
  new URL('../../../../examples/guides/vneid.vi.json', import.meta.url),
);

const toso = (...words: string[]) => typed('guides', ...words);

let folder = '';
let ward: string[] = [];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toso-guides-'));
  ward = ['--unit', '20242', '--data', join(folder, 'data')];
});
after(() => rm(folder, { recursive: true, force: true }));

const save = async (text: string | Uint8Array) => {
  const path = join(folder, 'given.json');
  await writeFile(path, text);
  return path;
};

describe('the example of a ward’s own words', () => {
  it('fits the guide that ships, and takes its place in it', async () => {
    const read = readOverrideText(await readFile(example, 'utf8'));
    assert.ok('override' in read);
    const { guide, problems } = applyOverride((await readGuide('vneid', 'vi'))!, read.override);
    assert.deepEqual(problems, []);
    const { steps } = guide.situations.find(({ id }) => id === 'level-2')!;
    assert.deepEqual(
      steps.slice(0, 3).map(({ id, ward: own = false }) => [id, own]),
      [
        ['where', false],
        ['bring', true],
        ['saturday', true],
      ],
    );
  });
});

describe('toso guides, without a data folder', () => {
  it('lists every guide', async () => {
    const { exitCode, out } = await toso('list');
    assert.equal(exitCode, 0);
    for (const { id } of guideList) assert.match(out, new RegExp(`^${id}\\t`, 'm'));
  });

  it('exports a guide that checks out again, in either language', async () => {
    for (const lang of ['vi', 'en']) {
      const path = join(folder, `${lang}.json`);
      assert.equal((await toso('export', 'vneid', '--lang', lang, '-o', path)).exitCode, 0);
      assert.equal(GuideOverride.parse(JSON.parse(await readFile(path, 'utf8'))).lang, lang);
      const { exitCode, out } = await toso('check', path);
      assert.equal(exitCode, 0, out);
    }
  });

  it('says what is wrong with a file, where and why', async () => {
    const text = await readFile(example, 'utf8');
    const wrong = text
      .replace('"id": "bring"', '"id": "brings"')
      .replace('"2026-11-20",\n  "situations"', '"20/11/2026",\n  "situations"');
    const { exitCode, out } = await toso('check', await save(wrong));
    assert.equal(exitCode, 1);
    assert.match(out, /1 chỗ cần sửa:\n {2}Mục “checkedOn”: ngày viết theo dạng năm-tháng-ngày/);
    const unfit = text.replace('"id": "level-2"', '"id": "level-3"');
    assert.match((await toso('check', await save(unfit))).out, /không có tình huống “level-3”/);
    const mistyped = text.replace('"id": "bring"', '"id": "brings"');
    const { out: told } = await toso('check', await save(mistyped));
    assert.match(told, /1 chỗ cần sửa:\n.*không có bước “brings” \(đang có: “bring”, /);
    const other = text.replace('"guide": "vneid"', '"guide": "vnied"');
    assert.match((await toso('check', await save(other))).out, /“vnied” \(đang có: “vneid”, /);
    const lost = text.replace(
      '"actions": [',
      '"failures": [{ "symptom": "Hết số", "remedy": "Xem bước khác.", "to": { "guide": "vneit", "situation": "level-2" } }],\n"actions": [',
    );
    assert.match((await toso('check', await save(lost))).out, /không có hướng dẫn “vneit”/);
    const broken = text.replace('"guide": "vneid",', '"guide": "vneid"');
    assert.match((await toso('check', await save(broken))).out, /gần dòng 4/);
    const json = await toso('check', await save(unfit), '--json', '--lang', 'en');
    const { problems } = JSON.parse(json.out) as { problems: { code: string; reason: string }[] };
    assert.equal(problems[0]?.code, 'unknown_situation');
    assert.match(problems[0].reason, /^Situation “level-3”/);
  });

  it('refuses what no text editor saved as UTF-8, what is huge, and what is not there', async () => {
    assert.match(
      (await toso('check', await save(new Uint8Array([0xff, 0xfe, 0x7b])))).said,
      /UTF-8/,
    );
    assert.match((await toso('check', await save(new Uint8Array(1_000_001)))).said, /1 MB/);
    assert.match((await toso('check', join(folder, 'nothing'))).said, /Không tìm thấy/);
  });

  it('writes a guide, one situation or its start as HTML', async () => {
    assert.match((await toso('html', 'vneid')).out, /^<div lang="vi">[^]+<details>/);
    const one = await toso('html', 'vneid', '--situation', 'level-2', '--lang', 'en');
    assert.match(one.out, /^<div lang="en">\n<h2>/);
    assert.match((await toso('html', 'vneid', '--start')).out, /Chọn việc bạn cần/);
    const unknown = await toso('html', 'vneid', '--situation', 'gone');
    assert.equal(unknown.exitCode, 1);
    assert.match(unknown.said, /không có tình huống “gone”. Có: .*level-2/);
    assert.match((await toso('html', 'cooking')).said, /Không có hướng dẫn “cooking”. Có: vneid/);
  });
});

describe('toso guides, for a ward', () => {
  it('imports its own words, shows them, and drops them again', async () => {
    const dry = await toso('import', example, ...ward, '--dry-run');
    assert.match(dry.out, /khác bản gốc ở 2 bước[^]+chưa ghi gì/);
    assert.doesNotMatch((await toso('list', ...ward)).out, /phường, xã kiểm tra/);

    const done = await toso('import', example, ...ward);
    assert.equal(done.exitCode, 0, done.said);
    assert.match((await toso('list', ...ward)).out, /phường, xã kiểm tra ngày 2026-11-20/);
    const html = await toso('html', 'vneid', '--situation', 'level-2', ...ward);
    assert.match(html.out, /Chọn buổi đi cho đỡ chờ/);
    const exported = await toso('export', 'vneid', ...ward);
    assert.deepEqual(JSON.parse(exported.out), JSON.parse(await readFile(example, 'utf8')));

    assert.equal((await toso('remove', 'vneid', ...ward)).exitCode, 0);
    const again = await toso('remove', 'vneid', ...ward);
    assert.equal(again.exitCode, 1);
    assert.match(again.said, /Phường Hải Châu không có lời riêng/);
  });

  it('writes the first screen that the demo’s page holds, with links to the server', async () => {
    const { out } = await toso('html', 'vneid', '--start', '--base', '../', ...ward);
    assert.match(out, /href="\.\.\/guides\/vneid\?unit=20242&amp;situation=level-2"/);
    const demo = new URL('../../../../examples/demo-ward/index.html', import.meta.url);
    assert.ok((await readFile(demo, 'utf8')).includes(out), 'paste it into the demo again');
    assert.equal((await toso('html', 'vneid', '--base', 'javascript:alert(1)')).exitCode, 2);
  });

  it('leads from one guide into another on the server’s pages', async () => {
    const call = ['html', 'stay-safe', '--situation', 'call'];
    assert.match((await toso(...call)).out, /<li>Hướng dẫn “VNeID”<\/li>/);
    assert.match(
      (await toso(...call, '--base', 'https://api.example.vn/')).out,
      /<a href="https:\/\/api\.example\.vn\/guides\/vneid\?situation=scam-call">Hướng dẫn “VNeID”/,
    );
  });

  it('answers 1 where something was not checked for longer than asked, and says what', async () => {
    const fresh = await toso('stale', '--days', '3650');
    assert.deepEqual([fresh.exitCode, fresh.out.split('\n').length], [0, 1]);
    const text = (await readFile(example, 'utf8')).replaceAll('2026-11-20', '2010-01-20');
    await toso('import', await save(text), ...ward);
    const { exitCode, out } = await toso('stale', '--days', '3650', ...ward);
    assert.equal(exitCode, 1);
    assert.match(out, /^vneid level-2\/saturday\t.*2010-01-20 \(\d+ ngày\) – của phường, xã$/m);
    assert.match(out, /^vneid \+842360000000\t.* – của phường, xã$/m);
    assert.match(out, /^vneid cong-an-phuong\t.* – của phường, xã$/m);
    await toso('remove', 'vneid', ...ward);
  });

  it('imports nothing of a file in which something is wrong', async () => {
    const text = (await readFile(example, 'utf8')).replace('"after": "bring"', '"after": "gone"');
    const { exitCode, out } = await toso('import', await save(text), ...ward);
    assert.equal(exitCode, 1);
    assert.match(out, /Tình huống “level-2”, bước “saturday”, mục “after”: .*“gone”/);
    assert.doesNotMatch((await toso('list', ...ward)).out, /phường, xã kiểm tra/);
  });

  it('needs a ward that there is', async () => {
    const { exitCode } = await toso('import', example, '--unit', '99999');
    assert.equal(exitCode, 2);
  });
});
