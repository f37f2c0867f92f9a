import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

it('everything that @toso/vietqr exports has 3,500 bytes at most', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  const [file = assert.fail('nothing was built')] = outputFiles;
  const size = brotliCompressSync(file.contents).length;
  assert.ok(size <= 3500, `${size} bytes`);
});
