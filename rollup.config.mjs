import resolve from '@rollup/plugin-node-resolve';
import { fileURLToPath } from 'node:url';
import { bringing } from './tools/rollup/bring.mjs';
import { chunkName, clean, finish, list, remember } from './tools/rollup/output.mjs';
import { ownCopies } from './tools/rollup/own-copies.mjs';
import {
  cutLit,
  dropWords,
  entries,
  lean,
  literals,
  plainPrivates,
  shortInner,
  types,
} from './tools/rollup/plugins.mjs';
import { firstPrivate, release } from './tools/rollup/sources.mjs';

/**
 * npm gets what `tsc` wrote, file for file. Script tags get these: `toso.js`, the loader with its
 * drawn button; a chunk for each widget and what they share; `toso.help.js` and `toso.all.js`, which need no other.
 */
const source = fileURLToPath(new URL('./packages/widgets/src', import.meta.url));
const folder =
  process.env.TOSO_EMBED_FOLDER ??
  fileURLToPath(new URL('./packages/widgets/dist/embed', import.meta.url));
const widgets = [
  'guide',
  'qr-payment',
  'request-help',
  'request-status',
  'team-locator',
  'vneid-guide',
];
const files = {};
const named = ({ facadeModuleId }) => `${chunkName(facadeModuleId)}-${release}.js`;

const stripped = types();
const reading = () => [
  ownCopies(),
  lean(),
  stripped,
  resolve({
    browser: true,
    exportConditions: ['@toso/source', 'production'],
    extensions: ['.ts', '.mjs', '.js'],
  }),
  dropWords(),
  literals(),
  plainPrivates(firstPrivate),
  shortInner(),
  cutLit(),
];
// `z.…` builds schemas and does nothing else: those that nobody uses may go.
const treeshake = { manualPureFunctions: ['z', 'withChecks'] };

/**
 * What only some visitors need, each by itself: the client without a server, the search of a guide.
 * What they share with the widgets they bring again, because otherwise every page would carry it.
 */
const parts = { 'file-client': 'base/file-client', 'guide-search': 'guide/search' };
const alone = Object.entries(parts).map(([name, path], at) => ({
  input: { [name]: `${source}/${path}.ts` },
  output: { dir: folder, format: 'es', entryFileNames: named },
  plugins: [
    ...(at === 0 ? [clean(folder)] : []),
    ...reading(),
    finish({ module: true }),
    remember(files),
  ],
  treeshake,
}));
/**
 * Few larger files travel in fewer bytes than many small ones: what several widgets need is one
 * file, but for what only some calls or answers need.
 */
const shared = [
  ['follow', /\/(follow-requests|contract\/src\/request-status)\.[jt]s$/],
  // Both elements of the guides, and what they show first.
  [
    'guides',
    /\/guides\/src\/vneid-guide\.ts$|\/(vneid-)?guide\/(define|done-view|frame-view|guide|guide\.(strings|styles)|kept|later|opening|places|question-view|step-view|texts|vneid-guide|ways-out)\.ts$/,
  ],
  // What a ward's server and a ward's file are both read with.
  ['guide-shape', /\/contract\/src\/guide\.[jt]s$/],
  ['secret', /\/(dialog\/secret|secret-text)\.[jt]s$/],
  // What every element needs, then what those need besides that talk to a server.
  [
    'base',
    /(drawn|bring)$|\/(base\/(?!served|site|fields)|lean-lit|node_modules\/(?!qr\/)|contract\/src\/(config-check|format-phone|patterns)\.)/,
  ],
  [
    'served',
    /\/(base\/|lean-schemas|dialog\/(framed|answer\.styles|next-days)|contract\/src\/(?!account|consent|index|guide|official)|sdk\/src\/(?!pending|seal|one-sender|file-|create-file|create-client|index))/,
  ],
];
const chunkOf = (id) =>
  /\.strings\.[a-z]+\.ts|named-site|refused-config|config-fault|base\/idle|\?/.test(id)
    ? undefined
    : shared.find(([, path]) => path.test(id))?.[0];

const apart = {
  name: 'toso-apart',
  resolveId(id, importer = '') {
    if (!id.startsWith('./') || !importer.startsWith(source)) return null;
    const path = new URL(id, `file://${importer}`).pathname;
    const name = Object.keys(parts).find((each) => path === `${source}/${parts[each]}.ts`);
    return name ? { id: `./${files[name][0]}`, external: true } : null;
  },
};

/** What the loader has drawn already, from where it left it: see `draw.ts`. */
const fromPage = {
  name: 'toso-from-page',
  resolveId: (id) => (/\/facade\.[jt]s$/.test(id) ? '\0drawn' : null),
  load: (id) =>
    id === '\0drawn'
      ? `import { pageSettings } from '${source}/base/page.ts'; export const { chatPath, buttonStyles } = pageSettings().drawn;`
      : null,
};

const split = {
  input: Object.fromEntries(widgets.map((name) => [name, `embed:${name}`])),
  output: {
    dir: folder,
    format: 'es',
    entryFileNames: named,
    chunkFileNames: named,
    // Names within say nothing: a path of the machine that built must not be there.
    sourcemap: false,
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
  },
  plugins: [
    apart,
    fromPage,
    entries(source),
    ...reading(),
    bringing(release),
    finish({ module: true }),
    remember(files),
  ],
  treeshake,
};

/** What the loader fetches for each widget, its own file first. */
function loaded() {
  const bare = (file) => file.slice(0, -`-${release}.js`.length);
  const filesOf = (name) => files[name].map(bare).filter((file) => file !== name);
  return widgets.map((name) => [name, ...filesOf(name)].join(' ')).join();
}

const knowing = {
  name: 'toso-knowing',
  renderChunk: (code) =>
    code
      .replace(/\bTOSO_FILES\b/g, () => JSON.stringify(loaded()))
      .replace(/\bTOSO_RELEASE\b/g, () => JSON.stringify(`-${release}.js`)),
};

const loader = {
  input: `${source}/loader/toso.ts`,
  output: { file: `${folder}/toso.js`, format: 'iife', strict: false },
  plugins: [...reading(), knowing, finish({ module: false })],
  treeshake,
};

/** One classic file that needs no other, so that its integrity hash covers every byte. */
const whole = (name, ...more) => ({
  input: `${source}/loader/${name}.ts`,
  output: { file: `${folder}/toso.${name}.js`, format: 'iife', inlineDynamicImports: true },
  plugins: [...reading(), finish({ module: false }), ...more],
  treeshake,
});

/** The loader without the button, for its own budget only. */
const bare = {
  input: `${source}/loader/toso.ts`,
  output: { file: `${folder}/bare.js`, format: 'iife', strict: false },
  plugins: [
    {
      name: 'toso-bare',
      load: (id) => (id.endsWith('/loader/draw.ts') ? 'export const draw = () => {};' : null),
    },
    ...reading(),
    knowing,
    finish({ module: false }),
  ],
  treeshake,
};

export default [
  ...alone,
  split,
  loader,
  whole('help'),
  whole('all', list(folder, files)),
  ...(process.env.TOSO_BARE_LOADER ? [bare] : []),
];
