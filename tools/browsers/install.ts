import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missing } from './needs.ts';

/**
 * Makes sure that what the tests run is here: browsers, a screen for one of them, PostgreSQL.
 * As root on Debian or Ubuntu it installs their packages; elsewhere it says what to install.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);

const absent = missing();
const packages = absent.flatMap((need) => need.packages);

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function install(): boolean {
  say(`Installing ${packages.join(' ')}`);
  // A server that Debian starts by itself is not wanted: tests start their own in a folder.
  const update = apt('update', '-q');
  return update && apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

if (packages.length === 0) {
  say('Chromium, Firefox, WebKitGTK and PostgreSQL are here.');
} else if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  const ok = install();
  const still = missing().map((need) => need.name);
  if (!ok || still.length > 0) {
    say(`Could not install: ${still.join(', ') || 'see above'}.`);
    process.exitCode = 1;
  }
} else {
  const names = absent.map(({ name, variable }) => (variable ? `${name} (or ${variable})` : name));
  say(`Not here: ${names.join(', ')}.`);
  say(`On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  process.exitCode = 1;
}
