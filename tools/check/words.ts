import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { faultsIn } from './words-rules.ts';

const root = resolve(import.meta.dirname, '../..');
const binary = /\.(png|jpe?g|gif|ico|xlsx|br|gz|woff2?)$/;

/** Tracked and new files alike, as git sees them; what `.gitignore` names is not ours. */
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = listed
  .split('\n')
  .filter((path) => path && !binary.test(path) && path !== 'package-lock.json')
  .filter((path) => existsSync(resolve(root, path)));

const here = [dirname(root), homedir()].filter((folder) => folder.length > 1);
let count = 0;
for (const path of files) {
  for (const { line, why } of faultsIn(path, readFileSync(resolve(root, path), 'utf8'), here)) {
    process.stderr.write(`${path}:${line} ${why}\n`);
    count += 1;
  }
}
process.stdout.write(`${files.length} files read, ${count} forbidden words found\n`);
process.exitCode = count > 0 ? 1 : 0;
