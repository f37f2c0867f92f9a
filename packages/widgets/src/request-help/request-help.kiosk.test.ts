import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { holdClock, type HeldClock } from '../base/held-clock.fixture.ts';
import { KIOSK_IDLE_MS } from '../base/idle.ts';
import { chooseLanguage } from '../base/language.ts';
import { choose, fill, press, until } from './by-hand.fixture.ts';
import './define.ts';
import type { RequestHelp } from './request-help.ts';
import { source } from './request-help.strings.ts';
import { sampleFile } from './sample-client.fixture.ts';

const isOpen = (el: RequestHelp) => el.renderRoot.querySelector('dialog')!.hasAttribute('open');
const isDrawn = (el: RequestHelp, words: string) => until(el, new RegExp(words.slice(0, 12)));

async function show(kiosk: boolean): Promise<RequestHelp> {
  const client = sampleFile();
  return fixture<RequestHelp>(
    html`<toso-request-help unit="20242" ?kiosk=${kiosk} .client=${client}></toso-request-help>`,
  );
}

/** From the first question to the one for a name. */
async function toName(el: RequestHelp): Promise<void> {
  choose(el, /^VNeID/);
  press(el, /^Tiếp tục/);
  await isDrawn(el, source.askMode);
  choose(el, /^Gọi điện/);
  press(el, /^Tiếp tục/);
  await isDrawn(el, source.askWho);
}

/** Somebody answers the first questions and walks away. */
async function answerSome(el: RequestHelp): Promise<void> {
  press(el, /^Nhờ tổ/);
  await until(el, /VNeID ?đăng ký/);
  await toName(el);
  fill(el, 'name', 'cô Lan');
  fill(el, 'phone', '0905 123 456');
}

describe('<toso-request-help kiosk>', () => {
  let clock: HeldClock;
  beforeEach(() => {
    clock = holdClock();
  });
  afterEach(() => {
    clock.release();
    chooseLanguage(undefined);
  });

  it('forgets answers and language when nobody has touched it for a while', async () => {
    const el = await show(true);
    await answerSome(el);
    chooseLanguage('en');
    await until(el, /Whom should/);
    clock.pass(KIOSK_IDLE_MS);
    await waitUntil(() => !isOpen(el), 'the dialog closes');
    press(el, /^Nhờ tổ/);
    await isDrawn(el, source.askTopic);
    expect(el.renderRoot.querySelectorAll('.choice.on')).to.have.lengthOf(0);
    await toName(el);
    expect(el.renderRoot.querySelector<HTMLInputElement>('#name')!.value).to.equal('');
    expect(el.renderRoot.querySelector<HTMLInputElement>('#phone')!.value).to.equal('');
  });

  it('forgets them too after a page moved it to another place', async () => {
    const el = await show(true);
    await answerSome(el);
    const [home, elsewhere] = [el.parentNode!, document.createElement('div')];
    home.append(elsewhere);
    elsewhere.append(el);
    await el.updateComplete;
    press(el, /^Nhờ tổ/);
    await waitUntil(() => isOpen(el), 'the dialog opens again');
    await isDrawn(el, source.askWho);
    clock.pass(KIOSK_IDLE_MS);
    await waitUntil(() => !isOpen(el), 'the dialog closes');
    press(el, /^Nhờ tổ/);
    await isDrawn(el, source.askTopic);
  });

  it('waits again from the beginning at each touch', async () => {
    const el = await show(true);
    await answerSome(el);
    clock.pass(KIOSK_IDLE_MS - 1000);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    clock.pass(KIOSK_IDLE_MS - 1000);
    await el.updateComplete;
    expect(isOpen(el)).to.equal(true);
    clock.pass(1000);
    await waitUntil(() => !isOpen(el), 'the dialog closes');
  });

  it('waits as long as the resident likes on a device of one’s own', async () => {
    const el = await show(false);
    await answerSome(el);
    clock.pass(KIOSK_IDLE_MS * 10);
    await el.updateComplete;
    expect(isOpen(el)).to.equal(true);
    expect(el.renderRoot.querySelector<HTMLInputElement>('#name')!.value).to.equal('cô Lan');
  });
});
