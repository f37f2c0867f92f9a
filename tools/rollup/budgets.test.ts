import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'acorn';
import { vi as ownWords } from '../../packages/widgets/src/qr-payment/own.strings.ts';
import { source as qrWords } from '../../packages/widgets/src/qr-payment/qr-payment.strings.ts';
import { moreSource as moreGuideWords } from '../../packages/widgets/src/guide/more.strings.ts';
import { source as guideWords } from '../../packages/widgets/src/guide/guide.strings.ts';
import { source as helpWords } from '../../packages/widgets/src/request-help/request-help.strings.ts';
import { source as statusWords } from '../../packages/widgets/src/request-status/request-status.strings.ts';
import { source as locatorWords } from '../../packages/widgets/src/team-locator/team-locator.strings.ts';

interface Manifest {
  readonly files: Readonly<Record<string, { bytes: number; brotli: number; integrity: string }>>;
  readonly widgets: Readonly<Record<string, readonly string[]>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'toso-embed-'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const brotli = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let manifest: Manifest;

/** What a widget loads besides the loader, each file compressed by itself as it travels. */
const completeBytes = (widget: string) =>
  (manifest.widgets[widget] ?? [])
    .filter((file) => !/\.en-/.test(file))
    .reduce((sum, file) => sum + (manifest.files[file]?.brotli ?? NaN), 0);

describe('the files for script tags', () => {
  before(() => {
    const env = { ...process.env, TOSO_EMBED_FOLDER: folder, TOSO_BARE_LOADER: '1' };
    const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');
    const args = [rollup, '--config', 'rollup.config.mjs', '--silent'];
    execFileSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
    manifest = JSON.parse(read('manifest.json')) as Manifest;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('load a page without the drawn button for at most 1,000 B', () => {
    assert.ok(brotli(read('bare.js')) <= 1000, `${brotli(read('bare.js'))} B`);
  });

  it('draw an answering button for at most 3,000 B in one request', () => {
    assert.ok(brotli(read('toso.js')) <= 3000, `${brotli(read('toso.js'))} B`);
  });

  // Besides the loader: the widget's own files and everything that it shares with others.
  it('complete request help for at most 24,000 B', () => {
    assert.ok(completeBytes('request-help') <= 24_000, `${completeBytes('request-help')} B`);
  });

  it('complete the locator for at most 22,000 B without data', () => {
    assert.ok(completeBytes('team-locator') <= 22_000, `${completeBytes('team-locator')} B`);
  });

  // At opening: Lit, the worked example explained and drawn. What reads an own code comes on use.
  it('complete the explainer of payment codes for at most 13,000 B', () => {
    assert.ok(completeBytes('qr-payment') <= 13_000, `${completeBytes('qr-payment')} B`);
  });

  it('decode pictures for at most 13,400 B, in a file that no widget loads before its use', () => {
    const decoder = Object.keys(manifest.files).filter((name) => name.startsWith('decoder-'));
    assert.equal(decoder.length, 1);
    const [name = ''] = decoder;
    assert.ok((manifest.files[name]?.brotli ?? NaN) <= 13_400, `${manifest.files[name]?.brotli} B`);
    for (const files of Object.values(manifest.widgets)) assert.ok(!files.includes(name));
  });

  it('show the guide to VNeID for at most 11,000 B, and its text for 9,000 B, without a client', () => {
    const files = manifest.widgets['vneid-guide'] ?? [];
    const [text = ''] = files.filter((file) => file.startsWith('vneid.vi-'));
    const textBytes = manifest.files[text]?.brotli ?? NaN;
    assert.ok(textBytes <= 9000, `${textBytes} B`);
    const rest = completeBytes('vneid-guide') - textBytes;
    assert.ok(rest <= 11_000, `${rest} B`);
    assert.ok(completeBytes('guide') <= 11_000, `${completeBytes('guide')} B`);
    assert.deepEqual(
      files.filter((file) => file.startsWith('served')),
      [],
    );
  });

  it('need no file besides those that the loader fetches at once, so no other round trip', () => {
    for (const [widget, files] of Object.entries(manifest.widgets)) {
      for (const file of files) {
        const needed = [...read(file).matchAll(/(?:from|import)"\.\/([^"]+)"/g)];
        for (const [, name = ''] of needed) assert.ok(files.includes(name), `${widget}: ${name}`);
      }
    }
  });

  it('name each file in the manifest as it is', () => {
    for (const [name, { bytes, brotli: packed, integrity }] of Object.entries(manifest.files)) {
      assert.equal(bytes, Buffer.byteLength(read(name)), name);
      assert.equal(packed, readFileSync(join(folder, `${name}.br`)).length, name);
      assert.match(integrity, /^sha384-[A-Za-z0-9+/]{64}$/);
      // Rollup adds a figure where two files would be named alike, which the loader does not know.
      assert.match(name, /^toso\.[a-z.]*js$|-[0-9a-f]{6}\.js$/);
    }
  });

  it('need no other file for those in one piece, so that their hash covers every byte', () => {
    for (const name of ['toso.all.js', 'toso.help.js'])
      assert.doesNotMatch(read(name), /\bimport\(/, name);
  });

  it('hold no path of the machine that built them', () => {
    for (const name of Object.keys(manifest.files)) assert.ok(!read(name).includes(root), name);
  });

  it('are written in the syntax of Chrome 90, Safari 14.1 and Firefox 90', () => {
    for (const name of Object.keys(manifest.files)) {
      const code = read(name);
      const sourceType = /^toso\./.test(name) ? 'script' : 'module';
      // 2022 for public class fields, which all three have; what 2022 brought besides is refused.
      parse(code, { ecmaVersion: 2022, sourceType });
      assert.doesNotMatch(code, /\bstatic\{|[.{;}]#[a-z_]/i, `${name}: private or static block`);
      assert.doesNotMatch(code, /\?\.\(\.\.\./, `${name}: f?.(...list)`);
      assert.doesNotMatch(code, /\(\?<[=!]/, `${name}: looking behind, which Safari 14 cannot`);
    }
  });

  it('call nothing that Chrome 90, Safari 14.1 or Firefox 90 lack without asking', () => {
    const newer = /\.(at|findLast|findLastIndex|toSorted|toReversed|groupBy)\(|structuredClone\(/;
    for (const name of Object.keys(manifest.files)) {
      assert.doesNotMatch(read(name), newer, name);
    }
  });

  it('keep the name of every sentence, by which it is asked for', () => {
    const code = read('toso.all.js');
    for (const source of [
      guideWords,
      moreGuideWords,
      helpWords,
      statusWords,
      locatorWords,
      qrWords,
      ownWords,
    ])
      for (const moment of Object.keys(source))
        assert.match(code, new RegExp(`[{,]"?${moment}"?:`), moment);
  });

  it("name Lit's policy for trusted types after us", () => {
    assert.match(read('toso.all.js'), /createPolicy\("toso"/);
    assert.doesNotMatch(read('toso.all.js'), /createPolicy\("lit-html"/);
  });
});
