import { expect, fixture, html } from '@open-wc/testing';
import { words } from '../request-help/by-hand.fixture.ts';
import { contactsOf, waysOn, type Way } from './site-contacts.ts';

const voice = {
  t: (moment: string, { phone = '' }: { phone?: string } = {}) => `${moment} ${phone}`.trim(),
};
const draw = async (...ways: readonly Way[]) => {
  const place = await fixture(html`<div>${waysOn(voice, ways)}</div>`);
  return Array.from(place.querySelectorAll('li'));
};
const hrefs = (lines: readonly Element[]) =>
  lines.map((line) => line.querySelector('a')?.getAttribute('href'));

describe('ways to reach somebody', () => {
  it('offer the number and the chat of one who has both', async () => {
    const lines = await draw({ label: 'Tổ 4', phone: '+84905111222', url: 'https://zalo.me/123' });
    expect(hrefs(lines)).to.deep.equal(['tel:+84905111222', 'https://zalo.me/123']);
    expect(lines.map(words)).to.deep.equal(['Tổ 4call 0905 111 222', 'Tổ 4zalo']);
  });

  it('open a page that is no chat under its own name', async () => {
    const [line] = await draw({ label: 'Trang của phường', url: 'https://ward.example/lien-he' });
    expect(line!.querySelector('a')!.getAttribute('href')).to.equal('https://ward.example/lien-he');
    expect(words(line)).to.equal('Trang của phường');
  });

  it('name one who has neither, and link to nothing but checked addresses', async () => {
    const lines = await draw({ label: 'Nhà văn hoá' }, { label: 'Lạ', url: 'javascript:alert(1)' });
    expect(lines.map(words)).to.deep.equal(['Nhà văn hoá', 'Lạ']);
    expect(hrefs(lines)).to.deep.equal([undefined, undefined]);
  });

  it('do not ring where the data is a sample', async () => {
    const [line] = await draw({ label: 'Số mẫu', phone: '+84905111222', sample: true });
    expect(line!.querySelector('button')!.disabled).to.equal(true);
    expect(hrefs([line!])).to.deep.equal([undefined]);
  });

  it('are the ward’s own, and the configuration’s where the ward published none', () => {
    const phones = [{ label: 'Đường dây nóng', phone: '1022' }];
    const config = { formatVersion: 1, phones, zaloOaUrl: 'https://zalo.me/1' } as const;
    expect(contactsOf([{ label: 'UBND' }], config)).to.deep.equal([{ label: 'UBND' }]);
    expect(contactsOf([], config)).to.deep.equal([
      ...phones,
      { label: 'Zalo', url: 'https://zalo.me/1' },
    ]);
  });
});
