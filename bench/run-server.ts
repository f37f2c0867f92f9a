import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process that is measured from outside, through /proc (Linux only). */
export interface RunningServer {
  readonly url: string;
  cpuMicroseconds(): number;
  /** Resident memory in MB. */
  memory(): number;
  /** What the process holds after collecting garbage, in bytes; only of a `watched` script. */
  held(): Promise<NodeJS.MemoryUsage>;
  /** Ends it as an operator does; resolves when it has ended. */
  end(): Promise<void>;
  stop(): void;
}

/** Linux counts processor time in hundredths of a second. */
const tickMicroseconds = 10_000;

function cpuOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * tickMicroseconds;
}

const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** The address that a server prints once it listens; what it prints later is let go. */
function addressFrom(child: ChildProcess, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text: string | undefined = '';
    const read = (data: Buffer) => {
      if (text === undefined) return;
      text += data.toString();
      const [found] = /http:\/\/[^/\s]+(?=\s|\/)/.exec(text) ?? [];
      if (!found) return;
      text = undefined;
      resolve(found);
    };
    // The command speaks to its operator on stderr; stdout has the log.
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`${script} ended with ${String(code)}: ${text ?? ''}`)),
    );
  });
}

const tellMemory = fileURLToPath(new URL('tell-memory.ts', import.meta.url));

/**
 * Runs a script until it prints an address or a port.
 *
 * @param watched - Whether `held` is wanted.
 */
export async function runScript(
  script: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  watched = false,
): Promise<RunningServer> {
  const flags = ['--conditions=@toso/source'];
  if (watched) flags.push('--expose-gc', `--import=${tellMemory}`);
  const child = spawn(process.execPath, [...flags, script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', ...(watched ? (['ipc'] as const) : [])],
    env: { ...process.env, ...env },
  });
  const url = await addressFrom(child, script);
  const pid = child.pid ?? 0;
  return {
    url,
    cpuMicroseconds: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    held: async () => {
      const told = once(child, 'message') as Promise<[NodeJS.MemoryUsage]>;
      child.send('memory');
      return (await told)[0];
    },
    end: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/** Gives `work` a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'toso-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const serverScript = fileURLToPath(new URL('server.ts', import.meta.url));

/** Runs one kind of `server.ts` while `work` lasts. */
export const withServer = <T>(
  kind: string,
  work: (server: RunningServer) => Promise<T>,
  watched = false,
): Promise<T> =>
  withFolder(async (folder) => {
    const server = await runScript(serverScript, [kind, join(folder, 'data')], {}, watched);
    try {
      return await work(server);
    } finally {
      server.stop();
    }
  });

/** The `toso` command. */
export const toso = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url));
