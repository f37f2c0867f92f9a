import { TosoError, type Client } from '@toso/sdk';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { chooseLanguage } from '../base/language.ts';
import { choose, fillWho, press, toConsent, until, words } from './by-hand.fixture.ts';
import './elsewhere.fixture.ts';
import { apartSource } from './apart.strings.ts';
import type { RequestHelp } from './request-help.ts';
import { source } from './request-help.strings.ts';
import { accepting, answering, sampleFile } from './sample-client.fixture.ts';
import { leaveUnsent } from './unsent.fixture.ts';

const unit = '20242';
const show = (client: Client, kiosk = false) =>
  fixture<RequestHelp>(
    html`<toso-story-help unit=${unit} .client=${client} ?kiosk=${kiosk}></toso-story-help>`,
  );
const heading = (el: RequestHelp) => words(el.renderRoot.querySelector('#heading'));
const notice = (el: RequestHelp) => words(el.renderRoot.querySelector('.after'));
/** Long enough for anything that would still be sent. */
const settle = async (el: RequestHelp) => {
  for (let n = 0; n < 20; n++) {
    await new Promise(requestAnimationFrame);
    await el.updateComplete;
  }
};

describe('what <toso-request-help> keeps', () => {
  beforeEach(() => localStorage.clear());

  it('stays on the device where no server is known: the resident says what becomes of it', async () => {
    await leaveUnsent();
    const el = await show(sampleFile());
    await waitUntil(() => notice(el).includes(apartSource.keptSince));
    expect(localStorage.getItem('toso.pending')).not.to.equal(null);
    press(el, /^Xem$/);
    await until(el, /Bạn còn cần giúp không/);
  });

  it('is not sent from memory once the resident did not agree, nor unasked', async () => {
    let sent = 0;
    const client = answering(() => {
      sent += 1;
      return Promise.reject(new TosoError('unreachable'));
    });
    const el = await show(client, true);
    await toConsent(el);
    press(el, /^Gửi yêu cầu/);
    await until(el, /Chưa gửi được/);
    dispatchEvent(new Event('online'));
    await settle(el);
    expect(sent).to.equal(1);
    press(el, /^Tôi không đồng ý/);
    await until(el, /Chưa có gì được gửi đi/);
    dispatchEvent(new Event('online'));
    await settle(el);
    expect(sent).to.equal(1);
  });

  it('does not stay on the device either where the resident does not agree after a failure', async () => {
    const el = await show(answering(() => Promise.reject(new TosoError('internal'))));
    await toConsent(el);
    press(el, /^Gửi yêu cầu/);
    await until(el, /Chưa gửi được/);
    expect(localStorage.getItem('toso.pending')).not.to.equal(null);
    press(el, /^Tôi không đồng ý/);
    await until(el, /Chưa có gì được gửi đi/);
    expect(localStorage.getItem('toso.pending')).to.equal(null);
  });

  it('is sent beside whoever is writing something else, and loses nothing of that', async () => {
    const el = await show(accepting);
    press(el, /^Nhờ tổ/);
    await until(el, /VNeID ?đăng ký/);
    choose(el, /^Việc khác/);
    press(el, /^Tiếp tục/);
    await until(el, /Bạn muốn được giúp/);
    await leaveUnsent();
    const created = oneEvent(el, 'toso-request-create');
    dispatchEvent(new Event('online'));
    await created;
    await settle(el);
    expect(heading(el)).to.equal(source.askMode);
    el.close();
    await waitUntil(() => notice(el).includes(source.sent));
    press(el, /^Mã của bạn/);
    await until(el, /K7M4/);
    press(el, /^Gửi yêu cầu khác/);
    await until(el, /Bạn cần giúp việc gì/);
    expect(words(el.renderRoot.querySelector('.choice.on'))).to.contain('Việc khác');
  });

  it('is told in the language that is chosen meanwhile', async () => {
    const el = await show(accepting);
    await toConsent(el);
    press(el, /^Gửi yêu cầu/);
    await until(el, /Mã của bạn/);
    press(el, /^Lưu mã/);
    await until(el, /Đã lưu mã vào máy này/);
    try {
      chooseLanguage('en');
      await until(el, /The code is saved on this device/);
    } finally {
      chooseLanguage(undefined);
    }
  });

  it('gives back to the fields what the server refuses of an earlier visit', async () => {
    await leaveUnsent();
    const fields = [{ pointer: '#/phone', code: 'invalid_phone', detail: '' }];
    const error = new TosoError('invalid_request', { status: 400, fields });
    const el = await show(answering(() => Promise.reject(error)));
    press(el, /^Nhờ tổ/);
    await until(el, /Đây chưa phải số điện thoại/);
    expect(el.renderRoot.querySelector<HTMLInputElement>('#name')!.value).to.equal('cô Lan');
  });
});

describe('the ward of a request', () => {
  beforeEach(() => localStorage.clear());
  const other = '20200';
  const names: Readonly<Record<string, string>> = {
    [unit]: 'Phường Hải Châu',
    [other]: 'Phường Hòa Khánh',
  };
  const units: string[] = [];
  const ward = sampleFile();
  const client: Client = {
    ...answering((input) => {
      units.push(input.unit);
      return accepting.requests.create(input);
    }),
    directory: {
      async get(code) {
        const own = await ward.directory.get(unit);
        return own.kind === 'ward'
          ? { ...own, unit: { ...own.unit, code, name: names[code]! } }
          : own;
      },
    },
  };

  it('is the one of the team that another widget names, and the next one the page’s again', async () => {
    units.length = 0;
    const el = await show(client);
    el.open({ unit: other });
    await until(el, /VNeID ?đăng ký/);
    el.close();
    await waitUntil(() => !el.renderRoot.querySelector('dialog')!.hasAttribute('open'));
    await toConsent(el);
    expect(words(el.renderRoot.querySelector('dialog'))).to.contain('phường Hòa Khánh');
    press(el, /^Gửi yêu cầu/);
    await until(el, /Mã của bạn/);
    press(el, /^Gửi yêu cầu khác/);
    await toConsent(el);
    expect(words(el.renderRoot.querySelector('dialog'))).to.contain('phường Hải Châu');
    press(el, /^Gửi yêu cầu/);
    await waitUntil(() => units.length === 2);
    expect(units).to.deep.equal([other, unit]);
  });

  it('is agreed to anew when the page names another', async () => {
    const el = await show(client);
    await toConsent(el);
    el.unit = other;
    await until(el, /phường Hòa Khánh/);
    expect(el.renderRoot.querySelector<HTMLInputElement>('#agreed')!.checked).to.equal(false);
  });
});

describe('the dialog of <toso-request-help>', () => {
  beforeEach(() => localStorage.clear());

  it('gives the focus back to where somebody came from', async () => {
    const el = await show(accepting);
    const step = await fixture<HTMLElement>(html`<button>Nhờ giúp</button>`);
    step.focus();
    el.open({ topic: 'vneid' });
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'heading');
    el.close();
    await waitUntil(() => document.activeElement === step);
    await settle(el);
    expect(document.activeElement).to.equal(step);
  });

  it('passes over no question at a double tap', async () => {
    const el = await show(accepting);
    const tap = () =>
      el.renderRoot
        .querySelector('.actions .go')!
        .dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    el.open({ topic: 'vneid' });
    await until(el, /Gọi điện/);
    choose(el, /^Gọi điện/);
    press(el, /^Tiếp tục/);
    await until(el, /Tổ gọi cho ai/);
    fillWho(el);
    press(el, /^Tiếp tục/);
    await el.updateComplete;
    tap();
    await settle(el);
    expect(heading(el)).to.equal(source.askWhen);
  });

  it('leaves it to the status to say that its data is a sample', async () => {
    const { requests } = accepting;
    const el = await show({ ...sampleFile({ sample: true }), kind: 'http', requests });
    await toConsent(el);
    expect(words(el.renderRoot.querySelector('dialog'))).to.contain(apartSource.sample);
    press(el, /^Gửi yêu cầu/);
    await until(el, /Mã của bạn/);
    press(el, /^Xem tình trạng/);
    await waitUntil(() => el.renderRoot.querySelector('toso-request-status'));
    expect(words(el.renderRoot.querySelector('dialog'))).not.to.contain(apartSource.sample);
  });

  it('has a name while it shows how a request stands', async () => {
    const el = await show(accepting);
    await toConsent(el);
    press(el, /^Gửi yêu cầu/);
    await until(el, /Mã của bạn/);
    press(el, /^Xem tình trạng/);
    await waitUntil(() => el.renderRoot.querySelector('toso-request-status'));
    const { id = '' } = el.renderRoot.querySelector('dialog [id]') ?? {};
    expect(el.renderRoot.querySelector('dialog')!.getAttribute('aria-labelledby')).to.equal(id);
    expect(heading(el)).to.equal(source.follow);
  });
});
