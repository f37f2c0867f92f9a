import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { creating, load } from './load.ts';
import { residents, type Visit } from './residents.ts';
import { runScript, toso, withFolder, withServer, type RunningServer } from './run-server.ts';
import { median, type Row, type Table } from './table.ts';

/** A quick look, or the ten minutes of the issue: `npm run bench -- memory --full`. */
const minutes = process.argv.includes('--full') ? 10 : 1;
const clients = 8;
const households = minutes * 500;
/** A client takes at least so long for a resident, lest a household meets its limits. */
const visitMs = 50;
/** A turn: so long residents call, then so long the control is called. */
const turnSeconds = 5;
const controlSeconds = 1;

const megabyte = 1024 * 1024;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Memory at one moment of the load. */
interface Sample {
  /** Minutes under load since the warm-up. */
  readonly at: number;
  /** MB, as the system counts it. */
  readonly resident: number;
  /** MB that the program holds after collecting: its objects, and buffers beside the heap. */
  readonly held: number;
}

async function sampleOf(server: RunningServer, at: number): Promise<Sample> {
  const resident = server.memory();
  const { heapUsed, external } = await server.held();
  return { at, resident, held: (heapUsed + external) / megabyte };
}

/** Residents without pause, as long as there shall be more. @returns How many calls each made. */
async function callWhile(visit: Visit, more: () => boolean): Promise<number[]> {
  const calls: number[] = [];
  const one = async () => {
    while (more()) calls.push((await Promise.all([visit(), wait(visitMs)]))[0]);
  };
  await Promise.all(Array.from({ length: clients }, one));
  return calls;
}

const callFor = (visit: Visit, seconds: number): Promise<number[]> => {
  const end = performance.now() + seconds * 1000;
  return callWhile(visit, () => performance.now() < end);
};

/** Caches, pools and counts of callers are full, and what a new database took is given back. */
async function warmUp(visit: Visit, control: RunningServer): Promise<void> {
  let left = households;
  await callWhile(visit, () => left-- > 0);
  await load(control, creating(control.url), minutes);
}

/** MB a minute over the second and last third, by least squares. */
function slope(all: readonly Sample[], key: 'resident' | 'held'): number {
  const samples = all.slice(Math.floor(all.length / 3));
  const mean = (values: readonly number[]) => total(values) / values.length;
  const [x, y] = [mean(samples.map(({ at }) => at)), mean(samples.map((sample) => sample[key]))];
  const over = samples.reduce((sum, sample) => sum + (sample.at - x) * (sample[key] - y), 0);
  return over / samples.reduce((sum, { at }) => sum + (at - x) ** 2, 0);
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** Medians of the three thirds of the load. */
const thirds = (samples: readonly Sample[], key: 'resident' | 'held'): number[] =>
  [0, 1, 2].map((part) => {
    const [from, to] = [part, part + 1].map((at) => Math.floor((samples.length * at) / 3));
    return median(samples.slice(from, to).map((sample) => sample[key]));
  });

/** Flat is what does not grow by a twentieth from the second third of the load to the last. */
const isFlat = ([, second = 0, last = 0]: readonly number[]) => last <= second * 1.05;

function rowsOf(who: string, samples: readonly Sample[], key: 'resident' | 'held'): Row[] {
  const what = key === 'resident' ? 'resident' : 'held after collecting';
  const values = thirds(samples, key);
  return ['first third', 'second third', 'last third'].map((name, part) => ({
    name: `${who}, ${what}, ${name}`,
    value: values[part] ?? Number.NaN,
    note:
      part === 2
        ? `${isFlat(values) ? 'flat' : '**not flat**'}: ${signed(slope(samples, key))} MB a minute`
        : 'median',
  }));
}

interface Watched {
  readonly start: Sample;
  readonly samples: readonly Sample[];
  readonly controls: readonly Sample[];
  /** How many calls each resident made. */
  readonly calls: readonly number[];
  /** Of the whole machine, at each sample. */
  readonly loads: readonly number[];
}

/** A line a minute for who waits. */
function say(samples: readonly Sample[], controls: readonly Sample[]): void {
  const both = [samples.at(-1), controls.at(-1)].map(
    (sample) => `${sample?.resident.toFixed(0) ?? ''} MB, ${sample?.held.toFixed(1) ?? ''} held`,
  );
  process.stderr.write(`  minute ${samples.at(-1)?.at ?? ''}: ${both.join('; control ')}\n`);
}

async function watch(server: RunningServer, control: RunningServer): Promise<Watched> {
  const start = await sampleOf(server, 0);
  const visit = residents(server.url, households);
  await warmUp(visit, control);
  const [samples, controls]: [Sample[], Sample[]] = [[], []];
  const [calls, loads]: [number[], number[]] = [[], []];
  for (let seconds = turnSeconds; seconds <= minutes * 60; seconds += turnSeconds) {
    calls.push(...(await callFor(visit, turnSeconds)));
    await load(control, creating(control.url), controlSeconds);
    samples.push(await sampleOf(server, seconds / 60));
    controls.push(await sampleOf(control, seconds / 60));
    loads.push(loadavg()[0] ?? 0);
    if (seconds % 60 === 0) say(samples, controls);
  }
  return { start, samples, controls, calls, loads };
}

function tableOf({ start, samples, controls, calls, loads }: Watched): Table {
  const [least, most] = [Math.min(...loads), Math.max(...loads)].map((load) => load.toFixed(1));
  return {
    title: `Memory of \`toso serve\` over ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} of load`,
    unit: 'MB',
    base: 'Tổ Số, resident, second third',
    rows: [
      { name: 'Tổ Số, resident, started', value: start.resident, note: 'on an existing folder' },
      ...rowsOf('Tổ Số', samples, 'resident'),
      ...rowsOf('Tổ Số', samples, 'held'),
      ...rowsOf('control', controls, 'resident'),
      ...rowsOf('control', controls, 'held'),
    ],
    text: `${clients} clients, each with at most ${1000 / visitMs} residents a second: ${calls.length.toLocaleString('en')} residents of ${households.toLocaleString('en')} households, ${total(calls).toLocaleString('en')} calls, after each household had called once. A resident looks a place and its teams up, asks for help, follows the request, and every second one erases it. Demo data of Da Nang on PGlite, limits and log on. Every ${turnSeconds} s garbage was collected and memory read. "Held" is what objects and buffers take, WebAssembly's memory with them; "resident" also what Node and the allocator keep. Control: the bare four-statement transaction on PGlite, ${controlSeconds} s after each turn. Flat: the last third is at most a twentieth above the second; the slope is over both. Load of the machine ${least ?? ''} to ${most ?? ''}.`,
  };
}

/** The real server under the load of residents, beside a control that keeps rows and no more. */
export const memory = (): Promise<Table[]> =>
  withFolder(async (folder) => {
    const env = {
      TOSO_DATA: join(folder, 'data'),
      TOSO_KEY_FILE: join(folder, 'keys.json'),
      TOSO_TRUSTED_PROXIES: '127.0.0.1',
      PORT: '0',
    };
    // Making a database and the demo takes more memory than a server that runs.
    const first = await runScript(toso, ['serve', '--demo'], env);
    await first.end();
    const server = await runScript(toso, ['serve', '--demo'], env, true);
    try {
      return await withServer(
        'bare-transaction',
        async (control) => [tableOf(await watch(server, control))],
        true,
      );
    } finally {
      server.stop();
    }
  });
