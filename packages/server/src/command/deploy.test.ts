import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openServices } from '../open-services.ts';
import { runCommand } from './run.ts';

const page = fileURLToPath(new URL('../../../../docs/deploy.md', import.meta.url));

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toso-deploy-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The words of a line as a shell cuts them. */
const wordsOf = (line: string) =>
  [...line.replace(/\s#.*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) =>
    String(quoted ?? bare),
  );

/** The first block of the page, with its folders and its list in ours. */
async function firstBlock(): Promise<readonly string[]> {
  const [, block = ''] = /```sh\n(.*?)```/s.exec(await readFile(page, 'utf8')) ?? [];
  const list = join(folder, 'danh-sach-to.csv');
  await writeFile(list, 'Tên tổ;Tổ dân phố\nTổ công nghệ số 1;Tổ 1, 2\n');
  return block
    .replace(/\/srv\/|\/etc\//g, `${folder}/`)
    .replaceAll('danh-sach-to.xlsx', list)
    .split('\n');
}

/** What a shell would have exported when it comes to the last line. */
function environmentOf(lines: readonly string[]): Record<string, string> {
  const exported = lines.filter((line) => line.startsWith('export '));
  const pairs = exported.flatMap((line) =>
    wordsOf(line)
      .slice(1)
      .map((word) => word.split('=')),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

describe('docs/deploy.md', () => {
  it('leads, typed as it stands, to a ward that publishes its list from where it is served', async () => {
    const lines = await firstBlock();
    const env = environmentOf(lines);
    const commands = lines.flatMap((line) => line.split('npm run toso -- ').slice(1));
    const served = commands.pop();
    assert.match(served ?? '', /^serve/);
    for (const line of commands) {
      const io = { env, out: () => undefined, say: () => undefined };
      assert.equal(await runCommand(wordsOf(line), io), 0, line);
    }
    const { TOSO_DATA: dataFolder = '', TOSO_KEY_FILE: keyFile = '' } = env;
    const services = await openServices({ dataFolder, keyFile });
    const ward = await services.directory.read('20242');
    const links = await services.links.list('20242');
    await services.close();
    assert.ok(ward?.kind === 'ward');
    assert.deepEqual(
      [ward.teams.length, ward.contacts.map(({ phone }) => phone), links.length],
      [1, ['02361022'], 1],
    );
  });
});
