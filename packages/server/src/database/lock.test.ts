import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { holdFolder } from './lock.ts';

describe('A data folder', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  const lock = () => join(folder, 'toso.lock');
  const inUse = { name: 'StartRefusal', code: 'folder_in_use' };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toso-lock-'));
  });
  after(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  /** Another process that holds the folder until it is killed. */
  async function holdElsewhere() {
    const code = `import { holdFolder } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
      await holdFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1e6);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    await once(child.stdout, 'data');
    return child;
  }

  test('is held by one at a time, also inside one process', async () => {
    const held = await holdFolder(folder);
    await assert.rejects(holdFolder(folder), inUse);
    await held.release();
    await (await holdFolder(folder)).release();
  });

  test('held by a living process is refused in both languages; a killed one lets go', async () => {
    const child = await holdElsewhere();
    await assert.rejects(holdFolder(folder), (error: { vi: string; en: string }) => {
      assert.match(error.vi, /đang được một chương trình Tổ Số khác dùng/);
      assert.match(error.en, /is in use by another/);
      return true;
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await holdFolder(folder)).release();
  });

  test('whose holder’s number has gone to another process is free', async () => {
    const stale = { pid: process.ppid, startedAt: '1', host: hostname() };
    await writeFile(lock(), JSON.stringify(stale));
    await (await holdFolder(folder)).release();
  });

  test('held from another machine is free only when that has been silent', async () => {
    const foreign = JSON.stringify({ pid: 1, startedAt: '1', host: 'another-machine' });
    await writeFile(lock(), foreign);
    await assert.rejects(holdFolder(folder), inUse);
    assert.equal(await readFile(lock(), 'utf8'), foreign);
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(lock(), longAgo, longAgo);
    await (await holdFolder(folder)).release();
  });

  test('goes to one of many who come at once when a holder has died', async () => {
    const dead = JSON.stringify({ pid: 4_000_000, startedAt: '1', host: hostname() });
    for (let round = 0; round < 200; round++) {
      await writeFile(lock(), dead);
      const comers = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder)));
      const held = comers.filter((comer) => comer.status === 'fulfilled');
      assert.equal(held.length, 1, `round ${round}`);
      await held[0]!.value.release();
    }
    assert.deepEqual(await readdir(folder), []);
  });

  test('is taken over after somebody who died while taking it over', async () => {
    const dead = JSON.stringify({ pid: 4_000_000, startedAt: '1', host: hostname() });
    await writeFile(lock(), dead);
    await writeFile(`${lock()}.clearing`, '');
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(`${lock()}.clearing`, longAgo, longAgo);
    await (await holdFolder(folder)).release();
  });
});
