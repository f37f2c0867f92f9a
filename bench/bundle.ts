import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bytes as a server sends them: brotli at its best, each file by itself. */
export const brotli = (content: Uint8Array | string): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Where the files for script tags are built. */
export const built = new URL('../packages/widgets/dist/embed/', import.meta.url);

/**
 * Our built files of these names, each compressed by itself.
 *
 * @throws Error where one is not there: it would count as nothing.
 */
export function named(...names: readonly string[]): number {
  const files = readdirSync(built);
  return names.reduce((sum, name) => {
    const file = files.find((each) => each.replace(/-\w{6}\.js$/, '') === name);
    if (!file) throw new Error(`no built file is named ${name}`);
    return sum + brotli(readFileSync(new URL(file, built)));
  }, 0);
}

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
