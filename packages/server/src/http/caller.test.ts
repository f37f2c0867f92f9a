import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callerOf, trustIn } from './caller.ts';
import { languageOf } from './language.ts';

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const nobody = trustIn([]);
const request = (headers: Record<string, string>, url = 'http://api.test/') =>
  new Request(url, { headers });

describe('callerOf', () => {
  it('believes the socket, not a header, when no proxy is trusted', () => {
    const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };
    const caller = callerOf(request(headers), from('198.51.100.1'), nobody);

    assert.equal(caller.address, '198.51.100.1');
    assert.equal(caller.https, false);
  });

  it('believes a trusted proxy, up to the first hop that is not one', () => {
    const headers = {
      'x-forwarded-for': '10.9.9.9, 203.0.113.9, 10.0.0.2',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'phuong.example',
    };
    const caller = callerOf(request(headers), from('::ffff:10.0.0.1'), trustIn(['10.0.0.0/24']));

    assert.equal(caller.address, '203.0.113.9');
    assert.equal(caller.https, true);
    assert.equal(caller.host, 'phuong.example');
  });

  it('counts as local only what comes from this machine, to this machine, with no proxy between', () => {
    const local = (headers: Record<string, string>, address = '127.0.0.1') =>
      callerOf(request({ host: 'localhost:8080', ...headers }), from(address), nobody).loopback;

    assert.equal(local({}), true);
    assert.equal(local({}, '::1'), true);
    assert.equal(local({ host: 'api.test' }), false);
    assert.equal(local({ 'x-forwarded-for': '203.0.113.9' }), false);
    assert.equal(local({}, '192.0.2.1'), false);
  });

  it('refuses a proxy list with something in it that is no address', () => {
    assert.throws(() => trustIn(['proxy.example']), RangeError);
  });
});

describe('languageOf', () => {
  for (const [header, lang] of [
    [undefined, 'vi'],
    ['fr-FR', 'vi'],
    ['en', 'en'],
    ['vi-VN, en;q=0.8', 'vi'],
    ['en-US, en;q=0.9, vi;q=0.8', 'en'],
    ['en;q=0', 'vi'],
  ] as const) {
    it(`answers ${header ?? 'silence'} in ${lang}`, () => assert.equal(languageOf(header), lang));
  }
});
