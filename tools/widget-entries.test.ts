import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const widgets = fileURLToPath(new URL('../packages/widgets', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'toso-entries-'));

type Exports = Record<string, string | { '@toso/source': string }>;
const { exports } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as {
  exports: Exports;
};
/** What a program may import, by name, with its source. */
const entries = Object.entries(exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name, source: target['@toso/source'] }],
);
const fileOf = (name: string) => `entry${name.slice(1).replaceAll('/', '-')}`;

/** A page is often drawn on a server before a browser sees it: there is no `window` there. */
describe('the entries of @toso/widgets, in Node', () => {
  before(() =>
    build({
      absWorkingDir: widgets,
      entryPoints: Object.fromEntries(entries.map(({ name, source }) => [fileOf(name), source])),
      bundle: true,
      conditions: ['@toso/source'],
      format: 'esm',
      logLevel: 'silent',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      splitting: true,
    }),
  );
  after(() => rmSync(folder, { recursive: true }));

  it('are those of elements and of their registration', () => {
    const names = entries.map(({ name }) => name);
    for (const element of ['request-help', 'request-status', 'team-locator', 'qr-payment'])
      assert.ok(names.includes(`./${element}`) && names.includes(`./${element}/define`), element);
  });

  for (const { name } of entries) {
    it(`give what ${name} exports, and touch no window at import`, async () => {
      const given = (await import(
        pathToFileURL(join(folder, `${fileOf(name)}.mjs`)).href
      )) as Record<string, unknown>;
      if (!name.endsWith('define')) assert.ok(Object.keys(given).length > 0);
    });
  }
});
