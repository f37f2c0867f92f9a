import typescript from '@rollup/plugin-typescript';
import MagicString from 'magic-string';
import { createHash } from 'node:crypto';
import { minifyHTMLLiterals } from 'minify-literals';
import { fileURLToPath } from 'node:url';
import { cutLitHtml } from './lit-html.mjs';

const ourSource = /\/packages\/[a-z]+\/src\//;

/** Calls `visit` for each node of a tree of Rollup's parser, with its parent. */
export function walk(node, visit, parent) {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || typeof value !== 'object' || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node);
    }
  }
}

const edited = (text) => ({ code: text.toString(), map: text.generateMap({ hires: true }) });

const embed = fileURLToPath(new URL('../../packages/widgets/tsconfig.embed.json', import.meta.url));

/**
 * `@rollup/plugin-typescript`, one program for all bundles of a build: the first bundle makes it and
 * later ones take what it wrote. Types are checked by `npm run lint`, not here (`noCheck`), so that
 * a page can be built while somebody types.
 */
export function types() {
  const plugin = typescript({ tsconfig: embed });
  let isMade = false;
  return {
    ...plugin,
    // The other resolver also reads `sideEffects`, without which unused code of ours would stay.
    resolveId: undefined,
    buildStart(options) {
      if (isMade) return;
      isMade = true;
      plugin.buildStart.call(this, options);
    },
  };
}

/** White space in `html` and `css`; the targets keep syntax that old phones know. */
export const literals = () => ({
  name: 'toso-literals',
  async transform(code, id) {
    if (!ourSource.test(id) || !/\b(html|css|svg)\s*`/.test(code)) return null;
    if (/\bcss`[^`]*\$\{/.test(code)) this.error(`${id}: lean-lit.ts knows no css with values`);
    const result = await minifyHTMLLiterals(code, {
      fileName: id.replace(/\.ts$/, '.js'),
      html: {
        keepClosingSlash: true,
        collapseBooleanAttributes: true,
        removeAttributeQuotes: true,
      },
      css: { targets: { chrome: 90 << 16, safari: (14 << 16) | (1 << 8), firefox: 90 << 16 } },
    });
    if (!result) return null;
    const smaller = result.code
      // Not inside a form, because inside a shadow root: there a button is no other kind.
      .replace(/<button type=button/g, '<button')
      // For `light-dark()`, which we do not use.
      .replace(/--lightningcss-(light|dark):[^;}]*;/g, '');
    return { code: smaller, map: null };
  },
});

const ofZod = (node) => {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object, property } = node.callee;
  const isOurs =
    object.name === 'z' || (object.object?.name === 'z' && object.property.name === 'iso');
  return isOurs ? property.name : undefined;
};
const isDescription = (node) => ['describe', 'meta'].includes(ofZod(node));

/** Before which argument the words begin with which a schema refuses; pages never read them. */
const wordsAt = { string: 0, uuid: 0, date: 0, datetime: 0 };
const wordsSecond = ['regex', 'minLength', 'maxLength', 'gte', 'lte', 'refine', 'enum', 'literal'];
wordsSecond.forEach((name) => (wordsAt[name] = 1));

/** Descriptions and refusals of the contract are for its documents; a phone does not read them. */
export const dropWords = () => ({
  name: 'toso-drop-words',
  transform(code, id) {
    if (!ourSource.test(id) || !/from 'zod\/mini'/.test(code)) return null;
    const text = new MagicString(code);
    const drop = (all, from) => {
      if (from < all.length) text.remove(from ? all[from - 1].end : all[0].start, all.at(-1).end);
    };
    walk(this.parse(code), (node) => {
      if (node.type !== 'CallExpression') return;
      const { arguments: all, callee } = node;
      drop(all, wordsAt[ofZod(node)] ?? all.length);
      const described = all.findIndex(isDescription);
      if (described < 0) return;
      // The description comes last: `withChecks(schema, …, z.describe())`.
      if (callee.name !== 'withChecks' || described !== all.length - 1)
        this.error(`${id}: ${node.start}`);
      if (described === 1) {
        text.remove(node.start, all[0].start);
        text.remove(all[0].end, node.end);
      } else drop(all, described);
    });
    return edited(text);
  },
});

/**
 * Names that only our elements use among themselves: no name of the platform, the contract, the SDK
 * or an attribute is here. Each is the same in every file.
 */
const inner =
  'againAt announce answer askAddress begin changed dayText draft faults flow forgetKept forgetWard getClient handsOver ' +
  'insecure isElsewhere isSaved isWhole keepsNothing lacksUnit languageSwitch liveRegion mayAskPersonalData mayKeep movedAt moveTo mustLeave namedTeam ' +
  'ownsLiveRegion problem reach resume roomy screen sendKept sending settings showFault showsFallback slow spokenLang textLang ' +
  'texts timeText toggleSaved topicIcon unitCode unread unsent ward withApart words';

/** Names of Lit that only our elements and what stands in for it use. */
const standIn =
  'createProperty createRenderRoot elementProperties firstUpdated hasUpdated isUpdatePending performUpdate requestUpdate ' +
  'renderOptions renderRoot scheduleUpdate styleSheet willUpdate';
const innerNames = new Map(
  `${inner} ${standIn}`.split(' ').map((name, at) => [name, `$${at.toString(36)}`]),
);

/** Those names, shorter. */
export const shortInner = () => ({
  name: 'toso-short-inner',
  transform(code, id) {
    // Words are asked for by their names, and `@toso/vietqr` takes its own by `words`.
    if (
      !/\/(packages\/widgets\/src\/|tools\/rollup\/lean-lit)(?!.*(\.strings\.|qr-payment\/reading))/.test(
        id,
      )
    )
      return null;
    const text = new MagicString(code);
    walk(this.parse(code), (node, parent) => {
      if (node.type !== 'Identifier' || !innerNames.has(node.name)) return;
      const short = innerNames.get(node.name);
      const isNamed = parent.property === node || parent.key === node;
      if (!isNamed || parent.computed) return;
      if (!parent.shorthand) text.overwrite(node.start, node.end, short);
      else if (!text.slice(node.start, node.end).includes(':'))
        text.appendLeft(node.start, `${short}:`);
    });
    return text.hasChanged() ? edited(text) : null;
  },
});

/** What private names of others' code begin with: their file's path tells them apart. */
const markOf = (id) => {
  const path = id.slice(id.lastIndexOf('/node_modules/'));
  return createHash('sha256').update(path).digest('hex').slice(0, 6);
};

/**
 * `#private` names become short plain ones, each its own: Safari 14 has no private methods, and the
 * helpers that stand in for them cost more than the names. Numbered by the file's place among all
 * files, not by the order in which they were read, which no two builds share.
 *
 * @param first - For each of our files the number of its first private name.
 */
export const plainPrivates = (first) => ({
  name: 'toso-plain-privates',
  transform(code, id) {
    if (!/#[a-zA-Z_$]/.test(code)) return null;
    const from = first.get(id);
    const text = new MagicString(code);
    const names = new Map();
    const short = (at) =>
      from === undefined ? `__${markOf(id)}${at}` : `_${(from + at).toString(36)}`;
    walk(this.parse(code), (node, parent) => {
      if (node.type !== 'PrivateIdentifier') return;
      // `#x;` says that the name exists, which a plain name need not say.
      if (parent.type === 'PropertyDefinition' && !parent.value) {
        text.remove(parent.start, parent.end);
        return;
      }
      const known = names.get(node.name) ?? short(names.size);
      names.set(node.name, known);
      const inTest = parent.type === 'BinaryExpression' && parent.left === node;
      text.overwrite(node.start, node.end, inTest ? `"${known}"` : known);
    });
    return names.size > 0 ? edited(text) : null;
  },
});

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const leanLit = /^(tslib|lit|lit\/decorators\.js)$/;

/** Lean stand-ins: for zod see lean-schemas.ts, for Lit lean-lit.ts. */
export const lean = () => ({
  name: 'toso-lean',
  resolveId(id) {
    if (id === 'zod/mini') return here('lean-schemas.ts');
    return leanLit.test(id) ? here('lean-lit.ts') : null;
  },
});

/** See lit-html.mjs. */
export const cutLit = () => ({
  name: 'toso-cut-lit',
  transform: (code, id) =>
    id.endsWith('/lit-html/lit-html.js') ? { code: cutLitHtml(code), map: null } : null,
});

/** `embed:x` is the entry of a widget in the split form: the widget, registered. */
export const entries = (folder) => ({
  name: 'toso-entries',
  resolveId: (id) => (id.startsWith('embed:') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0embed:')) return null;
    const name = id.slice('\0embed:'.length);
    return {
      code: `import '${folder}/${name}/define.ts';`,
      moduleSideEffects: true,
    };
  },
});
