import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownWords } from '../guides/own-words.fixture.ts';
import { openApp, type TestApp } from '../http/app.fixture.ts';

let test: TestApp;
before(async () => {
  test = await openApp();
  await test.services.guides.replace('20242', ownWords);
});
after(() => test.services.close());

const read = async (path: string) => {
  const answer = await test.send(path);
  return { answer, text: await answer.text() };
};

describe('/guides', () => {
  it('leads to each guide, in the language and for the ward of the address', async () => {
    const { text } = await read('/guides?unit=20242&lang=en');
    assert.match(text, /href="guides\/vneid\?unit=20242&amp;lang=en"/);
    assert.match(text, /<html lang="en">/);
    assert.match(text, /Phường Hải Châu/);
  });
});

describe('/guides/{id}', () => {
  it('says without any script what there is to choose from', async () => {
    const { text, answer } = await read('/guides/vneid');
    assert.match(text, /<h1>[^<]*VNeID/);
    assert.match(text, /href="vneid\?situation=level-2"/);
    assert.doesNotMatch(text, /<script/);
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self';/);
    assert.match(policy, /frame-ancestors 'none'/);
  });

  it('tells one situation step by step, as a page and as data', async () => {
    const { text } = await read('/guides/vneid?situation=level-2');
    const block = /<script type="application\/ld\+json">([^]+?)<\/script>/.exec(text)?.[1] ?? '{}';
    const data = JSON.parse(block) as { '@type': string; name: string; step: { name: string }[] };
    assert.equal(data['@type'], 'HowTo');
    assert.ok(text.includes(`<h1>${data.name}</h1>`));
    for (const [index, { name }] of data.step.entries()) {
      assert.ok(text.includes(`Bước ${index + 1}: ${name}`), name);
    }
  });

  it('may be kept by anybody and found by search engines, since its address says everything', async () => {
    const english = { headers: { 'accept-language': 'en', cookie: 'toso_lang=en' } };
    const answer = await test.send('/guides/vneid', english);
    assert.match(answer.headers.get('cache-control') ?? '', /^public/);
    const text = await answer.text();
    assert.match(text, /<html lang="vi">/);
    assert.doesNotMatch(text, /noindex/);
  });

  it('has the ward’s own words, and the way to its team', async () => {
    const { text } = await read('/guides/vneid?situation=level-2&unit=20242');
    assert.match(text, /Phiếu hẹn của phường/);
    assert.match(text, /Phường, xã kiểm tra ngày 20\/01\/2026/);
    assert.match(text, /href="\.\.\/ask\?unit=20242"/);
    assert.match(text, /href="vneid\?unit=20242&amp;situation=activate"/);
  });

  it('leads on into another guide, for the same ward and in the same language', async () => {
    const { text } = await read('/guides/vneid?situation=log-in-portal&unit=20242&lang=en');
    const there = /href="(online-procedure[^"]*)">Guide “Public services online”/.exec(text)?.[1];
    assert.equal(there, 'online-procedure?unit=20242&amp;lang=en&amp;situation=file');
    const other = await read(`/guides/${there.replaceAll('&amp;', '&')}`);
    assert.equal(other.answer.status, 200);
    assert.match(other.text, /Step 1: /);
  });

  it('is one step where a printed code names it', async () => {
    const { text } = await read('/guides/vneid?situation=level-2&step=bring');
    assert.match(text, /Bước 2: /);
    assert.doesNotMatch(text, /Bước 1: /);
  });

  it('begins with a sentence where a part is not there, never blank', async () => {
    for (const query of ['situation=gone', 'situation=level-2&step=gone', 'situation=<script>']) {
      const { text, answer } = await read(`/guides/vneid?${query}`);
      assert.equal(answer.status, 200);
      assert.match(text, /Không có phần này trong hướng dẫn/);
      assert.match(text, /<h1>/);
      assert.doesNotMatch(text, /<script>/);
    }
  });

  it('is the list of guides with a sentence where the guide is not there', async () => {
    const { text, answer } = await read('/guides/cooking');
    assert.equal(answer.status, 404);
    assert.match(text, /Không có hướng dẫn mang tên này[^]+href="vneid"/);
    assert.equal((await read('/guides/vneid?unit=99999')).answer.status, 404);
  });
});

describe('/embed/vneid-guide and /embed/guide', () => {
  it('mount the element at the place asked for, with the guide’s first screen in it', async () => {
    const { text, answer } = await read(
      '/embed/vneid-guide?unit=20242&situation=level-2&step=bring',
    );
    const mount = /<div\s+data-toso="vneid-guide"[^>]*>/.exec(text)?.[0] ?? '';
    for (const attribute of ['unit="20242"', 'situation="level-2"', 'step="bring"']) {
      assert.ok(mount.includes(`data-${attribute}`), mount);
    }
    assert.match(text, /<h1>[^<]*VNeID[^]+target="_blank"/);
    assert.match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors 'self'$/);
    const other = await read('/embed/guide?unit=20242&guide=pay-online&situation="><script>');
    assert.match(other.text, /data-toso="guide"[^>]+data-guide="pay-online"/);
    assert.match(other.text, /data-situation=""/);
  });

  it('are refused as a page for a guide or a ward that there is not', async () => {
    for (const query of ['unit=20242&guide=cooking', 'unit=99999', '']) {
      const { answer, text } = await read(`/embed/guide?${query}`);
      assert.equal(answer.status, 404, query);
      assert.match(text, /role="alert"/);
    }
  });
});
