import { readFileSync } from 'node:fs';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StartRefusal } from '../start-refusal.ts';

/** Who holds a folder. A number of a process is used again; with its start time it is not. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string;
  readonly host: string;
}

/** How often the holder touches the lock, and when one of another machine counts as dead. */
const beatMs = 15_000;
const deadAfterMs = 60_000;
/** How often one of many who come at once tries, and how long it leaves the others to it. */
const maxAttempts = 50;
const pauseMs = 10;

/** When a process started, as Linux counts it; elsewhere empty. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces: the fields after it are counted from its end.
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function runs({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' && startOf(pid) === startedAt;
  }
  return startOf(pid) === startedAt;
}

function read(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

/** How long ago a file was touched, in milliseconds; endless where it is gone. */
async function ageOf(path: string): Promise<number> {
  const touched = await stat(path).catch(() => undefined);
  return touched ? Date.now() - touched.mtimeMs : Infinity;
}

/** Makes a file unless there is one. */
async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

async function isHeld(path: string, text: string): Promise<boolean> {
  const holder = read(text);
  if (holder?.host === hostname()) return runs(holder);
  // Written by another machine or container, or cut off while being written: its age must tell.
  return (await ageOf(path)) < (holder ? deadAfterMs : 5000);
}

/**
 * Removes a dead holder's lock, one process at a time: two that saw it dead would otherwise remove
 * what a third has put there since.
 *
 * @returns False where another process is at it.
 */
async function clear(path: string, dead: string): Promise<boolean> {
  const guard = `${path}.clearing`;
  if (!(await create(guard, ''))) {
    // Clearing takes milliseconds: whoever is at it for so long has died.
    if ((await ageOf(guard)) > deadAfterMs) await rm(guard, { force: true });
    return false;
  }
  try {
    if ((await readFile(path, 'utf8').catch(() => '')) === dead) await rm(path);
  } finally {
    await rm(guard);
  }
  return true;
}

const inUse = (folder: string) =>
  new StartRefusal('folder_in_use', {
    vi: `Thư mục dữ liệu "${folder}" đang được một chương trình Tổ Số khác dùng. Hãy dừng chương trình đó, hoặc dùng PostgreSQL (DATABASE_URL) nếu cần nhiều chương trình cùng lúc.`,
    en: `The data folder "${folder}" is in use by another Tổ Số process. Stop that one, or use PostgreSQL (DATABASE_URL) where several must run.`,
  });

async function take(folder: string, path: string, text: string): Promise<void> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    if (await create(path, text)) return;
    const found = await readFile(path, 'utf8').catch(() => undefined);
    if (found === undefined) continue;
    if (await isHeld(path, found)) break;
    if (!(await clear(path, found))) await setTimeout(pauseMs);
  }
  throw inUse(folder);
}

/**
 * Holds a data folder for this process. PGlite lets a second process in, and rows vanish.
 *
 * A lock whose process died (also by SIGKILL) is taken over.
 *
 * @throws {@link StartRefusal} `folder_in_use`.
 */
export async function holdFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const path = join(folder, 'toso.lock');
  const { pid } = process;
  const text = JSON.stringify({ pid, startedAt: startOf(pid), host: hostname() });
  await take(folder, path, text);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      await rm(path, { force: true });
    },
  };
}
