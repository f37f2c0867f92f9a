import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const main = resolve(import.meta.dirname, '../packages/server/src/main.ts');
const startLimitMs = 60_000;
/** Longer than a graceful stop may take. */
const stopLimitMs = 25_000;

/** A folder that holds the data of one run, and the keys beside them. */
export interface Place {
  readonly data: string;
  readonly keys: string;
  remove(): Promise<void>;
}

/** Makes a folder for one run under the system's temporary folder. */
export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'toso-e2e-'));
  return {
    data: join(folder, 'data'),
    keys: join(folder, 'keys.json'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs a `toso` command on a place, as an operator does; resolves to what it printed. */
export async function toso(place: Place, ...words: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--conditions=@toso/source', main, ...words], {
    env: { ...process.env, TOSO_DATA: place.data, TOSO_KEY_FILE: place.keys },
    timeout: startLimitMs,
  });
  return stdout;
}

/** A free port of this machine at the moment of asking. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

/** The real server, in a process of its own. */
export interface RunningServer {
  readonly origin: string;
  /** Everything that it wrote so far, both streams. */
  output(): string;
  /** Ends it as an operator does; resolves to its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a crash does: SIGKILL, no last word. */
  kill(): Promise<void>;
}

interface StartOptions {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `toso serve --demo` on a place and waits until it is ready. */
export async function startServer(
  place: Place,
  port: number,
  { flags = ['--demo'], env = {} }: StartOptions = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--conditions=@toso/source', main, 'serve', ...flags], {
    env: {
      ...process.env,
      ...env,
      PORT: String(port),
      TOSO_DATA: place.data,
      TOSO_KEY_FILE: place.keys,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const keep = (text: string) => (written += text);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));

  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, child, () => written);
  return {
    origin,
    output: () => written,
    stop: () => ended(child, 'SIGTERM'),
    kill: async () => {
      await ended(child, 'SIGKILL');
    },
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, 'exit');
  const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  child.kill(signal);
  await gone;
  clearTimeout(limit);
  return child.exitCode;
}

async function untilReady(origin: string, child: ChildProcess, written: () => string) {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${written()}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await wait(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The server was not ready in time:\n${written()}`);
}
