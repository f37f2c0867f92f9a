import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formatRequestCode } from '@toso/contract';
import { ask, openApp, type TestApp } from '../../http/app.fixture.ts';

const unit = '20242';

let test: TestApp;
let cookie: string;
before(async () => {
  test = await openApp();
  const answer = await form('/t/sign-in', { link: `https://api.test/t/#${await newToken()}` });
  assert.equal(answer.status, 303);
  cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
});
after(() => test.services.close());

async function newToken(): Promise<string> {
  const { token } = await test.services.links.make({ unit, role: 'Tổ trưởng', validDays: 30 });
  return token;
}

const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  test.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });

const read = (path: string) => test.send(path, { headers: { cookie } });

/** What a person reads: the words without the markup. */
const wordsOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const seen = async (path: string) => wordsOf(await (await read(path)).text());

/** The address of the newest request that waits. */
async function newest(): Promise<string> {
  const markup = await (await read('/t/')).text();
  const all = [...markup.matchAll(/action="\.\.\/(t\/requests\/[0-9a-f-]+)\/take"/g)];
  return `/${all.at(-1)?.[1] ?? ''}`;
}

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const act = (address: string, step: string, fields: Record<string, string> = {}) =>
  form(`${address}/${step}`, fields, { cookie, origin: 'https://api.test' });

describe('a member without a session', () => {
  it('is asked for the link, and a link that does not work says so', async () => {
    const first = await test.send('/t/');
    const wrong = await form('/t/sign-in', { link: `${unit}.${'B'.repeat(43)}` });

    assert.equal(first.status, 200);
    assert.match(await first.text(), /Mở đường dẫn của bạn/);
    assert.equal(wrong.status, 401);
    assert.match(wordsOf(await wrong.text()), /không dùng được nữa/);
    assert.equal(wrong.headers.get('set-cookie'), null);
  });

  it('opens no request by its reference', async () => {
    const answer = await test.send('/t/?r=R2EPVN');
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /Mở đường dẫn của bạn/);
  });

  it('is asked to sign in again when a page needs it', async () => {
    const answer = await test.send('/t/mine', { headers: { cookie: 'toso_desk=none' } });
    assert.equal(answer.status, 401);
    assert.match(wordsOf(await answer.text()), /Phiên làm việc đã hết/);
  });
});

describe('the list', () => {
  it('says that nobody waits, then who does, without anything personal', async () => {
    assert.match(await seen('/t/'), /Chưa có ai đang chờ/);

    await ask(test, { name: 'Cụ Năm', place: 'kiệt 7 Hùng Vương', preferredPart: 'morning' });
    const words = await seen('/t/');
    assert.match(words, /1 người đang chờ/);
    assert.match(words, /vừa gửi · đến nhà/);
    assert.match(words, /buổi sáng/);
    assert.doesNotMatch(words, /Cụ Năm|Hùng Vương|0905/);
  });

  it('speaks Vietnamese on a phone set to English, and English once that is chosen', async () => {
    const english = { 'accept-language': 'en-US,en;q=0.9' };
    const first = await test.send('/t/', { headers: { cookie, ...english } });
    assert.match(wordsOf(await first.text()), /1 người đang chờ/);

    const chosen = await test.send('/t/language', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'lang=en',
    });
    assert.equal(chosen.status, 303);
    const [choice = ''] = (chosen.headers.get('set-cookie') ?? '').split(';');
    const markup = await (
      await test.send('/t/', { headers: { cookie: `${cookie}; ${choice}` } })
    ).text();
    assert.match(markup, /<html lang="en">/);
    assert.match(wordsOf(markup), /1 person is waiting/);
  });
});

describe('taking a request, without any script', () => {
  it('shows the code to speak first, then whom to call, and the way to the end', async () => {
    const kept = await ask(test, {
      name: 'Ông Bảy <b>',
      phone: '0912 345 678',
      forSomeoneElse: true,
    });
    const address = await newest();
    assert.doesNotMatch(await seen(address), /Ông Bảy/);

    const taken = await act(address, 'take');
    assert.equal(taken.status, 303);
    const markup = await (await read(address)).text();
    const words = wordsOf(markup);
    assert.ok(words.indexOf(formatRequestCode(kept.code)) < words.indexOf('Ông Bảy &lt;b&gt;'));
    assert.ok(words.includes('Đọc mã này trước'));
    assert.ok(markup.includes('href="tel:+84912345678"'));
    assert.ok(markup.includes('href="https://zalo.me/0912345678"'));
    assert.ok(words.includes('Không bao giờ hỏi mật khẩu'));
    assert.ok(words.includes('Hãy hỏi ý người được giúp'));

    const planned = await act(address, 'plan', {
      on: dayFromNow(2),
      part: 'afternoon',
      from: '14:30',
    });
    assert.equal(planned.status, 303);
    assert.match(await seen(address), /Đã hẹn 14:30/);

    const done = await act(address, 'done', {
      reason: 'helped',
      minutes: '25',
      consentOfOther: 'yes',
    });
    assert.equal(done.status, 303);
    assert.match(await seen(address), /Đã xong/);
    assert.match(await seen('/t/closed'), /Việc đã xong/);
  });

  it('keeps the request as it was when the time makes no sense', async () => {
    await ask(test);
    const address = await newest();
    await act(address, 'take');
    const answer = await act(address, 'plan', { on: 'mai', part: 'morning' });

    assert.equal(answer.status, 400);
    assert.match(wordsOf(await answer.text()), /Ngày giờ chưa đúng/);
    const beyond = await act(address, 'plan', { on: '+275760-09-13', from: '06:30' });
    assert.equal(beyond.status, 400);
    const past = await act(address, 'plan', { on: dayFromNow(-1), part: 'morning' });
    assert.match(wordsOf(await past.text()), /Giờ này đã qua/);
    const far = await act(address, 'plan', { on: dayFromNow(61), part: 'morning' });
    assert.match(wordsOf(await far.text()), /trong 60 ngày tới/);
    assert.match(await seen(address), /Bạn đã nhận việc này/);
  });

  it('tells the second taker that somebody was quicker', async () => {
    await ask(test);
    const address = await newest();
    const { secret } = await test.services.desk.open(await newToken());
    const other = await test.services.desk.memberOf(secret);
    assert.ok(other);
    await test.services.desk.take(other, address.split('/').at(-1) ?? '');
    const answer = await act(address, 'take');

    assert.equal(answer.status, 409);
    assert.match(wordsOf(await answer.text()), /Đã có người nhận việc này/);
  });

  it('is not done by following a link, nor by a form of another site', async () => {
    await ask(test);
    const address = await newest();
    const followed = await read(`${address}/take`);
    const foreign = await form(`${address}/take`, {}, { cookie, origin: 'https://evil.example' });

    assert.equal(followed.status, 404);
    assert.equal(foreign.status, 403);
    assert.match(foreign.headers.get('content-type') ?? '', /^text\/html/);
    assert.equal(await newest(), address);
  });

  it('leads from a reference to the request where a member is signed in', async () => {
    await ask(test);
    const address = await newest();
    const reference = /Số phiếu (\w+)/.exec(await seen(address))?.[1] ?? '';
    const answer = await read(`/t/?r=${reference}`);

    assert.equal(answer.status, 303);
    assert.equal(
      new URL(answer.headers.get('location') ?? '', 'https://api.test/t/').pathname,
      address,
    );
    assert.equal((await read('/t/?r=XXXXXX')).status, 404);
  });

  it('calls what cannot be a request, a step or a place in a list not found', async () => {
    const addresses = ['/t/requests/abc', '/t/?r=%00', '/t/?r=%C4%90'];
    for (const address of addresses) assert.equal((await read(address)).status, 404, address);
    assert.equal((await act('/t/requests/abc', 'take')).status, 404);
    const cursor = `${unit}.x.${'é'.repeat(22)}`;
    assert.equal((await read(`/t/mine?cursor=${encodeURIComponent(cursor)}`)).status, 400);
  });
});

describe('every team page', () => {
  it('runs no foreign or inline script, stands in no frame and is kept by nobody', async () => {
    for (const path of ['/t/', '/t/mine', '/t/closed', await newest()]) {
      const answer = await read(path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const markup = await answer.text();
      assert.doesNotMatch(markup, /<script(?![^>]*src=)|\son\w+=|\sstyle=/);
    }
  });

  it('ends with signing out', async () => {
    const answer = await form('/t/sign-out', {}, { cookie });
    assert.match(answer.headers.get('set-cookie') ?? '', /Max-Age=0/);
    assert.equal((await read('/t/mine')).status, 401);
  });
});
