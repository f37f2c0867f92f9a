import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCommand } from './run.ts';
import { typed as toso } from './typed.fixture.ts';

describe('toso', () => {
  it('helps in Vietnamese, and in English when asked', async () => {
    const vietnamese = await toso('--help');
    assert.equal(vietnamese.exitCode, 0);
    assert.match(vietnamese.out, /Cách dùng: toso[^]+chạy máy chủ/);
    assert.doesNotMatch(vietnamese.out, /Usage|Options|Commands|choices|default|\[options\]/);
    assert.match((await toso('links', 'make', '--help', '--lang', 'en')).out, /make a link/);
  });

  it('speaks English where the environment does', async () => {
    const lines: string[] = [];
    const io = {
      env: { LANG: 'en_GB.UTF-8' },
      out: (line: string) => lines.push(line),
      say: () => 0,
    };
    await runCommand(['--help'], io);
    assert.match(lines.join('\n'), /run the server/);
  });

  it('prints its version', async () => {
    assert.match((await toso('--version')).out, /^\d+\.\d+\.\d+/);
  });

  const wrong: readonly (readonly [string, RegExp, ...string[]])[] = [
    ['an unknown command', /Không có lệnh “serv”/, 'serv'],
    ['an unknown option', /Không có tuỳ chọn “--demos”/, 'serve', '--demos'],
    ['a missing option', /Thiếu tuỳ chọn “--unit <code>”/, 'import', 'teams', 'a.csv'],
    ['a missing file', /Thiếu tham số “file”/, 'import', 'teams', '--unit', '20242'],
    ['a port that is none', /--port/, 'serve', '--port', '99999'],
    ['an unknown unit', /Không có đơn vị hành chính/, 'links', 'list', '--unit', '99999'],
    ['a province where a ward is needed', /Không có đơn vị/, 'links', 'list', '--unit', '48'],
    ['neither team nor ward', /--ward/, 'links', 'make', '--unit', '20242', '--role', 'Tổ trưởng'],
    [
      'erasing that nobody answers for',
      /Thiếu tuỳ chọn “--by <who>”/,
      ...['requests', 'erase', '--unit', '20242', '--code', 'KQKNFE3W', '--reason', 'x'],
    ],
    ['a list of topics for no ward', /--unit <code>/, 'topics', 'import', 'viec.json'],
    [
      'keys inside the data folder',
      /ngoài thư mục dữ liệu/,
      'demo',
      '--data',
      '/d',
      '--key-file',
      '/d/k',
    ],
    [
      'an origin that is none',
      /--origin/,
      'unit',
      'set',
      '--unit',
      '20242',
      '--origin',
      'javascript:1',
    ],
  ];
  for (const [what, sentence, ...words] of wrong) {
    it(`answers 2 to ${what}`, async () => {
      const { exitCode, said } = await toso(...words);
      assert.equal(exitCode, 2);
      assert.match(said, sentence);
    });
  }

  it('finds a ward by an old name, without a data folder', async () => {
    const { exitCode, out } = await toso('units', 'find', 'nam duong hai chau');
    assert.equal(exitCode, 0);
    assert.match(out, /^20242\tPhường Hải Châu, .*Nam Dương/m);
  });
});
