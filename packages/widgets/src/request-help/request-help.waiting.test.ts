import type { Client } from '@toso/sdk';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { holdClock, type HeldClock } from '../base/held-clock.fixture.ts';
import { press, toConsent as toReview, until, words } from './by-hand.fixture.ts';
import './elsewhere.fixture.ts';
import type { RequestHelp } from './request-help.ts';
import { source } from './request-help.strings.ts';
import { accepting, answering, never } from './sample-client.fixture.ts';
import { leaveUnsent } from './unsent.fixture.ts';

const seen = (el: RequestHelp) => words(el.renderRoot.querySelector('dialog'));
const show = (client: Client) =>
  fixture<RequestHelp>(html`<toso-story-help unit="20242" .client=${client}></toso-story-help>`);

describe('waiting in <toso-request-help>', () => {
  let clock: HeldClock;
  beforeEach(() => {
    localStorage.clear();
    clock = holdClock();
  });
  afterEach(() => clock.release());

  it('says that it loads after 300 ms, and nothing before', async () => {
    let asked = false;
    const list = () => {
      asked = true;
      return never();
    };
    const el = await show({ ...accepting, topics: { list } });
    press(el, /^Nhờ tổ/);
    await waitUntil(() => asked);
    await until(el, /Bạn cần giúp việc gì/);
    clock.pass(299);
    await el.updateComplete;
    expect(seen(el)).not.to.contain(source.loading);
    clock.pass(1);
    await until(el, /Đang tải/);
  });

  it('shows the usual topics after four seconds in all, and asks the ward again when opened again', async () => {
    let asked = 0;
    const get = () => {
      asked += 1;
      return never();
    };
    const list = never;
    const silent = { ...accepting.units, get: never };
    const el = await show({ ...accepting, topics: { list }, directory: { get }, units: silent });
    press(el, /^Nhờ tổ/);
    await waitUntil(() => asked === 1);
    clock.pass(4000);
    await until(el, /VNeID ?đăng ký/);
    el.close();
    await waitUntil(() => !seen(el).includes('Bước'));
    press(el, /^Nhờ tổ/);
    await waitUntil(() => asked === 2);
  });

  it('keeps the code in sight where what follows it cannot be loaded', async () => {
    const el = await fixture<RequestHelp>(
      html`<toso-story-help-no-status
        unit="20242"
        .client=${accepting}
      ></toso-story-help-no-status>`,
    );
    await toReview(el);
    press(el, /^Gửi yêu cầu/);
    await until(el, /Mã của bạn/);
    press(el, /^Xem tình trạng/);
    await until(el, /Chưa tải được phần này/);
    expect(seen(el)).to.contain('Mã của bạn');
  });

  it('says that it sends after 300 ms, and sends once however often it is pressed', async () => {
    let sent = 0;
    const el = await show(
      answering(() => {
        sent += 1;
        return never();
      }),
    );
    await toReview(el);
    press(el, /^Gửi yêu cầu/);
    await waitUntil(() => sent === 1);
    await el.updateComplete;
    expect(seen(el)).not.to.contain(source.sending);
    clock.pass(300);
    await until(el, /Đang gửi/);
    press(el, /^Đang gửi/);
    await el.updateComplete;
    expect(sent).to.equal(1);
  });

  it('deletes unsent what has waited for over seven days', async () => {
    await leaveUnsent(7 * 24 + 0.1);
    expect(localStorage.getItem('toso.pending')).not.to.equal(null);
    let sent = 0;
    const el = await show(
      answering(() => {
        sent += 1;
        return never();
      }),
    );
    await waitUntil(() => localStorage.getItem('toso.pending') === null, 'it is deleted');
    press(el, /^Nhờ tổ/);
    await until(el, /Bạn cần giúp việc gì/);
    expect(sent).to.equal(0);
    expect(el.renderRoot.querySelectorAll('.after')).to.have.lengthOf(0);
  });
});
