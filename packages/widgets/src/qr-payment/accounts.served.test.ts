import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { setPageSettings } from '../base/page.ts';
import { all, asked, part, paste, press, read, said, sees, words } from './by-hand.fixture.ts';
import { EXAMPLE } from './example-code.ts';

const account = {
  purpose: 'Phí thuê nhà văn hóa',
  bin: '970405',
  account: '0000000000000',
  holder: 'UBND PHUONG MAU',
  checkedOn: '2026-11-01',
};

/** A ward that publishes none. */
const neighbour = '20257';

/** A ward's page beside the real server. */
setPageSettings({
  base: new URL('/toso/', location.href).href,
  api: new URL('/', location.href).href,
  file: Promise.resolve({ formatVersion: 1 }),
});

const ask = window.fetch.bind(window);
const addressOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, location.href);

describe('a code beside the accounts that the API publishes', () => {
  // The first call starts the server.
  before(() => ask(`/v1/official-accounts?unit=${neighbour}`));

  it('is compared with those of the unit alone, and only once a code was read', async () => {
    const none = await read(EXAMPLE, /Phường, xã chưa công bố danh sách/, 'vi', {
      unit: neighbour,
    });
    expect(words(part(none, 'official'))).not.to.contain('Lệ phí');
    await executeServerCommand('toso:accounts', { unit: '20242', accounts: [account] });
    const el = await asked();
    const asks: URL[] = [];
    window.fetch = (input, init) => {
      asks.push(addressOf(input));
      return ask(input, init);
    };
    try {
      press(el, said.paste);
      await sees(el, said.textHint);
      expect(asks).to.deep.equal([]);
      press(el, said.back);
      await sees(el, said.ask);
      await paste(el, EXAMPLE);
      await sees(el, /Tài khoản này có trong danh sách phường, xã công bố: Phí thuê nhà văn hóa/);
      expect(asks.map(({ pathname, search }) => pathname + search)).to.include(
        '/v1/official-accounts?unit=20242',
      );
      // Nothing of the code is in any address.
      for (const { href } of asks) expect(href).not.to.match(/0000000000000|970405|QRIBFTTA/);
    } finally {
      window.fetch = ask;
    }
  });

  it('is explained all the same where the list cannot be loaded, which is said', async () => {
    window.fetch = (input, init) =>
      addressOf(input).pathname.includes('official-accounts')
        ? Promise.reject(new TypeError('offline'))
        : ask(input, init);
    try {
      const el = await read(EXAMPLE, /Không kiểm tra được danh sách của phường, xã lúc này/);
      expect(all(el)).to.contain('8.000 đồng');
      await expect(el).to.be.accessible();
    } finally {
      window.fetch = ask;
    }
  });
});
