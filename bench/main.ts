/**
 * `npm run bench [-- bytes sdk published search vietqr qr http ready memory tasks]`: measures us and our peers in the same run and prints
 * tables with ratios. `--write` keeps them in docs/benchmarks.md, in place of those of the same name.
 */
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { keep, type Section } from './keep.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  process.stderr.write('Installing the peers to measure against (bench/ only)…\n');
  execSync('npm ci', { cwd: here, stdio: 'inherit' });
}

const { bytes, isBuilt, sdkBytes } = await import('./bytes.ts');
const { markdown } = await import('./table.ts');
if (!isBuilt()) execSync('npm run build:widgets', { cwd: `${here}..`, stdio: 'inherit' });

const sections = {
  bytes,
  sdk: async () => [await sdkBytes()],
  published: async () => (await import('./published.ts')).published(),
  search: async () => (await import('./search.ts')).search(),
  vietqr: async () => (await import('./vietqr.ts')).vietqr(),
  qr: async () => (await import('./qr-payment.ts')).qrPayment(),
  http: async () => (await import('./http.ts')).http(),
  ready: async () => (await import('./ready.ts')).ready(),
  memory: async () => (await import('./memory.ts')).memory(),
  tasks: async () => (await import('./long-tasks.ts')).longTasksOfWidgets(),
};
const asked = process.argv.slice(2).filter((word) => word in sections);
const names = (asked.length > 0 ? asked : Object.keys(sections)) as (keyof typeof sections)[];

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const head = `Commit ${commit}, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} at the start.`;
process.stdout.write(`${head}\n\n`);
const kept: Section[] = [];
for (const name of names) {
  process.stderr.write(`Measuring: ${name}…\n`);
  for (const table of await sections[name]()) {
    const text = markdown(table);
    process.stdout.write(`${text}\n`);
    kept.push({ title: table.title, text: `${text}\n${head}\n` });
  }
}
if (process.argv.includes('--write')) {
  const page = new URL('../docs/benchmarks.md', import.meta.url);
  writeFileSync(page, keep(readFileSync(page, 'utf8'), kept));
}
