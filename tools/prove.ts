/**
 * `npm run prove`: the long proofs in full, once per issue; `npm test` runs them with fewer kills.
 * Writes `docs/proof.md`. `--kills=200 --rounds=10 --tries=1000
 * --texts=1000000` are the counts that count.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countNode } from './counts.mjs';
import { root, runSteps } from './steps.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '10' },
    tries: { type: 'string', default: '1000' },
    texts: { type: 'string', default: '1000000' },
  },
});

const proof = (name: string, file: string, variable: string, count: string) => ({
  name,
  command: ['node', '--conditions=@toso/source', '--test', '--test-force-exit', file],
  env: { [variable]: count },
  count: countNode,
  limitMinutes: 30,
});

const steps = [
  proof(
    `${values.tries} tries of a neighbour unit’s token, link, cursor and id answer as unknown ones do`,
    'packages/server/src/http/isolation.test.ts',
    'TOSO_TRIES',
    values.tries,
  ),
  proof(
    `${values.rounds} rounds of the main path in Chromium, the server killed after the request was acknowledged and after it was taken`,
    'e2e/kill.test.ts',
    'TOSO_KILLS',
    values.rounds,
  ),
  proof(
    `${values.kills} kills while four clients send requests without pause`,
    'e2e/acknowledged.test.ts',
    'TOSO_API_KILLS',
    values.kills,
  ),
  proof(
    `${values.texts} odd texts given to the reader of payment codes`,
    'packages/vietqr/src/fuzz.test.ts',
    'TOSO_FUZZ',
    values.texts,
  ),
];

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(', ');
/** Given by `TOSO_COMMIT` for a copy of one commit's files, which has no history to ask. */
function commitNow(): string {
  const given = process.env['TOSO_COMMIT'];
  if (given) return given;
  const isClean = git('status', '--porcelain', '--untracked-files=no') === '';
  return `${git('rev-parse', '--short=12', 'HEAD')}${isClean ? '' : ', with changes not committed'}`;
}

/** The last sentence of the test itself about what it saw. */
const seen = (output: string) => [...output.matchAll(/^\s*ℹ proved: (.+)$/gm)].at(-1)?.[1] ?? '';

const commit = commitNow();
const before = load();
const { ok, results, passed, failed } = await runSteps(steps);
const rows = [...results].map(
  ([name, result]) =>
    `| ${name} | ${result.ok ? 'held' : '**failed**'} | ${seen(result.output) || `${result.passed} tests passed`} | ${result.seconds} |`,
);
const page = `# Long proofs

Written by \`npm run prove\`; \`npm test\` runs the same tests with smaller counts.

Commit ${commit}. ${new Date().toISOString().slice(0, 16)}Z. Node ${process.versions.node} on ${cpus().length} cores. Load before ${before}, after ${load()}.

| what | result | seen | seconds |
|---|---|---|---|
${rows.join('\n')}

"Killed" is SIGKILL of the server's process on PGlite, then a start on the same folder. Every second kill of the third row comes at the very moment at which a client hears that its request is kept; afterwards each acknowledged request answers to its own code and token, and the table holds as many rows as were acknowledged: none is lost, none is there twice. A power cut is another matter: see [deploy.md](deploy.md).
`;
writeFileSync(join(root, 'docs/proof.md'), page);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = ok ? 0 : 1;
