import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { hasWidgetFiles } from './widget-files.ts';

test('The server knows whether the files of widgets were built', async () => {
  const current = await mkdtemp(join(tmpdir(), 'toso-widgets-'));
  try {
    assert.equal(hasWidgetFiles({ current }), false);
    await writeFile(join(current, 'toso.js'), '');
    assert.equal(hasWidgetFiles({ current }), true);
  } finally {
    await rm(current, { recursive: true });
  }
});

test('Whoever installs the server gets the widgets that it serves', () => {
  const here = createRequire(import.meta.url);
  const server = here('../../package.json') as Manifest;
  const widgets = here('@toso/widgets/package.json') as Manifest;
  assert.equal(server.dependencies['@toso/widgets'], widgets.version);
});

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
