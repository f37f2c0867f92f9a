import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from './steps.mjs';

const seconds = (count: number) => count / 60;
const script = (text: string) => [process.execPath, '-e', text];

/** Runs until it is asked to end, and then says that all is well. */
const lasting = 'setInterval(() => {}, 1000); process.on("SIGTERM", () => process.exit(0))';

describe('a run of steps', () => {
  it('goes on after a step that never ends, and counts it as failed', async () => {
    const run = await runSteps([
      { name: 'silent', command: script(lasting), limitMinutes: seconds(1) },
      { name: 'fine', command: script('0'), count: () => ({ passed: 2, failed: 0 }) },
    ]);
    assert.deepEqual([run.passed, run.failed, run.ok], [2, 1, false]);
  });

  it('does not run what needs a step that failed', async () => {
    const run = await runSteps([
      { name: 'first', command: script('process.exitCode = 3') },
      { name: 'second', command: script('console.log("ran")'), needs: ['first'] },
    ]);
    assert.deepEqual([run.passed, run.failed, run.ok], [0, 2, false]);
    assert.equal(run.results.get('second')?.output, '');
  });

  it('counts a runner that ends well without a single test as failed', async () => {
    const none = () => ({ passed: 0, failed: 0 });
    const run = await runSteps([{ name: 'empty', command: script('0'), count: none }]);
    assert.deepEqual([run.failed, run.ok], [1, false]);
  });
});
