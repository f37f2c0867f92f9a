import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from './steps.mjs';

const seconds = (count: number) => count / 60;
const script = (text: string) => [process.execPath, '-e', text];

/** Runs until it is asked to end, and then says that all is well. */
const lasting = 'setInterval(() => {}, 1000); process.on("SIGTERM", () => process.exit(0))';

/** Keeps what a run prints, so that its failures are not read as those of these tests. */
function kept() {
  const said: string[] = [];
  return { show: (text: string) => void said.push(text), text: () => said.join('') };
}

describe('a run of steps', () => {
  it('goes on after a step that never ends, and counts it as failed', async () => {
    const steps = [
      { name: 'silent', command: script(lasting), limitMinutes: seconds(1) },
      { name: 'fine', command: script('0'), count: () => ({ passed: 2, failed: 0 }) },
    ];
    const run = await runSteps(steps, kept().show);
    assert.deepEqual([run.passed, run.failed, run.ok], [2, 1, false]);
  });

  it('does not run what needs a step that failed', async () => {
    const steps = [
      { name: 'first', command: script('process.exitCode = 3') },
      { name: 'second', command: script('console.log("ran")'), needs: ['first'] },
    ];
    const run = await runSteps(steps, kept().show);
    assert.deepEqual([run.passed, run.failed, run.ok], [0, 2, false]);
    assert.equal(run.results.get('second')?.output, '');
  });

  it('counts a runner that ends well without a single test as failed', async () => {
    const none = () => ({ passed: 0, failed: 0 });
    const steps = [{ name: 'empty', command: script('0'), count: none }];
    const run = await runSteps(steps, kept().show);
    assert.deepEqual([run.failed, run.ok], [1, false]);
  });

  it('says at its very end what failed, after much that did not', async () => {
    const long = 'for (let n = 0; n < 500; n++) console.log("✔ fine", n)';
    const fault = 'console.log("✖ adds up\\n  Error: 3 is not 4"); process.exitCode = 1';
    const log = kept();
    await runSteps([{ name: 'sums', command: script(`${long}; ${fault}; ${long}`) }], log.show);
    const [, end = ''] = log.text().split('== what failed in: sums\n');
    assert.match(end, /^✖ adds up\n {2}Error: 3 is not 4$/m);
    assert.ok(end.split('\n').length < 30);
  });
});
