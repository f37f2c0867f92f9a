import { join } from 'node:path';
import { runScript, toso, withFolder } from './run-server.ts';
import { median, type Table } from './table.ts';

const runs = 5;

/** Seconds from the start of `toso serve` until `/readyz` says that the database answers. */
async function secondsUntilReady(folder: string): Promise<number> {
  const start = performance.now();
  const env = {
    TOSO_DATA: join(folder, 'data'),
    TOSO_KEY_FILE: join(folder, 'keys.json'),
    PORT: '0',
  };
  const server = await runScript(toso, ['serve'], env);
  try {
    const answer = await fetch(`${server.url}/readyz`);
    if (!answer.ok) throw new Error(`/readyz: ${answer.status}`);
    return (performance.now() - start) / 1000;
  } finally {
    server.stop();
  }
}

/** Start-up in an empty folder and again in the same one, after a crash each time. */
export async function ready(): Promise<Table[]> {
  const [fresh, existing]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    await withFolder(async (folder) => {
      fresh.push(await secondsUntilReady(folder));
      existing.push(await secondsUntilReady(folder));
    });
  }
  return [
    {
      title: 'Ready after the start',
      unit: 'seconds',
      base: 'limit on an existing folder',
      rows: [
        { name: 'limit on an existing folder', value: 3 },
        { name: 'an existing folder', value: median(existing), note: 'after a crash (SIGKILL)' },
        { name: 'limit on a new folder', value: 15 },
        { name: 'a new folder', value: median(fresh), note: 'database, schema and keys made' },
      ],
    },
  ];
}
