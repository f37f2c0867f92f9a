import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const text = /\/guides\/src\/[a-z-]+\/(vi|en)(\/[a-z0-9-]+)?\.ts$/;
const widget = /\/widgets\/src\/(guide|qr-payment)\//;

/** Whose copy of another file a file is given: that of a guide's language, or of a widget. */
function ownerOf(importer, path) {
  if (path.endsWith('/base/fields.ts')) return widget.exec(importer)?.[1];
  return text.test(path) ? undefined : text.exec(importer)?.[1];
}

/**
 * What both languages of a guide share (a day, an address) is copied into the file of each: a file
 * of its own would keep the first screen waiting for another round trip. So are the looks of fields,
 * which most first screens do without.
 */
export const ownCopies = () => ({
  name: 'toso-own-copies',
  resolveId(id, importer = '') {
    if (!id.startsWith('.')) return null;
    const path = fileURLToPath(new URL(id, `file://${importer}`));
    const owner = ownerOf(importer, path);
    return owner ? `${path}?${owner}` : null;
  },
  async load(id) {
    const path = /^(.+\.ts)\?[a-z-]+$/.exec(id)?.[1];
    if (!path) return null;
    const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
    return { code, map: null };
  },
});
