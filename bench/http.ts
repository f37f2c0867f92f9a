import { consentTexts } from '@toso/contract';
import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, type Table } from './table.ts';

const seconds = 5;
const runs = 5;

async function withServer<T>(kind: string, work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'toso-bench-'));
  const script = fileURLToPath(new URL('server.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@toso/source', script, kind, join(folder, 'data')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
      child.once('exit', (code) => reject(new Error(`${kind} ended with ${String(code)}`)));
    });
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly rate: number;
  readonly p99: number;
}

async function load(options: autocannon.Options): Promise<Measured> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await autocannon({ connections: 8, duration: seconds, ...options });
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(`${options.url}: ${result.non2xx} refused, ${result.errors} failed`);
    }
    results.push({ rate: result.requests.average, p99: result.latency.p99 });
  }
  return { rate: median(results.map((r) => r.rate)), p99: median(results.map((r) => r.p99)) };
}

const consent = consentTexts[0];
const helpRequest = {
  unit: '20242',
  topic: 'vneid',
  mode: 'home',
  name: 'Lan',
  phone: '0905123456',
  place: 'kiệt 12/3 Phan Châu Trinh',
  isAdult: true,
  consent: { version: consent?.version, lang: consent?.lang, hash: consent?.hash },
};

const post = (url: string, body: unknown): autocannon.Options => ({
  url,
  method: 'POST',
  requests: [
    {
      setupRequest: (request: object) => ({
        ...request,
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      }),
    },
  ],
});

export async function http(): Promise<Table[]> {
  const bare = await withServer('bare', async (url) => ({
    create: await load(post(`${url}/transaction`, helpRequest)),
    list: await load({ url: `${url}/list` }),
  }));
  const toso = await withServer('toso', async (url) => ({
    create: await load(post(`${url}/v1/help-requests`, helpRequest)),
    list: await load({ url: `${url}/v1/teams?unit=20242` }),
    pointer: await load({ url: `${url}/v1/directory/20242` }),
  }));
  const row = (name: string, { rate, p99 }: Measured) => ({
    name,
    value: rate,
    note: `p99 ${p99} ms`,
  });
  return [
    {
      title: 'Creating a request on PGlite, 8 clients',
      unit: 'requests a second',
      base: 'bare four-statement transaction',
      rows: [
        row('bare four-statement transaction', bare.create),
        row('POST /v1/help-requests', toso.create),
      ],
    },
    {
      title: 'Reading the directory, 8 clients',
      unit: 'requests a second',
      base: 'bare handler',
      rows: [
        row('bare handler', bare.list),
        row('GET /v1/teams (50 teams)', toso.list),
        row('GET /v1/directory/20242', toso.pointer),
      ],
    },
  ];
}
