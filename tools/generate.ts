import { readFile, writeFile } from 'node:fs/promises';
import { openApiDocument } from '@toso/contract/openapi';
import { format } from 'prettier';

/**
 * Writes what is made of the source and committed: `packages/contract/openapi.json`.
 * With `--check` it writes nothing and fails when the committed file is not what the source says.
 */
const target = new URL('../packages/contract/openapi.json', import.meta.url);
const manifest = new URL('../packages/contract/package.json', import.meta.url);

const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
const text = await format(JSON.stringify(openApiDocument(version)), {
  parser: 'json',
  printWidth: 100,
});
if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== text) {
    process.stderr.write('packages/contract/openapi.json is stale: run "npm run generate".\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
