import { creating, load, type Measured } from './load.ts';
import { withServer, type RunningServer } from './run-server.ts';
import { median, type Table } from './table.ts';

const seconds = 2;
const runs = 5;

type Options = Parameters<typeof load>[1];

const middle = (results: readonly Measured[]): Measured => ({
  rate: median(results.map(({ rate }) => rate)),
  p99: median(results.map(({ p99 }) => p99)),
  cpu: median(results.map(({ cpu }) => cpu)),
});

/** Loads both in turn, so that what else the machine does falls on both; the first turn warms up. */
async function compare(
  peer: RunningServer,
  ours: RunningServer,
  path: (server: RunningServer) => Promise<Options>,
): Promise<{ peer: Measured; ours: Measured }> {
  const [peers, own]: [Measured[], Measured[]] = [[], []];
  const [peerPath, ownPath] = [await path(peer), await path(ours)];
  for (let run = 0; run <= runs; run++) {
    peers.push(await load(peer, peerPath, seconds));
    own.push(await load(ours, ownPath, seconds));
  }
  return { peer: middle(peers.slice(1)), ours: middle(own.slice(1)) };
}

const row = (name: string, { rate, p99, cpu }: Measured, what = '') => ({
  name,
  value: rate,
  note: `${what}p99 ${p99} ms; ${cpu.toFixed(0)} µs of processor time each`,
});

async function creatingTable(peer: RunningServer, ours: RunningServer): Promise<Table> {
  const both = await compare(peer, ours, ({ url }) => Promise.resolve(creating(url)));
  const what =
    'same framework and PGlite; four INSERT statements with the same columns and indexes, as plain text: no role, no policy, no sealing, no check; ';
  return {
    title: 'Creating a request on PGlite, 8 clients',
    unit: 'requests a second',
    base: 'bare four-statement transaction',
    rows: [
      row('bare four-statement transaction', both.peer, what),
      row('POST /v1/help-requests', both.ours),
    ],
  };
}

const pathOf = (path: string) => (server: RunningServer) =>
  Promise.resolve({ url: `${server.url}${path}` });

async function pathOfSnapshot({ url }: RunningServer): Promise<Options> {
  const answer = await fetch(`${url}/v1/directory/20242`);
  const pointer = (await answer.json()) as { url: string };
  return { url: `${url}/v1/directory/${pointer.url}` };
}

async function readingTables(peer: RunningServer, ours: RunningServer): Promise<Table[]> {
  const reads = [
    ['GET /v1/directory/20242', pathOf('/v1/directory/20242'), 'the same bytes from memory'],
    ['its snapshot of 100 teams', pathOfSnapshot, 'the same bytes from memory'],
    [
      'GET /v1/teams (50 teams)',
      pathOf('/v1/teams?unit=20242'),
      'the same 50 teams through c.json',
    ],
  ] as const;
  const tables: Table[] = [];
  for (const [name, path, what] of reads) {
    const both = await compare(peer, ours, path);
    tables.push({
      title: `Reading, 8 clients: ${name}`,
      unit: 'requests a second',
      base: 'bare handler',
      rows: [
        row('bare handler', both.peer, `same framework; ${what}, one header; `),
        row('Tổ Số', both.ours, 'with ETag, caching, CORS and security headers, metrics; '),
      ],
    });
  }
  return tables;
}

/** Without limits, which would refuse the load, and without lines in the log. */
export const http = (): Promise<Table[]> =>
  withServer('toso', async (ours) => [
    await withServer('bare-transaction', (peer) => creatingTable(peer, ours)),
    ...(await withServer('bare-handlers', (peer) => readingTables(peer, ours))),
  ]);
