import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What an embedder's bundler makes of a line of code. */
async function bundle(contents: string) {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const result = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['@toso/source'],
    target: ['chrome90', 'safari14.1', 'firefox90'],
    metafile: true,
    logLevel: 'silent',
  });
  const { text } = result.outputFiles[0]!;
  const inputs = Object.values(result.metafile.outputs)[0]!.inputs;
  const files = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text, files: files.map(([file]) => file), brotli: brotliCompressSync(text).length };
}

describe('a bundle with the SDK', () => {
  it('is empty when nothing of it is used: importing it does nothing', async () => {
    assert.equal((await bundle("import '@toso/sdk';")).text.trim(), '');
  });

  // Limits in bytes, brotli: what was measured (27,515, 16,669, 21,743, 2,253, 413), and a
  // twentieth for growth. ky alone is 8,815, which pages of residents do not carry.
  for (const [name, limit, entry = ''] of [
    ['createClient', 28_900],
    ['createPageClient', 17_500, '/page'],
    ['createFileClient', 22_800],
    ['createPendingStore', 2_370],
    ['createSavedRequests', 435],
  ] as const) {
    it(`with ${name} alone stays under ${limit} bytes`, async () => {
      const { brotli } = await bundle(`export { ${name} } from '@toso/sdk${entry}';`);
      assert.ok(brotli <= limit, `${name}: ${brotli} bytes`);
      assert.ok(brotli > limit / 2, `${name}: ${brotli} bytes; lower the limit`);
    });
  }

  it('has none of the words that zod brings in forty languages, nor its classic half', async () => {
    const { files } = await bundle("export * from '@toso/sdk';");
    assert.ok(files.some((file) => file.includes('zod/v4/mini')));
    const unwanted = files.filter((file) => /zod\/v4\/(locales\/|classic)/.test(file));
    assert.deepEqual(unwanted, []);
  });

  it('has ky where a program calls, and not where a page or a file is the caller', async () => {
    const withKy = async (name: string, entry = '') =>
      (await bundle(`export { ${name} } from '@toso/sdk${entry}';`)).files.some((file) =>
        file.includes('node_modules/ky/'),
      );
    assert.equal(await withKy('createClient'), true);
    assert.equal(await withKy('createPageClient', '/page'), false);
    assert.equal(await withKy('createFileClient'), false);
  });

  it('has nothing of the tables of places, nor of the problem texts', async () => {
    const { text, files } = await bundle("export { createPageClient } from '@toso/sdk/page';");
    assert.deepEqual(
      files.filter((file) => file.includes('places')),
      [],
    );
    assert.ok(!text.includes('Có vẻ có số căn cước'));
  });
});
