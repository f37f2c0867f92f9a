import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fee, land, publishAccounts } from '../accounts/accounts.fixture.ts';
import { openApp, problemIn, type TestApp } from '../http/app.fixture.ts';

let test: TestApp;
before(async () => {
  test = await openApp();
  await publishAccounts(test.services, '20242', [{ ...fee, purpose: 'Lệ phí <script>' }, land]);
});
after(() => test.services.close());

const accounts = async () => (await test.services.accounts.list('20242')).map(({ id }) => id);
const page = async (path: string) => {
  const answer = await test.send(path);
  return { answer, markup: (await answer.text()).replace(/\s+/g, ' ') };
};

describe('GET /v1/official-accounts', () => {
  it("gives the ward's own accounts, to any site, with an ETag", async () => {
    const answer = await test.send('/v1/official-accounts?unit=20242');
    const { accounts: list } = (await answer.json()) as { accounts: Record<string, unknown>[] };
    const [first] = await accounts();
    assert.deepEqual(list[0], { ...fee, id: first, unit: '20242', purpose: 'Lệ phí <script>' });
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
    assert.equal((await test.send('/v1/official-accounts?unit=20242', { headers })).status, 304);
  });

  it('gives an empty list where a ward publishes none, and refuses what is no ward', async () => {
    const none = await test.send('/v1/official-accounts?unit=20257');
    assert.deepEqual(await none.json(), { accounts: [] });
    for (const [query, code] of [
      ['unit=99999', 'unit_unknown'],
      ['unit=abc', 'invalid_request'],
      ['', 'invalid_request'],
      ['unit=20242&account=1', 'invalid_request'],
    ]) {
      const answer = await test.send(`/v1/official-accounts?${query ?? ''}`);
      assert.equal((await problemIn(answer)).code, code, query);
    }
  });

  it('takes an account off within the same process at once', async () => {
    await publishAccounts(test.services, '20263', [fee]);
    const [account] = await test.services.accounts.list('20263');
    const given = { id: account?.id ?? '', by: 'Văn phòng', reason: 'Thử' };
    await test.services.accounts.remove('20263', given);
    const answer = await test.send('/v1/official-accounts?unit=20263');
    assert.deepEqual(await answer.json(), { accounts: [] });
  });

  it('lets nobody show for more than a minute what a ward may take off at once', async () => {
    const answer = await test.send('/v1/official-accounts?unit=20242');
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
    const { answer: list } = await page('/official-accounts?unit=20242');
    assert.equal(list.headers.get('cache-control'), 'public, max-age=60');
  });
});

describe('/official-accounts', () => {
  it('lists them in words, with the way to the sheet of each', async () => {
    const { answer, markup } = await page('/official-accounts?unit=20242');
    assert.equal(answer.status, 200);
    assert.match(markup, /Tài khoản nhận tiền của Phường Hải Châu/);
    assert.match(markup, /000000000 <b>0000<\/b>, Agribank/);
    assert.match(markup, /kiểm tra ngày 01\/11\/2026/);
    assert.match(markup, /Lệ phí &lt;script&gt;/);
    const [first = ''] = await accounts();
    assert.ok(markup.includes(`href="official-accounts/${first}?unit=20242"`));
    assert.match(
      (await page('/official-accounts?unit=20257')).markup,
      /chưa công bố tài khoản nào/,
    );
    assert.equal((await page('/official-accounts?unit=99999')).answer.status, 404);
  });

  it('shows the counter sheet of one, without script or inline style', async () => {
    const [first = ''] = await accounts();
    const { answer, markup } = await page(`/official-accounts/${first}?unit=20242&lang=en`);
    assert.equal(answer.status, 200);
    assert.match(markup, /<html lang="en">/);
    assert.match(markup, /<link rel="stylesheet" href="\.\.\/assets\/sheet\.css" \/>/);
    assert.match(markup, /must be UBND PHUONG MAU\./);
    assert.doesNotMatch(markup, /<style|style=|<script/);
    assert.equal((await test.send('/assets/sheet.css')).status, 200);
  });

  it('lets no link put an amount or a message on the page of a ward', async () => {
    const [first = ''] = await accounts();
    const plain = await page(`/official-accounts/${first}?unit=20242`);
    const query = 'unit=20242&amount=5000000&amountVnd=5000000&purpose=Goi+0905&content=Goi+0905';
    const { markup } = await page(`/official-accounts/${first}?${query}`);
    const codeIn = (text: string) => / d="([^"]+)"/.exec(text)?.[1];
    assert.equal(codeIn(markup), codeIn(plain.markup));
    assert.doesNotMatch(markup, /0905|5\.000\.000/);
  });

  it('answers an account that is gone with those that are there', async () => {
    const { answer, markup } = await page(
      '/official-accounts/01936d6e-0000-7000-8000-000000000001?unit=20242',
    );
    assert.equal(answer.status, 404);
    assert.match(markup, /không còn, trong danh sách công bố[^]*Lệ phí/);
  });
});
