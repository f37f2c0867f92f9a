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

/** Names with the variable that says where a person has put one of them. */
const namesOf = (needs: typeof absent) =>
  needs.map(({ name, variable }) => (variable ? `${name} (or ${variable})` : name)).join(', ');

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function install(): boolean {
  say(`Installing ${packages.join(' ')}`);
  // A machine that has just started may be installing its own updates.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const update = apt('update', '-q');
  return update && apt('install', '-q', '-y', ...wait, '--no-install-recommends', ...packages);
}

if (packages.length === 0) {
  say('Chromium, Firefox, WebKitGTK and PostgreSQL are here.');
} else if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  const ok = install();
  const still = missing();
  if (!ok || still.length > 0) {
    say(`Could not install: ${namesOf(still) || 'see above'}.`);
    process.exitCode = 1;
  }
} else {
  say(`Not here: ${namesOf(absent)}.`);
  say(`On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  process.exitCode = 1;
}
