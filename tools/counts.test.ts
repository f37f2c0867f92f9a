import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countBrowsers, countNode } from './counts.mjs';

describe('counting tests', () => {
  it('reads the summary of node --test', () => {
    const output = 'ℹ tests 9\nℹ suites 2\nℹ pass 7\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n';
    assert.deepEqual(countNode(output), { passed: 7, failed: 2 });
  });

  it('counts each browser once, by its last line', () => {
    const output = [
      'Chromium: |███      | 1/2 test files | 3 passed, 0 failed',
      'Chromium: |█████████| 2/2 test files | 5 passed, 1 failed',
      'Firefox:  |█████████| 2/2 test files | 6 passed, 0 failed',
    ].join('\n');
    assert.deepEqual(countBrowsers(output), { passed: 11, failed: 1 });
  });

  it('finds nothing in the output of a runner that died', () => {
    assert.deepEqual(countNode('Segmentation fault'), { passed: 0, failed: 0 });
    assert.deepEqual(countBrowsers('Segmentation fault'), { passed: 0, failed: 0 });
  });
});
