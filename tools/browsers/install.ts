import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { missing } from './needs.ts';

/**
 * Makes sure that what the tests run is here: browsers, a screen for one of them, PostgreSQL.
 * As root on Debian it installs their packages, on Ubuntu those that are packages there; elsewhere
 * it says what to install.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);

const systemFile = '/etc/os-release';
const system = existsSync(systemFile) ? readFileSync(systemFile, 'utf8') : '';
const onUbuntu = /^ID=ubuntu$/m.test(system);

const absent = missing();
const packages = absent
  .filter((need) => !(onUbuntu && need.isSnapOnUbuntu))
  .flatMap((need) => need.packages);

/** Names with the variable that says where a person has put one of them. */
const namesOf = (needs: typeof absent) =>
  needs.map(({ name, variable }) => (variable ? `${name} (or ${variable})` : name)).join(', ');

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function install(): void {
  say(`Installing ${packages.join(' ')}`);
  // A machine that has just started may be installing its own updates.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  if (!apt('update', '-q')) return;
  apt('install', '-q', '-y', ...wait, '--no-install-recommends', ...packages);
}

const isRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
if (isRoot && packages.length > 0) install();
const still = missing();
if (still.length === 0) {
  say('Chromium, Firefox, WebKitGTK and PostgreSQL are here.');
} else {
  say(`Not here: ${namesOf(still)}.`);
  if (packages.length > 0 && !isRoot) {
    say(`On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  }
  if (onUbuntu && still.some((need) => need.isSnapOnUbuntu)) {
    say('Ubuntu has Chromium and Firefox as snaps, which tests do not drive. Install the packages');
    say('of Google Chrome and Firefox that their makers offer, or set the variables named above.');
  }
  process.exitCode = 1;
}
