import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const interrupts = ['SIGINT', 'SIGTERM'];
/** Set when somebody wants the run to end: what is left of it counts as failed. */
let isInterrupted = false;

const isWindows = process.platform === 'win32';
const colours = /\u001b\[[0-9;]*[A-Za-z]/g;

/**
 * One command of a longer run.
 *
 * @typedef {object} Step
 * @property {string} name What it proves, for the person who reads the log.
 * @property {string[]} command Program and arguments, run at the repository's root.
 * @property {string[]} [needs] Names of steps without which this one says nothing.
 * @property {(output: string) => { passed: number, failed: number }} [count] Reads test counts.
 * @property {Record<string, string>} [env] Added to the environment.
 * @property {number} [limitMinutes] Killed and failed after this long. Default 10.
 */

/** How long a step may take to end after it was asked to, and its pipes to close after it ended. */
const graceMs = 5000;

/** Starts a command; both its streams are shown as they come and kept in `said.text`. */
function start({ command: [program = '', ...args], env = {} }) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
    detached: !isWindows,
  });
  const said = { text: '' };
  const keep = (to) => (chunk) => {
    said.text += chunk;
    to.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
  child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
  return { child, said };
}

/** Resolves to the exit code of a child, undefined where it had to be stopped. Never rejects. */
function ended(child, limitMinutes) {
  return new Promise((resolve) => {
    let grace;
    const after = (code) => (grace ??= setTimeout(() => resolve(code), graceMs));
    /** Test runners end their browsers when they are asked to; what does not listen is killed. */
    const ask = () => {
      for (const event of ['close', 'exit']) child.removeAllListeners(event);
      signal(child, 'SIGTERM');
      child.once('exit', () => resolve(undefined));
      after(undefined);
    };
    const limit = setTimeout(() => {
      console.error(`Stopped after ${limitMinutes} minutes.`);
      ask();
    }, limitMinutes * 60_000);
    const interrupt = () => {
      isInterrupted = true;
      ask();
    };
    for (const name of interrupts) process.on(name, interrupt);
    child.once('error', (error) => {
      console.error(error.message);
      resolve(undefined);
    });
    child.once('close', resolve);
    // A process that outlives its step may hold the pipes open.
    child.once('exit', after);
    child.once('toso-over', () => {
      clearTimeout(limit);
      clearTimeout(grace);
      for (const name of interrupts) process.off(name, interrupt);
    });
  });
}

/** Runs a command. Never rejects, never waits for ever, and leaves nothing running. */
async function execute(step) {
  const { child, said } = start(step);
  const code = await ended(child, step.limitMinutes ?? 10);
  child.emit('toso-over');
  signal(child, 'SIGKILL');
  child.stdout.destroy();
  child.stderr.destroy();
  return { ok: code === 0, output: said.text.replaceAll(colours, '') };
}

/** Signals a child with everything it started in its group. */
function signal(child, name) {
  try {
    if (isWindows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs steps in order, prints each with its time and result, and a table at the end. A failed step
 * does not hide the later ones, but whatever needs it is skipped and counts as failed.
 *
 * @param {Step[]} steps
 * @returns {Promise<{ passed: number, failed: number, ok: boolean, results: Map<string, any> }>}
 *   Sums of tests, and each step's own result; a failed step in which no test failed counts as one
 *   failure.
 */
export async function runSteps(steps) {
  const results = new Map();
  const total = { passed: 0, failed: 0, ok: true, results };
  for (const step of steps) {
    const missing = isInterrupted
      ? 'the run'
      : (step.needs ?? []).find((name) => !results.get(name)?.ok);
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
  return { ok: false, passed: 0, failed: 1, seconds: 0, output: '', note: ` (needs "${missing}")` };
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
    output,
    note: counted ? `  (${passed} passed, ${failed} failed)` : '',
  };
}
