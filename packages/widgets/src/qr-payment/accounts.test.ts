import { expect, waitUntil } from '@open-wc/testing';
import { setPageSettings } from '../base/page.ts';
import { part, read, sees, words } from './by-hand.fixture.ts';
import { EXAMPLE } from './example-code.ts';

const account = {
  purpose: 'Lệ phí chứng thực',
  bin: '970405',
  bankName: 'Agribank',
  account: '0000000000000',
  holder: 'UBND PHUONG MAU',
  checkedOn: '2026-11-01',
  sourceTitle: 'Thông báo mẫu',
  sourceUrl: 'https://ward.example/thong-bao',
};
/** A code of the same bank whose account differs in one digit, made by the package of its own. */
const other = async (bin: string, number: string) => {
  const { write } = await import('@toso/vietqr');
  const made = write({ bin, account: number });
  return made.kind === 'written' ? made.text : '';
};

/** A ward's page without a server: its accounts stand in the configuration, one of them broken. */
setPageSettings({
  base: new URL('/toso/', location.href).href,
  config: new URL('/toso/toso.config.json', location.href).href,
  file: Promise.resolve({
    formatVersion: 1,
    unit: '20242',
    officialAccounts: [{ ...account, bin: '12' }, account],
  }),
});

describe('a code beside the accounts of the ward', () => {
  it('that is one of them is said to be, with purpose, holder, date and source', async () => {
    const el = await read(EXAMPLE, /Tài khoản này có trong danh sách phường, xã công bố/);
    const told = words(part(el, 'official'));
    expect(told).to.contain('Lệ phí chứng thực');
    expect(told).to.contain('phải là: UBND PHUONG MAU');
    expect(told).to.contain('Phường, xã kiểm tra ngày 01/11/2026.');
    const link = part(el, 'official')!.querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal([account.sourceUrl, 'noopener noreferrer']);
    await expect(el).to.be.accessible();
  });

  it('that resembles one is warned of strongly', async () => {
    const el = await read(await other('970405', '0000000000001'), /Giống nhưng KHÔNG phải/);
    const told = part(el, 'official')!;
    expect(told.className).to.contain('bad');
    expect(words(told)).to.contain('Bạn đừng chuyển tiền');
    await expect(el).to.be.accessible();
  });

  it('is compared with the list of the page, whatever an article says whose list it is', async () => {
    const article = { config: '/uploads/toso.config.json', api: '/uploads/' };
    const el = await read(EXAMPLE, /Tài khoản này có trong danh sách/, 'vi', article);
    expect(words(part(el, 'official'))).to.contain('Lệ phí chứng thực');
  });

  it('that is none of them is said not to be in the list, and no more', async () => {
    const el = await read(await other('970436', '1234567890'), /không có trong danh sách/);
    await waitUntil(
      () =>
        words(part(el, 'official')) ===
        'Tài khoản này không có trong danh sách phường, xã công bố.',
    );
    await sees(el, /chưa chắc là mã của người bạn muốn trả/);
  });
});
