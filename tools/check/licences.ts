/**
 * Writes `docs/licences.md` from the lock file, or with `--check` says whether it is current. Fails
 * when something that ships, or that builds what ships, has a licence that we have not admitted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { licenceReport, type Lock } from './licences-report.ts';

const root = resolve(import.meta.dirname, '../..');
const target = resolve(root, 'docs/licences.md');
// The lock file is npm's own; its shape is documented as lockfileVersion 3.
const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as Lock;

const { text, refused } = licenceReport(lock);
for (const line of refused) process.stderr.write(`Not admitted: ${line}\n`);
if (refused.length > 0) process.exitCode = 1;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('docs/licences.md is not current: npx node tools/check/licences.ts\n');
  process.exitCode = 1;
}
