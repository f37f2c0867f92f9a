import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { licenceReport } from './licences-report.ts';

const lockOf = (license: string, dev: boolean) => ({
  packages: { 'node_modules/x': { version: '1.0.0', license, dev } },
});

describe('the check of licences', () => {
  it('refuses a licence that must not travel with the product', () => {
    assert.deepEqual(licenceReport(lockOf('MPL-2.0', false)).refused, ['x 1.0.0: MPL-2.0']);
    assert.deepEqual(licenceReport(lockOf('GPL-3.0-only', true)).refused, [
      'x 1.0.0: GPL-3.0-only',
    ]);
  });

  it('admits a tool under a licence that stays with the tool', () => {
    assert.deepEqual(licenceReport(lockOf('MPL-2.0', true)).refused, []);
  });

  it('reads OR as a choice and AND as both', () => {
    assert.deepEqual(licenceReport(lockOf('(MIT OR GPL-3.0-or-later)', false)).refused, []);
    assert.equal(licenceReport(lockOf('(MIT AND GPL-3.0-or-later)', false)).refused.length, 1);
  });

  it('names each package that ships', () => {
    assert.match(licenceReport(lockOf('MIT', false)).text, /\| x \| 1\.0\.0 \| MIT \|/);
  });
});
