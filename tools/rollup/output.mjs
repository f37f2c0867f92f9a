import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';
import { minify } from 'terser';
import { closure } from './bring.mjs';
import { walk } from './plugins.mjs';

/** The oldest browsers that the shipped files are written for. */
export const targets = ['chrome90', 'safari14.1', 'firefox90'];

const tokens = readFileSync(new URL('../../packages/widgets/src/base/tokens.ts', import.meta.url));
const tokenNames = [...new Set(String(tokens).match(/--_[a-z-]+/g))];

/** The names under which style sheets use the tokens, shorter; nobody outside may use them. */
const shortTokens = (code) =>
  code.replace(/--_[a-z-]+/g, (name) => {
    const at = tokenNames.indexOf(name);
    return at < 0 ? name : `--_${at.toString(36)}`;
  });

/** `let` for `const`: shorter, and the same once the build has seen that nothing is set twice. */
function withLet(code) {
  const text = new MagicString(code);
  walk(parseAst(code), ({ type, kind, start }) => {
    if (type === 'VariableDeclaration' && kind === 'const') text.update(start, start + 5, 'let');
  });
  return text.toString();
}

/**
 * Lowers and minifies finished chunks: done module by module, the notes that let Rollup drop unused
 * code would be lost.
 */
export const finish = ({ module }) => ({
  name: 'toso-finish',
  async renderChunk(code) {
    const lowered = await transform(code, {
      target: targets,
      legalComments: 'none',
      // Chrome 90 has the first; it only errs on `f?.(...list)`, which budgets.test.ts keeps out.
      // Static fields are in all three; `static {}`, which they lack, budgets.test.ts keeps out.
      supported: { 'optional-chain': true, 'class-static-field': true },
    });
    const { code: small } = await minify(lowered.code, {
      ecma: 2020,
      module,
      toplevel: true,
      compress: {
        passes: 3,
        inline: 1,
        keep_fargs: false,
        pure_getters: true,
        // `${x}` for `String(x)`, `Error()` for `new Error()`: the same for all that we write.
        unsafe: true,
        unsafe_proto: true,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      // lit-html's own inner names, all within one file.
      mangle: { properties: { regex: /^_\$/ } },
      format: { comments: false },
    });
    return { code: withLet(shortTokens(small)), map: null };
  },
});

/** What a widget fetches itself, but always: the calls of the client that it makes. */
const calls = { 'request-status': 'follow' };
/** The guide whose texts a widget shows at once. */
const guides = { 'vneid-guide': 'vneid' };

/** The name of a file that holds a guide's sources: `vneid.sources`. */
const sourcesName = (module) => {
  const guide = /\/guides\/src\/([a-z-]+)\/sources\.ts$/.exec(module ?? '');
  return guide ? `${guide[1]}.sources` : undefined;
};

/** A chunk's name without its ending, from the module that it was made for. */
export const chunkName = (module) => textName(module) ?? sourcesName(module) ?? '[name]';

/** The name of a file that holds texts of a language, `x.strings.en` or, of a guide, `vneid.vi`. */
export function textName(module) {
  const words = /\/([a-z-]+\.strings\.[a-z]+)\.ts$/.exec(module ?? '');
  const guide = /\/guides\/src\/([a-z-]+)\/([a-z]{2})(\/index)?\.ts$/.exec(module ?? '');
  return words?.[1] ?? (guide ? `${guide[1]}.${guide[2]}` : undefined);
}

/**
 * Remembers which files each widget needs, for the loader's build that follows; of files whose names
 * end in a language an element loads those of its own.
 */
export const remember = (files) => ({
  name: 'toso-remember',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const chunk of chunks.filter(({ isEntry }) => isEntry)) {
      const called = chunks.find(({ name }) => name === calls[chunk.name]);
      const found = closure(bundle, chunk.fileName);
      if (called) closure(bundle, called.fileName, found);
      for (const later of [...found].flatMap((file) => bundle[file].dynamicImports)) {
        const text = textName(bundle[later]?.facadeModuleId);
        if (text && (/\.strings\./.test(text) || text.startsWith(`${guides[chunk.name]}.`)))
          found.add(later);
      }
      files[chunk.name] = [...found];
    }
  },
});

const brotli = promisify(brotliCompress);
/** Distance codes (RFC 7932, section 4): which suit a small file best is found by trying. */
const distances = [
  [0, 0],
  [0, 1],
  [1, 2],
  [3, 0],
  [3, 4],
];
const packed = {
  async br(bytes) {
    const tries = distances.map(([postfix, direct]) =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_LGWIN]: 16,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
          [constants.BROTLI_PARAM_NDIRECT]: direct << postfix,
        },
      }),
    );
    return (await Promise.all(tries)).reduce((best, each) =>
      each.length < best.length ? each : best,
    );
  },
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Compresses each file beside itself and lists all with sizes and integrity hashes. */
export const list = (folder, files) => ({
  name: 'toso-list',
  async writeBundle() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
    const listed = {};
    for (const name of names) {
      const bytes = await readFile(`${folder}/${name}`);
      const [br, gz] = await Promise.all([packed.br(bytes), packed.gz(bytes)]);
      await Promise.all([
        writeFile(`${folder}/${name}.br`, br),
        writeFile(`${folder}/${name}.gz`, gz),
      ]);
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      listed[name] = { bytes: bytes.length, brotli: br.length, gzip: gz.length, integrity };
    }
    const manifest = { formatVersion: 1, files: listed, widgets: files };
    await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  },
});

/** Begins with an empty folder: names carry hashes, so that old files would stay for ever. */
export const clean = (folder) => ({
  name: 'toso-clean',
  buildStart: () => rm(folder, { recursive: true, force: true }),
});
