import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const text = /\/guides\/src\/[a-z-]+\/(vi|en)(\/[a-z0-9-]+)?\.ts$/;

/**
 * What both languages of a guide share (a day, an address) is copied into the file of each: a file
 * of its own would keep the first screen waiting for another round trip.
 */
export const ownCopies = () => ({
  name: 'toso-own-copies',
  resolveId(id, importer = '') {
    const lang = text.exec(importer)?.[1];
    if (!lang || !id.startsWith('.')) return null;
    const path = fileURLToPath(new URL(id, `file://${importer}`));
    return text.test(path) ? null : `${path}?${lang}`;
  },
  async load(id) {
    const path = /^(.+\/guides\/src\/.+\.ts)\?(vi|en)$/.exec(id)?.[1];
    if (!path) return null;
    const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
    return { code, map: null };
  },
});
