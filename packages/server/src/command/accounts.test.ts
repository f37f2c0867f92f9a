import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fee, publishAccounts } from '../accounts/accounts.fixture.ts';
import { openServices } from '../open-services.ts';
import { haiChau, publish, team } from '../requests/people.test.ts';
import type { Services } from '../services.ts';
import { demoAccounts } from './demo-data.ts';
import { loadDemoAccounts } from './demo.ts';
import { runCommand } from './run.ts';
import { typed } from './typed.fixture.ts';

const head = 'Mục đích;Ngân hàng;BIN;Số tài khoản;Chủ tài khoản;Kiểm tra ngày;Nguồn';
const first = `${head}
Lệ phí chứng thực;Agribank;970405;0000000000000;UBND Phường Mẫu;15/10/2026;Thông báo mẫu
Phí địa chính;Vietcombank;;0000000000;UBND PHUONG MAU;15/10/2026;
`;

let folder = '';
let data = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toso-accounts-'));
  data = join(folder, 'data');
});
after(() => rm(folder, { recursive: true, force: true }));

const toso = (...given: string[]) => typed(...given, '--data', data);

const accounts = (verb: string, ...given: string[]) =>
  toso('accounts', verb, ...given, '--unit', haiChau);

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Step 1 as a program does it. */
async function propose(text: string, by = 'Công chức tài chính') {
  const { out, exitCode } = await accounts(
    'propose',
    await file('danh-sach.csv', text),
    ...['--by', by, '--json'],
  );
  assert.equal(exitCode, 0);
  const { proposal } = JSON.parse(out) as { proposal: { id: string; code: string } };
  return ['--proposal', proposal.id, '--code', proposal.code];
}

describe('toso accounts', () => {
  it('writes nothing of a list with a fault, and says each row and why', async () => {
    const bad = first.replace('970405', '070405').replace(';UBND PHUONG MAU;', ';;');
    const { exitCode, out } = await accounts('import', await file('sai.csv', bad), '--by', 'A');
    assert.equal(exitCode, 1);
    assert.equal(
      out,
      [
        'Chưa ghi gì. 2 chỗ cần sửa:',
        '  Dòng 2, ô C2 (cột “BIN”) không thể là mã BIN. Mã BIN có 6 chữ số, chữ số đầu khác 0.',
        '  Dòng 3, ô E3 (cột “Chủ tài khoản”) chưa có chủ tài khoản.',
      ].join('\n'),
    );
    const listed = await accounts('list', '--json');
    assert.deepEqual(JSON.parse(listed.out), { unit: haiChau, accounts: [], proposals: [] });
  });

  it('publishes in two steps by two people, and shows what changes', async () => {
    const step1 = await accounts('import', await file('a.csv', first), '--by', 'Văn thư');
    assert.match(
      step1.out,
      /Thêm\n {2}mới: Lệ phí chứng thực: Agribank \(BIN 970405\), số tài khoản 000000000 0000, chủ tài khoản UBND Phường Mẫu/,
    );
    assert.match(step1.out, /Chưa công bố gì/);
    const [, id = '', code = ''] = /--proposal (\S+) --code (\S+)/.exec(step1.out) ?? [];
    const step2 = ['--proposal', id, '--code', code];
    const same = await accounts('confirm', ...step2, '--by', 'van thu');
    assert.deepEqual([same.exitCode, same.out], [1, '']);
    assert.match(same.said, /Người xác nhận trùng với người đề xuất/);
    const waiting = await accounts('list');
    assert.match(waiting.out, /chưa công bố tài khoản nào[^]*của “Văn thư”, chờ người thứ hai/);
    assert.doesNotMatch(waiting.out, new RegExp(code));
    assert.equal((await accounts('confirm', ...step2, '--by', 'Phó Chủ tịch')).exitCode, 0);
    const again = await accounts('confirm', ...step2, '--by', 'Phó Chủ tịch', '--json');
    assert.equal(again.exitCode, 1);
    assert.equal((JSON.parse(again.out) as { fault: string }).fault, 'unknown');
  });

  it('says first and in capitals where money would go to another account', async () => {
    const swapped = first.replace('0000000000000', '0000000000009');
    const path = await file('b.csv', swapped);
    const { out } = await accounts('import', path, '--by', 'A', '--dry-run');
    assert.match(
      out,
      /\nĐỔI SANG TÀI KHOẢN KHÁC\n {2}cũ: {2}.* 000000000 0000,.*\n {2}mới: .* 000000000 0009,.*\nChạy thử/,
    );
    const same = await accounts('import', await file('a.csv', first), '--by', 'A');
    assert.match(same.out, /đang được công bố rồi/);
  });

  it('takes back what it lists as JSON', async () => {
    const { out } = await accounts('list', '--json');
    const again = await accounts('import', await file('c.json', out), '--by', 'A');
    assert.equal(again.exitCode, 0);
    assert.match(again.out, /đang được công bố rồi/);
  });

  it('drops a proposal, and takes an account off, each with a reason', async () => {
    const step2 = await propose(first.replace('Mẫu;15', 'Mẫu Hai;15'));
    const why = ['--by', 'Văn thư', '--reason', 'Nhầm tệp'];
    const dropped = await accounts('withdraw', ...step2.slice(0, 2), ...why);
    assert.deepEqual([dropped.exitCode, /Đã bỏ đề xuất/.test(dropped.out)], [0, true]);
    assert.equal((await accounts('confirm', ...step2, '--by', 'Phó Chủ tịch')).exitCode, 1);
    const { out } = await accounts('list', '--json');
    const [, land] = (JSON.parse(out) as { accounts: { id: string }[] }).accounts;
    const taken = await accounts('withdraw', '--account', land?.id ?? '', ...why);
    assert.match(taken.out, /Đã gỡ khỏi danh sách công bố: Phí địa chính/);
    const gone = await accounts('withdraw', '--account', land?.id ?? '', ...why);
    assert.equal(gone.exitCode, 1);
    assert.match(gone.said, /không công bố tài khoản nào có mã/);
    const none = await accounts('withdraw', '--proposal', 'abc', ...why);
    assert.equal(none.exitCode, 1);
    assert.match(none.said, /không có đề xuất abc/);
    const by = ['--by', 'Văn thư'];
    const unknown = await accounts('confirm', '--proposal', 'abc', '--code', 'ABCD2345', ...by);
    assert.equal(unknown.exitCode, 1);
    assert.match(unknown.said, /^Không có đề xuất này/);
  });

  it('writes the counter sheet of a published account as HTML and as SVG', async () => {
    const { out } = await accounts('list', '--json');
    const [account] = (JSON.parse(out) as { accounts: { id: string }[] }).accounts;
    const id = ['--account', account?.id ?? ''];
    for (const name of ['quay.html', 'quay.svg']) {
      const path = join(folder, name);
      const written = await accounts('sheet', ...id, '--amount', '8000', '-o', path);
      assert.equal(written.exitCode, 0);
      const text = await readFile(path, 'utf8');
      assert.match(text, /UBND Phường Mẫu[^]*8\.000 đồng/);
    }
    const long = ['--purpose', 'Nội dung này dài hơn hai mươi lăm', '-o', join(folder, 'x.svg')];
    const refused = await accounts('sheet', ...id, ...long);
    assert.equal(refused.exitCode, 1);
    assert.match(refused.said, /dài 33 ký tự khi viết không dấu; mã chỉ chứa được 25/);
  });

  it('answers 2 to wrong usage', async () => {
    const path = await file('a.csv', first);
    const wrong: readonly (readonly [RegExp, string, ...string[]])[] = [
      [/Thiếu tuỳ chọn “--by <who>”/, 'import', path],
      [/--by cần 1 đến 80 ký tự/, 'import', path, '--by', ' '],
      [/--proposal và --account/, 'withdraw', '--by', 'A', '--reason', 'B'],
      [/đuôi \.html hoặc \.svg/, 'sheet', '--account', 'x', '-o', 'x.pdf'],
      [/--amount/, 'sheet', '--account', 'x', '-o', 'x.svg', '--amount', '1.5'],
    ];
    for (const [sentence, verb, ...given] of wrong) {
      const { exitCode, said } = await accounts(verb, ...given);
      assert.equal(exitCode, 2);
      assert.match(said, sentence);
    }
  });

  it('never serves sample accounts beyond this machine', async () => {
    const place = join(folder, 'sample');
    const services = await openServices({ dataFolder: place, keyFile: `${place}.keys.json` });
    const by = 'Bản thử';
    const opened = await services.accounts.propose(haiChau, {
      ...{ accounts: demoAccounts, by, sample: true },
    });
    const { proposal, code = '' } = opened ?? {};
    const given = { id: proposal?.id ?? '', code, by, samePersonReason: 'Thử' };
    await services.accounts.confirm(haiChau, given);
    await services.close();
    const said: string[] = [];
    const io = { env: {}, out: () => 0, say: (line: string) => said.push(line) };
    const words = ['serve', '--data', place, '--host', '0.0.0.0', '--port', '0'];
    assert.equal(await runCommand(words, io), 1);
    assert.match(said.join('\n'), /Dữ liệu mẫu không được phục vụ ra ngoài/);
  });
});

describe('the demo’s accounts', () => {
  let services: Services;
  before(async () => {
    services = await openServices({});
  });
  after(() => services.close());

  it('are noughts, of nobody', () => {
    for (const { account, purpose } of demoAccounts) {
      assert.match(account, /^0+$/);
      assert.match(purpose, /mẫu/);
    }
  });

  it('are not loaded beside real teams, and never in place of real accounts', async () => {
    await publish(services, [team()]);
    await loadDemoAccounts(services);
    assert.deepEqual(await services.accounts.list(haiChau), []);
    await services.directory.replace(haiChau, {
      ...{ teams: [], servicePoints: [], contacts: [], sample: true },
    });
    await publishAccounts(services, haiChau, [fee]);
    await loadDemoAccounts(services);
    assert.deepEqual(
      (await services.accounts.list(haiChau)).map(({ account, sample }) => [account, sample]),
      [[fee.account, undefined]],
    );
  });

  it('are marked as samples, and loaded once', async () => {
    const [real] = await services.accounts.list(haiChau);
    const given = { id: real?.id ?? '', by: 'A', reason: 'B' };
    await services.accounts.remove(haiChau, given);
    await loadDemoAccounts(services);
    await loadDemoAccounts(services);
    const list = await services.accounts.list(haiChau);
    assert.deepEqual(
      list.map(({ account, sample }) => [account, sample]),
      demoAccounts.map(({ account }) => [account, true]),
    );
  });
});
