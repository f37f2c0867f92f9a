import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { miniBrowserPath } from './needs.ts';

/** A running WebKitWebDriver on a screen of its own. */
export interface WebKitDriver {
  readonly hostname: string;
  readonly port: number;
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Ends the driver, its screen and its browsers. */
  stop(): void;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/status`);
    const { value } = (await answer.json()) as { value: { ready: boolean } };
    return value.ready;
  } catch {
    return false;
  }
}

/**
 * Runs the driver on a screen of its own until the other end of standard input is closed, as the
 * system does for a process that ends in whatever way; then ends all that was started meanwhile.
 */
const untilLeftAlone = 'xvfb-run -a -s "-screen 0 1280x1024x24" "$@" & cat >&2; kill -TERM 0';
const startLimitMs = 30_000;

/**
 * Starts WebKitGTK's driver. A driver drives one browser at a time: two people need two of them.
 * It ends with this process at the latest, killed or not.
 */
export async function startWebKitDriver(
  env: Readonly<Record<string, string>> = {},
): Promise<WebKitDriver> {
  const binary = miniBrowserPath();
  const hostname = '127.0.0.1';
  const port = await freePort();
  const driver = ['WebKitWebDriver', `--host=${hostname}`, `--port=${port}`];
  const child = spawn('sh', ['-c', untilLeftAlone, 'sh', ...driver], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      ...env,
    },
  });
  const stop = () => {
    child.stdin.destroy();
  };
  const deadline = Date.now() + startLimitMs;
  while (!(await isReady(port))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      stop();
      throw new Error('WebKitWebDriver did not start.');
    }
    await wait(100);
  }
  child.unref();
  const options = { binary, args: ['--automation'] };
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': options,
  };
  return { hostname, port, capabilities, stop };
}
