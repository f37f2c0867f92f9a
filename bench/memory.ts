import { setTimeout as wait } from 'node:timers/promises';
import { creating, load } from './load.ts';
import { withServer, type RunningServer } from './run-server.ts';
import { median, type Table } from './table.ts';

/** A quick look, or the ten minutes of the issue: `npm run bench -- memory --full`. */
const seconds = process.argv.includes('--full') ? 600 : 60;

/** Resident memory while load lasts: four reads for each request that is created. */
async function watch(server: RunningServer, atMost: number, seen: number[]): Promise<void> {
  const end = performance.now() + atMost * 1000;
  while (performance.now() < end) {
    await load(server, creating(server.url), 1);
    await load(server, { url: `${server.url}/v1/teams?unit=20242` }, 4);
    seen.push(server.memory());
  }
}

/** Memory over load: flat where the last third is not above the second. */
export const memory = (): Promise<Table[]> =>
  withServer('toso', async (server) => {
    const start = server.memory();
    const seen: number[] = [];
    await watch(server, seconds, seen);
    await wait(1000);
    const third = Math.floor(seen.length / 3);
    const parts = [0, 1, 2].map((at) => median(seen.slice(at * third, (at + 1) * third)));
    const names = ['first third', 'second third', 'last third'];
    return [
      {
        title: `Resident memory over ${seconds} s of load, 8 clients`,
        unit: 'MB',
        base: 'second third',
        rows: [
          { name: 'before', value: start },
          ...parts.map((value, at) => ({ name: names[at] ?? '', value, note: 'median' })),
        ],
      },
    ];
  });
