import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const isWindows = process.platform === 'win32';
const colours = /\u001b\[[0-9;]*m/g;

/**
 * One command of a longer run.
 *
 * @typedef {object} Step
 * @property {string} name What it proves, for the person who reads the log.
 * @property {string[]} command Program and arguments, run at the repository's root.
 * @property {string[]} [needs] Names of steps without which this one says nothing.
 * @property {(output: string) => { passed: number, failed: number }} [count] Reads test counts.
 * @property {number} [limitMinutes] Killed and failed after this long. Default 10.
 */

/** Runs a command, shows what it says and keeps it. Never rejects. */
function execute({ command: [program = '', ...args], limitMinutes = 10 }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', STORYBOOK_DISABLE_TELEMETRY: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
      detached: !isWindows,
    });
    let output = '';
    const keep = (to) => (chunk) => {
      output += chunk;
      to.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
    const limit = setTimeout(() => {
      console.error(`Stopped after ${limitMinutes} minutes.`);
      stop(child);
    }, limitMinutes * 60_000);
    const end = (code) => {
      clearTimeout(limit);
      resolve({ ok: code === 0, output: output.replaceAll(colours, '') });
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('close', end);
  });
}

/** Ends a child with everything it started: a test runner leaves browsers otherwise. */
function stop(child) {
  try {
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Runs steps in order, prints each with its time and result, and a table at the end. A failed step
 * does not hide the later ones, but whatever needs it is skipped and counts as failed.
 *
 * @param {Step[]} steps
 * @returns {Promise<{ passed: number, failed: number, ok: boolean }>} Sums of tests; a failed step
 *   in which no test failed counts as one failure.
 */
export async function runSteps(steps) {
  const results = new Map();
  const total = { passed: 0, failed: 0, ok: true };
  for (const step of steps) {
    const missing = (step.needs ?? []).find((name) => !results.get(name)?.ok);
    const result = missing ? skipped(step, missing) : await timed(step);
    results.set(step.name, result);
    total.passed += result.passed;
    total.failed += result.failed;
    total.ok &&= result.ok;
  }
  console.log('');
  for (const [name, { ok, seconds, note }] of results) {
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${String(seconds).padStart(5)} s  ${name}${note}`);
  }
  return total;
}

function skipped({ name }, missing) {
  console.log(`\n== ${name}: not run, because "${missing}" failed`);
  return { ok: false, passed: 0, failed: 1, seconds: 0, note: ` (needs "${missing}")` };
}

async function timed(step) {
  console.log(`\n== ${step.name}`);
  const began = performance.now();
  const { ok, output } = await execute(step);
  const counted = step.count?.(output);
  const { passed = 0, failed = 0 } = counted ?? {};
  const fine = ok && failed === 0 && (!counted || passed > 0);
  return {
    ok: fine,
    passed,
    failed: fine ? 0 : Math.max(failed, 1),
    seconds: Math.round((performance.now() - began) / 1000),
    note: counted ? `  (${passed} passed, ${failed} failed)` : '',
  };
}
