import { expect, waitUntil } from '@open-wc/testing';
import { createClient, type RequestKey } from '@toso/sdk';
import { requestTo } from '../request-help/unsent.fixture.ts';
import type { Command, Sight } from './framed-page.fixture.ts';

/** A unit of this file and of the page in the frame: Phường Sơn Trà. */
const unit = '20263';
const client = createClient({ baseUrl: new URL('/', location.href).href });

/** The same server under its other name: to a browser another site. */
const other = new URL('./framed-page.fixture.html', import.meta.url);
other.hostname = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';

let frame: HTMLIFrameElement;
let sights: Partial<Record<Sight['from'], Sight & { window: Window }>> = {};
const hear = ({ data, source }: MessageEvent<Partial<Sight>>) => {
  const { from } = data;
  // What a frame said last may arrive when it is gone, in the time of the next test.
  if (from === 'frame' && source !== frame.contentWindow) return;
  if (from && source) sights[from] = { ...(data as Sight), window: source as Window };
};
const seen = (from: Sight['from']) => sights[from]?.text ?? '';
const says = (from: Sight['from'], words: string) =>
  waitUntil(() => seen(from).includes(words), `"${words}" in the ${from}`, { timeout: 10_000 });
const tell = (from: Sight['from'], command: Command) => {
  sights[from]?.window.postMessage(command, other.origin);
};

async function request(): Promise<RequestKey> {
  const made = await client.requests.create(requestTo(unit));
  if (made.kind !== 'accepted') throw new Error(made.kind);
  return { code: made.code, token: made.token };
}

describe('inside a page of another origin', () => {
  before(async function () {
    this.timeout(60_000); // The first call opens the server.
    await client.units.get(unit, { totalTimeoutMs: 60_000 });
  });
  beforeEach(async () => {
    sights = {};
    addEventListener('message', hear);
    frame = document.createElement('iframe');
    frame.src = other.href;
    frame.style.cssText = 'inline-size: 400px; block-size: 700px';
    document.body.append(frame);
    await says('frame', 'Nhờ tổ');
  });
  afterEach(() => {
    tell('tab', { close: true });
    removeEventListener('message', hear);
    frame.remove();
  });

  it('the personal questions and consent open in a new tab, and nothing is kept', async () => {
    tell('frame', { press: '^Nhờ tổ' });
    await says('frame', 'Bước 1/5');
    await says('frame', 'Nộp hồ sơ trên mạng');
    tell('frame', { choose: '^VNeID' });
    tell('frame', { press: '^Tiếp tục' });
    await says('frame', 'Bước 2/5');
    tell('frame', { choose: '^Gọi điện' });
    tell('frame', { press: '^Tiếp tục' });
    await says('frame', 'Ghi tiếp ở trang mới');
    await waitUntil(() => sights.frame?.link);
    const { link, inputs, kept } = sights.frame!;
    expect(link!.target).to.equal('_blank');
    expect(link!.href).to.equal(other.href);
    expect(inputs, 'fields for name and phone').to.equal(0);
    expect(kept).to.equal(0);
  });

  async function askToErase(): Promise<RequestKey> {
    const key = await request();
    tell('frame', { follow: key });
    await says('frame', 'Đang tìm người giúp bạn');
    tell('frame', { press: '^Xoá hẳn' });
    await says('frame', 'Việc xoá mở ở trang mới');
    return key;
  }

  it('erasing is a link to a new tab, whose address does not hold the key', async () => {
    await askToErase();
    expect(seen('frame')).not.to.contain('sẽ được xoá ở máy chủ');
    const { href, target } = sights.frame!.link!;
    expect(target).to.equal('_blank');
    expect(href).to.equal(`${other.href}#toso-erase`);
  });

  it('the new tab gets the key from the frame and erases', async function () {
    // WebKit's driver opens no tab for a press that a script made.
    if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
    const key = await askToErase();
    tell('frame', { press: '^Mở trang mới' });
    await says('tab', 'sẽ được xoá ở máy chủ');
    tell('tab', { press: '^Xoá hẳn' });
    await says('tab', 'Đã xoá yêu cầu và thông tin của bạn');
    const gone = await client.requests.get(key).catch((error: unknown) => error);
    expect(gone).to.be.instanceOf(Error);
  });
});
