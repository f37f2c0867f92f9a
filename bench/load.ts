import { consentTexts } from '@toso/contract';
import autocannon from 'autocannon';
import { randomUUID } from 'node:crypto';
import type { RunningServer } from './run-server.ts';

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

/** Creates a request a call, each with a key of its own. */
export const creating = (url: string): autocannon.Options => ({
  url: `${url}/v1/help-requests`,
  method: 'POST',
  requests: [
    {
      setupRequest: (request: object) => ({
        ...request,
        method: 'POST',
        body: JSON.stringify(helpRequest),
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      }),
    },
  ],
});

/** What one run of load showed. */
export interface Measured {
  /** Requests a second. */
  readonly rate: number;
  readonly p99: number;
  /** Microseconds of the server's processor time a request: what other load disturbs least. */
  readonly cpu: number;
}

/** Loads a server with 8 clients. @throws where a single call fails. */
export async function load(
  server: RunningServer,
  options: autocannon.Options,
  seconds: number,
): Promise<Measured> {
  const before = server.cpuMicroseconds();
  const result = await autocannon({ connections: 8, duration: seconds, ...options });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${options.url}: ${result.non2xx} refused, ${result.errors} failed`);
  }
  const cpu = (server.cpuMicroseconds() - before) / result.requests.total;
  return { rate: result.requests.average, p99: result.latency.p99, cpu };
}
