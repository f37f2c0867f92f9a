import MagicString from 'magic-string';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { walk } from './plugins.mjs';

const page = fileURLToPath(new URL('../../packages/widgets/src/base/page.ts', import.meta.url));
const ours = /\/packages\/[a-z]+\/src\//;
const asked = '\0bring';

/** Every file that a chunk needs at once: itself, then what it imports, each once. */
export function closure(chunks, file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of chunks[file]?.imports ?? []) closure(chunks, next, found);
  return found;
}

/** The `import()` within `bringFile(() => import(…))`, where Rollup may have added `.then(…)`. */
function broughtBy({ type, callee, arguments: [load] = [] }) {
  if (type !== 'CallExpression' || !callee.name?.startsWith('bringFile')) return undefined;
  const found = load?.body?.callee?.object ?? load?.body;
  return found?.type === 'ImportExpression' ? found : undefined;
}

/**
 * Every `import()` of our sources asks the loader, which first fetches the files and only then runs
 * them: browsers remember a module that failed to come until the page is loaded anew. The sources
 * keep the plain `import()`, which is right where a developer's own bundler splits.
 *
 * @param release - The end of every file's name, which the loader adds.
 */
export const bringing = (release) => ({
  name: 'toso-bringing',
  resolveId: (id) => (id === asked ? asked : null),
  load: (id) =>
    id === asked
      ? `import { pageSettings } from '${page}'; export const bringFile = (...names) => pageSettings().bring(...names);`
      : null,

  transform(code, id) {
    if (!ours.test(id) || !/\bimport\(/.test(code)) return null;
    const text = new MagicString(code);
    walk(this.parse(code), ({ type, start, end }) => {
      if (type !== 'ImportExpression') return;
      text.appendLeft(start, 'bringFile(() => ').appendRight(end, ')');
    });
    if (!text.hasChanged()) return null;
    text.prepend(`import { bringFile } from '${asked}';\n`);
    return { code: text.toString(), map: null };
  },

  renderChunk(code, { fileName }, _options, { chunks }) {
    const here = closure(chunks, fileName);
    const text = new MagicString(code);
    walk(parseAst(code), (node) => {
      const brought = broughtBy(node);
      if (!brought) return;
      const [load] = node.arguments;
      const file = brought.source.value.replace('./', '');
      const names = [...closure(chunks, file)].filter((each) => each === file || !here.has(each));
      const bare = names.map((each) => JSON.stringify(each.replace(`-${release}.js`, '')));
      text.overwrite(load.start, load.end, bare.join());
      text.appendLeft(node.end, code.slice(brought.end, load.end));
    });
    return text.hasChanged() ? { code: text.toString(), map: null } : null;
  },
});
