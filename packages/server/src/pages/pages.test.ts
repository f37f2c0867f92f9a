import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { operations, problemCodes } from '@toso/contract';
import { createApp } from '../app.ts';
import { openApp, problemIn, type TestApp } from '../http/app.fixture.ts';
import { version } from '../version.ts';

let test: TestApp;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toso-widgets-'));
  await mkdir(join(folder, 'old', '9.1.0'), { recursive: true });
  await writeFile(join(folder, 'toso.js'), 'let plain;');
  await writeFile(join(folder, 'base-0a1b2c.js'), 'let base;');
  await writeFile(join(folder, 'toso.js.br'), 'packed');
  await writeFile(join(folder, 'old', '9.1.0', 'toso.js'), 'let old;');
  await writeFile(join(folder, 'old', 'secret.txt'), 'secret');
  const widgets = { current: folder, archive: join(folder, 'old') };
  test = await openApp({ demo: true, widgets });
});
after(async () => {
  await test.services.close();
  await rm(folder, { recursive: true });
});

const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';

describe('/ask', () => {
  it('mounts request-help for one ward, in no frame, with a way on when scripts are off', async () => {
    const answer = await test.send('/ask?unit=20242');
    const markup = await answer.text();

    assert.match(markup, /data-toso="request-help" data-unit="20242"/);
    assert.match(markup, /Phường Hải Châu/);
    assert.match(markup, /Trung tâm Phục vụ hành chính công/);
    assert.match(policyOf(answer), /frame-ancestors 'none'/);
    const nonce = /nonce="([\w-]{22})"/.exec(markup)?.[1] ?? 'none';
    assert.ok(policyOf(answer).includes(`'nonce-${nonce}'`));
  });

  it('is a page too when the ward is unknown', async () => {
    for (const path of ['/ask', '/ask?unit=99999', '/embed/team-locator?unit=<script>']) {
      const answer = await test.send(path);
      assert.equal(answer.status, 404);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(await answer.text(), /Không có đơn vị hành chính mang mã này/);
    }
  });
});

describe('/embed', () => {
  it('shows one widget alone, under its name', async () => {
    for (const name of ['request-help', 'team-locator', 'request-status', 'qr-payment']) {
      const answer = await test.send(`/embed/${name}?unit=20242`);
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), new RegExp(`data-toso="${name}" data-unit="20242"`));
    }
  });

  it('stands in the frames of the origins that the ward named, and of no other', async () => {
    await test.services.settings.set('20263', {
      allowedOrigins: ['https://phuong.example'],
    });
    const named = await test.send('/embed/request-status?unit=20263');
    const other = await test.send('/embed/request-status?unit=20242');

    assert.match(policyOf(named), /frame-ancestors 'self' https:\/\/phuong\.example$/);
    assert.match(policyOf(other), /frame-ancestors 'self'$/);
  });
});

describe('/widgets', () => {
  const get = (path: string, headers = {}) => test.send(`/widgets/${path}`, { headers });

  it('serves this release, compressed where the browser reads it, to any site', async () => {
    const plain = await get(`${version}/toso.js`);
    const packed = await get(`${version}/toso.js`, { 'accept-encoding': 'br' });

    assert.equal(await plain.text(), 'let plain;');
    assert.match(plain.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.equal(plain.headers.get('access-control-allow-origin'), '*');
    assert.equal(packed.headers.get('content-encoding'), 'br');
    assert.equal(await packed.text(), 'packed');
  });

  it('lets browsers keep what is named after its content, in a working copy too', async () => {
    const named = await get(`${version}/base-0a1b2c.js`);
    const loader = await get(`${version}/toso.js`);
    assert.match(named.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(loader.headers.get('cache-control'), 'no-cache');
  });

  it('goes on serving an older release from the archive, for ever', async () => {
    const answer = await get('9.1.0/toso.js');
    assert.equal(await answer.text(), 'let old;');
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
  });

  it('has a configuration beside the script that leads to this API', async () => {
    const config = (await (await get(`${version}/toso.config.json`)).json()) as { api: string };
    const address = new URL(config.api, `https://api.test/widgets/${version}/toso.config.json`);
    assert.equal(address.href, 'https://api.test/');
  });

  it('has no latest release, no other folder and no other file', async () => {
    for (const path of [
      'latest/toso.js',
      '1.2.3/toso.js',
      '9.1.0/..%2fsecret.txt',
      '9.1.0/../secret.txt',
      `${version}/nothing.js`,
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });
});

describe('/demo/', () => {
  it('is a ward’s page with the pasted snippet, under a strict policy', async () => {
    const answer = await test.send('/demo/');
    const markup = await answer.text();

    assert.match(markup, /<html lang="en">/);
    for (const name of ['request-help', 'team-locator', 'vneid-guide', 'request-status']) {
      assert.ok(markup.includes(`data-toso="${name}" data-unit="20242"`));
    }
    assert.ok(markup.includes(`src="../widgets/${version}/toso.js"`));
    assert.match(policyOf(answer), /script-src 'self';/);
    assert.equal((await test.send('/demo/css/skin.css')).status, 200);
  });

  it('is there in the demo only', async () => {
    const plain = createApp(test.services);
    assert.equal((await plain.fetch(new Request('https://api.test/demo/'))).status, 404);
  });
});

describe('/docs', () => {
  it('lists every call and every problem, each at the address that problems name', async () => {
    const markup = await (await test.send('/docs')).text();
    for (const { method, path } of Object.values(operations)) {
      assert.ok(markup.includes(`<code>${method} ${path}</code>`), path);
    }
    for (const code of problemCodes) assert.ok(markup.includes(`id="problem-${code}"`), code);
    const { type } = (await (await test.send('/v1/units/99999')).json()) as { type: string };
    assert.ok(markup.includes(`id="${type.split('#')[1] ?? '-'}"`));
  });
});

describe('what operators ask', () => {
  it('is ready until it is told to stop', async () => {
    const stopping = new AbortController();
    const app = createApp(test.services, { stopping: stopping.signal });
    const ready = () => app.fetch(new Request('https://api.test/readyz'));

    assert.equal((await ready()).status, 200);
    stopping.abort();
    const answer = await ready();
    assert.equal(answer.status, 503);
    assert.equal((await problemIn(answer)).code, 'unavailable');
    assert.equal((await app.fetch(new Request('https://api.test/healthz'))).status, 200);
  });

  it('asks the database once, however many ask at the same moment', async () => {
    let asked = 0;
    const ready = () => {
      asked++;
      return test.services.ready();
    };
    const app = createApp({ ...test.services, ready });
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => app.fetch(new Request('https://api.test/readyz'))),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(asked, 1);
  });

  it('counts by operation and never by unit', async () => {
    await test.send('/v1/units/20242');
    const text = await (await test.send('/metrics')).text();
    assert.match(
      text,
      /toso_http_request_duration_seconds_count\{operation="getUnit",status="2xx"\} [1-9]/,
    );
    assert.doesNotMatch(text, /20242/);
  });
});
