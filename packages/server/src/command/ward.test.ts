import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openDatabase } from '../database/open.ts';
import { asking, haiChau, hoaCuong, intending, publish, team } from '../requests/people.test.ts';
import { typed, withServices } from './typed.fixture.ts';

let folder = '';
let data = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toso-ward-'));
  data = join(folder, 'data');
});
after(() => rm(folder, { recursive: true, force: true }));

const toso = (...given: string[]) => typed(...given, '--data', data);

const page = (path: string) =>
  withServices(data, async (services) => {
    const { fetch } = createApp(services);
    return (await fetch(new Request(`http://localhost${path}`))).text();
  });

describe('toso unit set', () => {
  const set = (...given: string[]) => toso('unit', 'set', '--unit', haiChau, ...given);

  it('publishes whom to turn to, which pages show without scripts', async () => {
    await withServices(data, (services) => publish(services, [team()]));
    const { out } = await set(
      ...['--hotline', 'Đường dây nóng=0236 1022', '--zalo', 'https://zalo.me/0123456789'],
    );
    assert.match(out, /liên hệ công bố: Đường dây nóng: 0236 1022; UBND phường: .*; Zalo: https/);
    const ask = await page(`/ask?unit=${haiChau}`);
    assert.match(ask, /<a href="tel:02361022">Hoặc gọi Đường dây nóng: 0236 1022<\/a>/);
    assert.match(ask, /<a href="https:\/\/zalo\.me\/0123456789">Hoặc nhắn: Zalo<\/a>/);
    assert.match(await page(`/embed/request-help?unit=${haiChau}`), /tel:02361022/);
  });

  it('replaces those of one kind, and takes them off', async () => {
    const contacts = async (...given: string[]) => {
      const { out } = await set(...given, '--json');
      const { contacts: now } = JSON.parse(out) as { contacts: { kind: string; phone?: string }[] };
      return now.map(({ kind, phone }) => [kind, phone]);
    };
    assert.deepEqual(await contacts('--hotline', 'Trực=1022', '--hotline', 'Đêm=0905 000 009'), [
      ['hotline', '1022'],
      ['hotline', '+84905000009'],
      ['ward', '+842363822188'],
      ['zalo', undefined],
    ]);
    assert.deepEqual(await contacts('--hotline', '', '--zalo', ''), [['ward', '+842363822188']]);
    const { out } = await toso('unit', 'show', '--unit', haiChau);
    assert.match(out, /liên hệ công bố: UBND phường: 0236 3822 188$/);
  });

  const wrong: readonly (readonly [string, RegExp, ...string[]])[] = [
    ['a number without a name', /--hotline: cần tên và số/, '--hotline', '1022'],
    ['a name without a number', /--counter: cần tên và số/, '--counter', 'Quầy='],
    ['a number with too few digits', /--office: có số .* chưa đủ/, '--office', 'Văn thư=0905 123'],
    ['another site than Zalo', /--zalo: cần một địa chỉ/, '--zalo', 'https://zalo.example/abc'],
    ['keeping contact details for longer', /--erase-after-days/, '--erase-after-days', '31'],
  ];
  for (const [what, sentence, ...given] of wrong) {
    it(`answers 2 to ${what}`, async () => {
      const { exitCode, said } = await set(...given);
      assert.equal(exitCode, 2);
      assert.match(said, sentence);
    });
  }
});

describe('toso requests erase', () => {
  const erase = (...given: string[]) => toso('requests', 'erase', ...given);
  const why = ['--by', 'Văn thư', '--reason', 'Mất điện thoại'];

  it('shows what it is, nothing personal, and erases with --yes', async () => {
    const { code, token } = await withServices(data, (services) =>
      services.requests.create(asking(), intending()),
    );
    const spoken = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase();
    const words = ['--unit', haiChau, '--code', spoken, ...why];
    const shown = await erase(...words);
    assert.equal(shown.exitCode, 1);
    assert.match(shown.out, /^Yêu cầu .{9}, gửi ngày \d{4}-\d\d-\d\d, chưa ai nhận\.\nChưa xoá gì/);
    assert.doesNotMatch(shown.out, /Sáu|0905|Phan Châu Trinh/);
    await withServices(data, ({ requests }) => requests.get(code, token));

    assert.equal((await erase('--unit', hoaCuong, ...words.slice(2), '--yes')).exitCode, 1);
    const done = await erase(...words, '--yes');
    assert.deepEqual([done.exitCode, /Đã xoá hẳn/.test(done.out)], [0, true]);
    const again = await erase(...words, '--yes');
    assert.equal(again.exitCode, 1);
    assert.match(again.said, /không có yêu cầu mang mã đó/);
    await withServices(data, ({ requests }) =>
      assert.rejects(requests.get(code, token), { code: 'not_found' }),
    );
  });

  it('answers 2 to what is no code', async () => {
    const { exitCode, said } = await erase('--unit', haiChau, '--code', '0123', ...why, '--yes');
    assert.equal(exitCode, 2);
    assert.match(said, /8 ký tự/);
  });
});

describe('toso audit verify', () => {
  const verify = (...given: string[]) => toso('audit', 'verify', '--unit', haiChau, ...given);

  it('says that the log is what was written, or where it no longer is', async () => {
    const intact = await verify();
    assert.equal(intact.exitCode, 0);
    assert.match(intact.out, /Phường Hải Châu: nhật ký còn nguyên, \d+ mục/);
    await tamper();
    const broken = await verify();
    assert.equal(broken.exitCode, 1);
    assert.match(broken.out, /không còn như lúc ghi, từ mục 2 \(có \d+ mục\)/);
    const { out, exitCode } = await verify('--json');
    assert.equal(exitCode, 1);
    const { intact: whole, brokenAt } = JSON.parse(out) as { intact: boolean; brokenAt: number };
    assert.deepEqual([whole, brokenAt], [false, 2]);
  });

  /** What somebody does who may write to the database and has no key. */
  async function tamper(): Promise<void> {
    const database = await openDatabase({ dataFolder: data });
    await database.inUnit(haiChau, (rows) =>
      rows
        .updateTable('audit_detail')
        .set({ detail: '{"action":"nothing"}' })
        .where('unit_code', '=', haiChau)
        .where('position', '=', 2)
        .execute(),
    );
    await database.close();
  }
});
