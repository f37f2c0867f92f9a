import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The check on a copy of the sources, in which a test may break what it likes. */
const root = fileURLToPath(new URL('..', import.meta.url));
const help = 'packages/widgets/src/request-help/request-help.ts';
let copy: string;

const run = () =>
  spawnSync(process.execPath, ['tools/manifest-check.ts'], { cwd: copy, encoding: 'utf8' });

/** Runs the check with one text of a source replaced, then mends the source. */
function runWith(text: string, other: string) {
  const path = join(copy, help);
  const before = readFileSync(path, 'utf8');
  assert.ok(before.includes(text), `${text} is in the source`);
  writeFileSync(path, before.replace(text, other));
  try {
    return run();
  } finally {
    writeFileSync(path, before);
  }
}

describe('the check of custom-elements.json', () => {
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'toso-manifest-'));
    for (const path of [
      'tools/manifest-check.ts',
      'custom-elements-manifest.config.mjs',
      'packages/widgets/src',
      'packages/widgets/custom-elements.json',
      'package.json',
    ]) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('passes what is committed', () => {
    const { status, stderr } = run();
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  const faults = [
    [' * @csspart code - The tracking code.\n', '', /no line for part "code"/],
    [
      ' * @fires {RequestOpenEvent} toso-request-open - The dialog opened.\n',
      '',
      /no line for event "toso-request-open"/,
    ],
    ['  /** Closes the dialog; nothing that was answered is lost. */\n', '', /member "close"/],
    ['The dialog opened.', 'The dialog is open now.', /custom-elements.json is stale/],
  ] as const;
  for (const [text, other, words] of faults) {
    it(`fails when "${text.trim()}" becomes "${other}"`, () => {
      const { status, stderr } = runWith(text, other);
      assert.match(stderr, words);
      assert.equal(status, 1);
    });
  }

  it('leaves the committed file alone', () => {
    const path = 'packages/widgets/custom-elements.json';
    assert.equal(readFileSync(join(copy, path), 'utf8'), readFileSync(join(root, path), 'utf8'));
  });
});
