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

/** Starts WebKitGTK's driver under xvfb; it ends with this process at the latest. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const binary = miniBrowserPath();
  const hostname = '127.0.0.1';
  const port = await freePort();
  const args = ['-a', '-s', '-screen 0 1280x1024x24'];
  const driver = ['WebKitWebDriver', `--host=${hostname}`, `--port=${port}`];
  const child = spawn('xvfb-run', [...args, ...driver], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  for (let tries = 0; !(await isReady(port)); tries++) {
    if (tries > 150) throw new Error('WebKitWebDriver did not start.');
    await wait(100);
  }
  const options = { binary, args: ['--automation'] };
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': options,
  };
  return { hostname, port, capabilities, stop };
}
