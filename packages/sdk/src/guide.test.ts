import { consentTexts } from '@toso/contract';
import { createClient } from '@toso/sdk';
import { createApp, openServices } from '@toso/server';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { after, describe, it } from 'node:test';

const guide = await readFile(new URL('../../../docs/sdk.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^## (.+?)$(?:(?!^## )[^])*?^```ts\n([^]+?)^```/gm)];

/** The real server behind a port, as the examples' `baseUrl`. */
const services = await openServices({});
const { fetch } = createApp(services);
const server = createServer((request, response) => {
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '/', headers } = request;
    const body = method === 'GET' ? null : Buffer.concat(chunks);
    const answer = await fetch(
      new Request(new URL(url, baseUrl), {
        method,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, String(value)]),
        ),
        body,
      }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  })();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
after(async () => {
  server.close();
  server.closeAllConnections();
  await services.close();
});

const { version, lang, hash } = consentTexts[0]!;
const input = {
  unit: '20242',
  topic: 'vneid',
  mode: 'call',
  name: 'Cô Lan',
  phone: '0905 123 456',
  isAdult: true,
  consent: { version, lang, hash },
} as const;

/** Runs an example with what it takes for granted, and gives what it printed. */
async function run(source: string): Promise<string> {
  const made = await createClient({ baseUrl }).requests.create(input);
  const given = { baseUrl, input, key: made, printed: [] as string[] };
  Object.assign(globalThis, { guide: given });
  const script = `const { baseUrl, input, key, printed } = globalThis.guide;
    const console = { log: (...all) => printed.push(all.join(' ')) };
    ${stripTypeScriptTypes(source).replace("'@toso/sdk'", JSON.stringify(new URL('./index.ts', import.meta.url).href))}`;
  await import(`data:text/javascript,${encodeURIComponent(script)}`);
  return given.printed.join('\n');
}

describe('docs/sdk.md', () => {
  const expected: Record<string, RegExp> = {
    'Find a place and its teams': /^20242 Phường Hải Châu Phường Nam Dương/,
    'Ask for help': /^[2-9A-Z]{8}$/,
    'Follow it': /^new/,
    Types: /^accepted$/,
    Offline: /^sent false$/,
  };
  for (const [, title = '', source = ''] of examples) {
    it(`runs the example of "${title}"`, async () => {
      assert.match(await run(source), expected[title] ?? /never/);
    });
  }

  it('has an example for each of these', () => {
    assert.deepEqual(
      examples.map(([, title]) => title),
      Object.keys(expected),
    );
  });
});
