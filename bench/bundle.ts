import { build } from 'esbuild';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bytes as a server sends them: brotli at its best, each file by itself. */
export const brotli = (content: Uint8Array | string): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bundles a small entry as an embedder would and gives its brotli size, styles included. */
export async function bytesOf(entry: string, conditions: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: here, loader: 'ts' },
    absWorkingDir: here,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    outdir: '/bundle',
    target: ['chrome100', 'safari15'],
    conditions: ['production', ...conditions],
    loader: { '.png': 'dataurl' },
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, file) => sum + brotli(file.contents), 0);
}
