import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Fails when an element's public face lacks its line in the class comment, or when the committed
 * `custom-elements.json` is not what the comments say. `--write` renews the file.
 */
interface Line {
  readonly name: string;
  readonly description?: string;
}
interface Element extends Line {
  readonly tagName: string;
  readonly members?: readonly Line[];
  readonly events?: readonly Line[];
  readonly cssParts?: readonly Line[];
  readonly slots?: readonly Line[];
}
interface Manifest {
  readonly modules: readonly { path: string; declarations: readonly Element[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'packages/widgets/custom-elements.json');
const faults: string[] = [];

const names = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap(([, found]) => (found ?? '').split(/\s+/)));

/** The sources of an element without tests and stories. */
const sourcesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^[^.]+(\.[^.]+)?\.ts$/.test(name) && !/\.(test|stories)\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

function compare(tag: string, kind: string, used: Iterable<string>, lines: readonly Line[] = []) {
  const described = new Set(lines.filter(({ description }) => description).map(({ name }) => name));
  for (const name of used) {
    if (name && !described.has(name)) faults.push(`<${tag}> has no line for ${kind} "${name}".`);
  }
}

function check(path: string, element: Element): void {
  const text = sourcesIn(join(root, path, '..'));
  const { tagName, members = [] } = element;
  compare(tagName, 'part', names(text, /\bpart="([a-z -]+)"/g), element.cssParts);
  compare(tagName, 'event', names(text, /super\('(toso-[a-z-]+)'/g), element.events);
  compare(tagName, 'slot', names(text, /<slot name="([a-z-]+)"/g), element.slots);
  compare(tagName, 'event', ['toso-error'], element.events);
  compare(
    tagName,
    'member',
    members.map(({ name }) => name),
    members,
  );
}

const before = readFileSync(target, { encoding: 'utf8', flag: 'a+' });
const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
const config = ['--config', 'custom-elements-manifest.config.mjs', '--quiet'];
execFileSync(process.execPath, [cem, 'analyze', ...config], { cwd: root, stdio: 'ignore' });
const text = `${JSON.stringify(JSON.parse(readFileSync(target, 'utf8')), null, 2)}\n`;
const { modules } = JSON.parse(text) as Manifest;
modules.forEach(({ path, declarations }) => declarations.forEach((each) => check(path, each)));
if (modules.length === 0) faults.push('No element has a @tag.');

writeFileSync(target, process.argv.includes('--write') ? text : before);
if (!process.argv.includes('--write') && before !== text) {
  faults.push('custom-elements.json is stale: run "node tools/manifest-check.ts --write".');
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
