import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setPageSettings } from '../base/page.ts';
import { answerRest, choose, press, toConsent, until, words } from './by-hand.fixture.ts';
import { apartSource } from './apart.strings.ts';
import './define.ts';
import './elsewhere.fixture.ts';
import type { RequestHelp } from './request-help.ts';
import { source } from './request-help.strings.ts';
import { accepting, answering, sampleFile } from './sample-client.fixture.ts';

const heading = (el: RequestHelp) => words(el.renderRoot.querySelector('#heading'));
const seen = (el: RequestHelp) => words(el.renderRoot.querySelector('dialog'));

/** A page of a ward without a server: only its configuration says which ward it is. */
const config = new URL('/examples/static-ward/toso/toso.config.json', location.href).href;
const page = setPageSettings({ base: new URL('/toso/', location.href).href, config });

describe('<toso-request-help> where something stands apart', () => {
  beforeEach(() => localStorage.clear());

  it('asks its first question where it was touched before the configuration was there', async () => {
    let arrive!: (file: unknown) => void;
    page.file = new Promise((resolve) => (arrive = resolve));
    const el = await fixture<RequestHelp>(html`<toso-story-help></toso-story-help>`);
    el.open();
    await until(el, /Bạn cần giúp việc gì/);
    expect(seen(el)).not.to.contain(apartSource.noUnit);
    arrive(await (await fetch(config)).json());
    await until(el, /VNeID ?đăng ký/);
  });

  it('says so where the configuration cannot be read, and tries again when asked', async () => {
    page.file = Promise.resolve(undefined);
    const el = await fixture<RequestHelp>(html`<toso-story-help></toso-story-help>`);
    el.open();
    await until(el, /Chưa tải được phần này/);
    page.file = undefined;
    press(el, /^Thử lại/);
    await until(el, /VNeID ?đăng ký/);
  });

  it('asks nothing personal on a page over plain http', async () => {
    const el = await fixture<RequestHelp>(
      html`<toso-story-help-http unit="20242" .client=${sampleFile()}></toso-story-help-http>`,
    );
    press(el, /^Nhờ tổ/);
    await until(el, /VNeID ?đăng ký/);
    choose(el, /^VNeID/);
    press(el, /^Tiếp tục/);
    await until(el, /Gọi điện/);
    choose(el, /^Gọi điện/);
    press(el, /^Tiếp tục/);
    await waitUntil(() => heading(el) === apartSource.declined);
    expect(seen(el)).to.contain(apartSource.leaveHttp);
    expect(el.renderRoot.querySelectorAll('input')).to.have.lengthOf(0);
    expect(el.renderRoot.querySelectorAll('.ways a')).to.have.lengthOf(1);
  });

  it('asks for something else where the ward does not offer what a guide named', async () => {
    const offered = [{ id: 'other', name: { vi: 'Việc khác', en: 'Something else' } }];
    const asked: string[] = [];
    const client = answering((input) => {
      asked.push(input.topic);
      return accepting.requests.create(input);
    });
    const topics = { list: () => Promise.resolve(offered) };
    const el = await fixture<RequestHelp>(
      html`<toso-story-help unit="20242" .client=${{ ...client, topics }}></toso-story-help>`,
    );
    el.open({ topic: 'vneid', note: 'Bước 2' });
    await answerRest(el);
    press(el, /^Gửi yêu cầu/);
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal(['other']);
  });

  it('hands over a text with the code first where there is no server, and asks for no consent', async () => {
    const el = await fixture<RequestHelp>(
      html`<toso-story-help unit="20242" .client=${sampleFile()}></toso-story-help>`,
    );
    await toConsent(el);
    expect(heading(el)).to.equal(source.askReview);
    expect(el.renderRoot.querySelectorAll('#agreed')).to.have.lengthOf(0);
    expect(seen(el)).to.contain(apartSource.notKept);
    press(el, /^Tiếp tục/);
    await waitUntil(() => heading(el) === apartSource.handoff);
    expect(seen(el)).to.contain(apartSource.notKept);
    const code = words(el.renderRoot.querySelector('[part=code]'));
    expect(words(el.renderRoot.querySelector('.text')).indexOf(code)).to.be.within(0, 12);
    await expect(el).to.be.accessible();
  });
});
