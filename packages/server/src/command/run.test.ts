import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WardSnapshot } from '@toso/contract';
import { runCommand } from './run.ts';
import { typed as toso } from './typed.fixture.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const sample = fileURLToPath(
  new URL('../../../../examples/data/to-cong-nghe-so-mau.xlsx', import.meta.url),
);

/** Starts a server as an operator does, in a process of its own. */
async function startServer(...words: string[]) {
  const child = spawn(process.execPath, ['--conditions=@toso/source', main, 'serve', ...words], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.resume();
  const said: string[] = [];
  const reader = createInterface(child.stderr);
  reader.on('line', (line) => said.push(line));
  const saying = async (pattern: RegExp) => {
    for (;;) {
      const found = said.map((line) => pattern.exec(line)).find(Boolean);
      if (found) return found;
      await Promise.race([
        once(reader, 'line'),
        once(child, 'exit').then(() => Promise.reject(new Error(said.join('\n')))),
      ]);
    }
  };
  const [, url = ''] = await saying(/đang chạy: (\S+)/);
  return { child, url, saying };
}

async function exitOf(child: ChildProcess) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

let folder = '';
let data = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toso-command-'));
  data = join(folder, 'data');
});
after(() => rm(folder, { recursive: true, force: true }));

describe('toso import teams', () => {
  const list = (...words: string[]) =>
    toso('import', 'teams', sample, '--unit', '20242', '--data', data, ...words);

  it('says each refused row and why, and writes nothing in a dry run', async () => {
    const { exitCode, out } = await list('--dry-run', '--partial');
    assert.equal(exitCode, 0);
    assert.match(out, /Từ chối 7 dòng:\n {2}Dòng 11, ô B11/);
    assert.match(out, /chưa ghi gì/);
    assert.doesNotMatch(out, /Nguyễn|Lê Thị|0900|900000/);
    const { said } = await toso('directory', 'export', '--unit', '20242', '--data', data);
    assert.match(said, /chưa công bố danh bạ/);
  });

  it('imports nothing where a row is refused, unless asked', async () => {
    assert.equal((await list()).exitCode, 1);
    assert.equal((await list('--all-or-nothing')).exitCode, 1);
    const { said } = await toso('directory', 'export', '--unit', '20242', '--data', data);
    assert.match(said, /chưa công bố danh bạ/);
  });

  it('imports the rest when asked, and the same again changes no id', async () => {
    const file = join(folder, 'directory.json');
    const read = async () => {
      await toso('directory', 'export', '--unit', '20242', '--data', data, '-o', file);
      return WardSnapshot.parse(JSON.parse(await readFile(file, 'utf8')));
    };
    const imported = await list('--partial');
    assert.equal(imported.exitCode, 0);
    assert.match(imported.said, /Chưa công bố số nào.*--unit 20242 --hotline/);
    const first = await read();
    assert.equal(first.teams.length, 5);
    const { out } = await list('--partial', '--json');
    assert.deepEqual((JSON.parse(out) as { changes: unknown }).changes, {
      added: 0,
      kept: 5,
      removed: 0,
    });
    assert.deepEqual(await read(), first);
    await toso('unit', 'set', '--unit', '20242', '--data', data, '--hotline', 'Trực=1022');
    assert.doesNotMatch((await list('--partial')).said, /Chưa công bố số nào/);
    assert.deepEqual(
      (await read()).contacts.map(({ phone }) => phone),
      ['1022'],
    );
  });

  it('says in one sentence that a file is none, is missing or is too large', async () => {
    const file = join(folder, 'anh.xlsx');
    await writeFile(file, '%PDF-1.7');
    const command = ['import', 'teams', file, '--unit', '20242', '--data', data];
    assert.match((await toso(...command)).said, /^Tệp này không phải bảng tính/);
    await writeFile(file, new Uint8Array(5_000_001));
    assert.match((await toso(...command)).said, /^Tệp lớn hơn 5 MB/);
    await rm(file);
    const { said, exitCode } = await toso(...command);
    assert.match(said, /^Không tìm thấy “.*anh\.xlsx”\.$/);
    assert.equal(exitCode, 1);
  });
});

describe('toso unit', () => {
  it('keeps what is set', async () => {
    const unit = ['--unit', '20242', '--data', data];
    await toso(
      'unit',
      'set',
      ...unit,
      '--origin',
      'https://a.example.vn/trang',
      '--climb-after-minutes',
      '60',
    );
    const { out } = await toso('unit', 'show', ...unit, '--json');
    const { allowedOrigins, climbAfterMinutes } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([allowedOrigins, climbAfterMinutes], [['https://a.example.vn'], 60]);
  });
});

/** A request whose body is yet to come: the server has read its head, and says so (RFC 9110, 10.1.1). */
async function beginPost(url: string, length: number): Promise<Socket> {
  const { port, host } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    `POST /v1/desk/session HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`,
  );
  const [said] = (await once(socket, 'data')) as [Buffer];
  assert.match(said.toString(), /^HTTP\/1\.1 100 /);
  return socket;
}

describe('toso links and toso serve', { timeout: 300_000 }, () => {
  const links = async (verb: string, ...words: string[]) =>
    toso('links', verb, ...words, '--unit', '20242', '--data', data);
  const signIn = (url: string, token: string) =>
    fetch(new URL('v1/desk/session', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });

  it('make a link that opens the desk, list it without its token, and revoke it', async () => {
    const made = await links('make', '--team', 'to cnscd so 2', '--role', 'Tổ trưởng', '--json');
    const { id, url: link } = JSON.parse(made.out) as { id: string; url: string };
    const token = link.split('#')[1]!;
    const listed = await links('list');
    assert.match(listed.out, new RegExp(`^${id}\tTổ CNSCĐ số 2\tTổ trưởng\t.*\tđang dùng$`, 'm'));
    assert.doesNotMatch(listed.out, new RegExp(token));

    const { child, url } = await startServer('--data', data, '--port', '0');
    assert.equal((await fetch(new URL('readyz', url))).status, 200);
    assert.equal((await signIn(url, token)).status, 200);
    const locked = await links('list');
    assert.equal(locked.exitCode, 1);
    assert.match(locked.said, /đang được một chương trình Tổ Số khác dùng/);
    const busy = await toso('serve', '--data', join(folder, 'other'), '--port', new URL(url).port);
    assert.match(busy.said, /Cổng \d+ đang được chương trình khác dùng/);
    child.kill('SIGTERM');
    assert.equal(await exitOf(child), 0);

    assert.equal((await links('revoke', id)).exitCode, 0);
    assert.match((await links('list')).out, /đã thu hồi/);
    for (const unknown of ['00000000-0000-7000-8000-000000000000', 'abc']) {
      const { exitCode, said } = await links('revoke', unknown);
      assert.equal(exitCode, 1);
      assert.match(said, /không có đường dẫn nào mang mã đó/);
    }
  });

  it('finish a request that is under way when asked to stop, and take no new one', async () => {
    const { child, url, saying } = await startServer('--data', data, '--port', '0');
    const body = JSON.stringify({ token: `20242.${'A'.repeat(43)}` });
    const socket = await beginPost(url, body.length);
    socket.write(body.slice(0, 9));
    // Twice, as npm passes a Ctrl-C on that the terminal has sent already.
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    await saying(/Đang dừng/);
    await assert.rejects(fetch(new URL('healthz', url)));
    socket.write(body.slice(9));
    const answer = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    assert.match(String(answer[0]), /^HTTP\/1\.1 4\d\d /);
    assert.equal(await exitOf(child), 0);
    await assert.rejects(access(join(data, 'toso.lock')));
  });

  it('end at once at the second signal', async () => {
    const { child, url, saying } = await startServer('--data', data, '--port', '0');
    const socket = await beginPost(url, 9);
    socket.on('error', () => undefined);
    child.kill('SIGINT');
    await saying(/Đang dừng/);
    const impatient = setInterval(() => child.kill('SIGINT'), 100);
    const exitCode = await exitOf(child);
    clearInterval(impatient);
    socket.destroy();
    assert.equal(exitCode, 1);
  });

  it('load what is missing of the demo where a load was cut short', async () => {
    let wards = 0;
    const progress = () => {
      if (++wards === 3) throw new RangeError('cut short');
    };
    const words = [
      'demo',
      '--data',
      join(folder, 'elsewhere'),
      '--key-file',
      join(folder, 'other-keys.json'),
    ];
    const cut = await runCommand(words, { env: {}, out: () => 0, say: () => 0, progress });
    assert.equal(cut, 1);
    assert.match((await toso(...words)).out, /tổ của 90 phường, xã/);
  });

  it('refuse another key in one sentence', async () => {
    const other = join(folder, 'other-keys.json');
    const { exitCode, said } = await toso(
      'unit',
      'show',
      '--unit',
      '20242',
      '--data',
      data,
      '--key-file',
      other,
    );
    assert.equal(exitCode, 1);
    assert.match(said, /khoá/);
    assert.doesNotMatch(said, /\n|at /);
  });

  it('refuse a folder that cannot be one', async () => {
    const file = join(folder, 'tep');
    await writeFile(file, '');
    const { exitCode, said } = await toso('serve', '--data', join(file, 'data'));
    assert.equal(exitCode, 1);
    assert.match(said, /“.*tep.*” (không phải thư mục|đã có)/);
  });

  it('never serve sample data beyond this machine', async () => {
    const demo = join(folder, 'elsewhere');
    const keys = join(folder, 'other-keys.json');
    const words = ['--data', demo, '--key-file', keys, '--host', '0.0.0.0', '--port', '0'];
    for (const extra of [[], ['--demo']]) {
      const { exitCode, said } = await toso('serve', ...words, ...extra);
      assert.equal(exitCode, 1);
      assert.match(said, /Dữ liệu mẫu không được phục vụ ra ngoài/);
    }
  });

  it('mark sample data that is loaded, and load it once', async () => {
    const demo = [
      '--data',
      join(folder, 'elsewhere'),
      '--key-file',
      join(folder, 'other-keys.json'),
    ];
    assert.match((await toso('demo', ...demo)).out, /không nạp dữ liệu mẫu/);
    const { out } = await toso('directory', 'export', '--unit', '48', '-o', '-', ...demo);
    const { sample: marked, wards } = JSON.parse(out) as {
      sample: boolean;
      wards: { teams: string[] }[];
    };
    assert.equal(marked, true);
    assert.equal(
      wards.reduce((sum, { teams }) => sum + teams.length, 0),
      3766,
    );
  });
});
