import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { faultsIn } from './faults.mjs';

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
function start({ command: [program = '', ...args], env = {} }, show) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
    detached: !isWindows,
  });
  const said = { text: '' };
  const keep = (chunk) => {
    said.text += chunk;
    show(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return { child, said };
}

/** Resolves to the exit code of a child, undefined where it had to be stopped. Never rejects. */
function ended(child, limitMinutes, show) {
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
      show(`Stopped after ${limitMinutes} minutes.\n`);
      ask();
    }, limitMinutes * 60_000);
    const interrupt = () => {
      isInterrupted = true;
      ask();
    };
    for (const name of interrupts) process.on(name, interrupt);
    child.once('error', (error) => {
      show(`${error.message}\n`);
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
async function execute(step, show) {
  const { child, said } = start(step, show);
  const code = await ended(child, step.limitMinutes ?? 10, show);
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

const toLog = (text) => void process.stdout.write(text);

/**
 * Runs steps in order, prints each with its time and result, a table at the end, and after it what
 * failed: a log that is cut before its end is then the shorter part. A failed step does not hide the
 * later ones, but whatever needs it is skipped and counts as failed.
 *
 * @param {Step[]} steps
 * @param {(text: string) => void} [show] Where all of this goes; the log of this process by default.
 * @returns {Promise<{ passed: number, failed: number, ok: boolean, results: Map<string, any> }>}
 *   Sums of tests, and each step's own result; a failed step in which no test failed counts as one
 *   failure.
 */
export async function runSteps(steps, show = toLog) {
  const results = new Map();
  const total = { passed: 0, failed: 0, ok: true, results };
  for (const step of steps) {
    const missing = isInterrupted
      ? 'the run'
      : (step.needs ?? []).find((name) => !results.get(name)?.ok);
    const result = missing ? skipped(step, missing, show) : await timed(step, show);
    results.set(step.name, result);
    total.passed += result.passed;
    total.failed += result.failed;
    total.ok &&= result.ok;
  }
  show('\n');
  for (const [name, { ok, seconds, note }] of results)
    show(`${ok ? 'ok    ' : 'FAILED'} ${String(seconds).padStart(5)} s  ${name}${note}\n`);
  for (const [name, { ok, output }] of results)
    if (!ok && output) show(`\n== what failed in: ${name}\n${faultsIn(output)}\n`);
  return total;
}

function skipped({ name }, missing, show) {
  show(`\n== ${name}: not run, because "${missing}" failed\n`);
  return { ok: false, passed: 0, failed: 1, seconds: 0, output: '', note: ` (needs "${missing}")` };
}

async function timed(step, show) {
  show(`\n== ${step.name}\n`);
  const began = performance.now();
  const { ok, output } = await execute(step, show);
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
