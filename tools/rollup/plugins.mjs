import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';

const ourSource = /\/packages\/[a-z]+\/src\//;

/** Calls `visit` for each node of a tree of Rollup's parser, with its parent. */
function walk(node, visit, parent) {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || typeof value !== 'object' || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node);
    }
  }
}

const edited = (text) => ({ code: text.toString(), map: text.generateMap({ hires: true }) });

/**
 * Each file by itself, as `tsc` writes it for npm; types are checked by `npm run lint`, not here, so
 * that a page can be built while somebody types.
 */
export const strip = () => ({
  name: 'toso-strip',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = ts.transpileModule(code, {
      fileName: id,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        experimentalDecorators: true,
        useDefineForClassFields: false,
        verbatimModuleSyntax: true,
        importHelpers: true,
      },
    });
    return { code: outputText, map: null };
  },
});

/** White space in `html` and `css`; the targets keep syntax that old phones know. */
export const literals = () => ({
  name: 'toso-literals',
  async transform(code, id) {
    if (!ourSource.test(id) || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {
      fileName: id.replace(/\.ts$/, '.js'),
      html: { keepClosingSlash: true, collapseBooleanAttributes: true },
      css: { targets: { chrome: 90 << 16, safari: (14 << 16) | (1 << 8), firefox: 90 << 16 } },
    });
    return result ?? null;
  },
});

const isDescription = (node) =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.object.name === 'z' &&
  ['describe', 'meta'].includes(node.callee.property.name);

/** Descriptions of the contract are for its documents; a phone does not read them. */
export const dropDescriptions = () => ({
  name: 'toso-drop-descriptions',
  transform(code, id) {
    if (!ourSource.test(id) || !/z\.(describe|meta)\(/.test(code)) return null;
    const text = new MagicString(code);
    walk(this.parse(code), (node) => {
      if (node.type !== 'CallExpression') return;
      const { arguments: all, callee } = node;
      const kept = all.filter((argument) => !isDescription(argument));
      if (kept.length === all.length) return;
      if (callee.property?.name === 'check' && kept.length === 0) {
        text.remove(callee.object.end, node.end);
        return;
      }
      if (callee.name === 'withChecks' && kept.length === 1) {
        text.remove(node.start, kept[0].start);
        text.remove(kept[0].end, node.end);
        return;
      }
      all.forEach((argument, index) => {
        if (!isDescription(argument)) return;
        const next = all[index + 1];
        if (next) text.remove(argument.start, next.start);
        else text.remove(all[index - 1].end, argument.end);
      });
    });
    return edited(text);
  },
});

/**
 * `#private` names become short plain ones, each its own: Safari 14 has no private methods, and the
 * helpers that stand in for them cost more than the names.
 */
export function plainPrivates() {
  let count = 0;
  return {
    name: 'toso-plain-privates',
    transform(code) {
      if (!/#[a-zA-Z_$]/.test(code)) return null;
      const text = new MagicString(code);
      const names = new Map();
      walk(this.parse(code), (node, parent) => {
        if (node.type !== 'PrivateIdentifier') return;
        const known = names.get(node.name) ?? `_${(count++).toString(36)}`;
        names.set(node.name, known);
        const inTest = parent.type === 'BinaryExpression' && parent.left === node;
        text.overwrite(node.start, node.end, inTest ? `"${known}"` : known);
      });
      return names.size > 0 ? edited(text) : null;
    },
  };
}

/** The contract reads answers with the lean stand-in for zod: see lean-schemas.ts. */
export const leanSchemas = (file) => ({
  name: 'toso-lean-schemas',
  resolveId: (id) => (id === 'zod/mini' ? file : null),
});

/** Our own name for Lit's Trusted Types policy, so that a strict page can allow it alone. */
export const renamePolicy = () => ({
  name: 'toso-rename-policy',
  transform(code, id) {
    if (!id.includes('/lit-html/')) return null;
    const renamed = code.replace(/createPolicy\("lit-html"/, 'createPolicy("toso"');
    return renamed === code ? null : { code: renamed, map: null };
  },
});

/** `embed:x` is the entry of a widget in the split form: what every entry needs, then the widget. */
export const entries = (folder) => ({
  name: 'toso-entries',
  resolveId: (id) => (id.startsWith('embed:') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0embed:')) return null;
    const name = id.slice('\0embed:'.length);
    return {
      code: `import '${folder}/loader/start.ts';import '${folder}/${name}/define.ts';`,
      moduleSideEffects: true,
    };
  },
});
