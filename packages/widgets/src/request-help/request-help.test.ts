import { createClient, type Client } from '@toso/sdk';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { HelpAskEvent } from '../base/events.ts';
import { facadeWords } from '../loader/facade.ts';
import { sampleTeams } from '../team-locator/sample-ward.fixture.ts';
import { choose, fill, fillWho, press, tick, words } from './by-hand.fixture.ts';
import './elsewhere.fixture.ts';
import type { RequestHelp } from './request-help.ts';
import { en } from './request-help.strings.en.ts';
import { apartEn, apartSource } from './apart.strings.ts';
import { source } from './request-help.strings.ts';

/** A unit of this file alone: Phường Hòa Khánh. */
const unit = '20200';
const baseUrl = new URL('/', location.href).href;
const http = createClient({ baseUrl });

const dialog = (el: RequestHelp) => el.renderRoot.querySelector('dialog')!;
const seen = (el: RequestHelp) => words(dialog(el));
const heading = (el: RequestHelp) => words(el.renderRoot.querySelector('h2'));
const at = (el: RequestHelp, title: string) =>
  waitUntil(() => heading(el) === title, `"${heading(el)}" to become "${title}": ${seen(el)}`, {
    timeout: 8000,
  });
/** Waits for words in the dialog. */
const says = (el: RequestHelp, text: string | RegExp) =>
  waitUntil(
    () => (typeof text === 'string' ? seen(el).includes(text) : text.test(seen(el))),
    `${String(text)} in "${seen(el)}"`,
    { timeout: 8000 },
  );

async function show(client: Client = http, kiosk = false): Promise<RequestHelp> {
  const el = await fixture<RequestHelp>(
    html`<toso-story-help unit=${unit} .client=${client} ?kiosk=${kiosk}></toso-story-help>`,
  );
  await el.updateComplete;
  return el;
}

async function toWho(el: RequestHelp, topic = /^VNeID/): Promise<void> {
  press(el, /^Nhờ tổ/);
  await at(el, source.askTopic);
  await waitUntil(() => el.renderRoot.querySelector('.choice'));
  choose(el, topic);
  press(el, /^Tiếp tục/);
  await at(el, source.askMode);
  choose(el, /^Đến nhà/);
  press(el, /^Tiếp tục/);
}

async function toReview(el: RequestHelp): Promise<void> {
  await toWho(el);
  await at(el, source.askWho);
  fillWho(el);
  press(el, /^Tiếp tục/);
  await at(el, source.askWhere);
  fill(el, 'place', 'kiệt 12/3 Phan Châu Trinh');
  press(el, /^Tiếp tục/);
  await at(el, source.askReview);
}

/** Answers everything and sends; something may happen right before. */
async function send(el: RequestHelp, first = (): unknown => undefined): Promise<void> {
  await toReview(el);
  first();
  tick(el, 'agreed');
  press(el, /^Gửi yêu cầu/);
}

/** The network between the page and the real server, which may be gone. */
function network() {
  const sent: string[] = [];
  const line = { up: true, sent, fall: () => (line.up = false) };
  const client = createClient({
    baseUrl,
    retry: 0,
    fetch: (request) => {
      if (!line.up) return Promise.reject(new TypeError('Failed to fetch'));
      if (request.method === 'POST') sent.push(request.headers.get('idempotency-key') ?? '');
      return fetch(request);
    },
  });
  return { line, client };
}

/** Makes what waits on this device older, as if the visit had been that long ago. */
function age(hours: number): void {
  const kept = JSON.parse(localStorage.getItem('toso.pending')!) as Record<
    string,
    { keptAt: number }
  >;
  const entry = kept[unit]!;
  entry.keptAt -= hours * 3_600_000;
  localStorage.setItem('toso.pending', JSON.stringify(kept));
}

describe('<toso-request-help>', () => {
  before(async function () {
    this.timeout(60_000); // The first call opens the server.
    await executeServerCommand('toso:publish', {
      unit,
      entries: {
        teams: sampleTeams(unit, 2),
        servicePoints: [],
        contacts: [{ kind: 'hotline', label: 'Tổng đài', phone: '1022', verifiedOn: '2026-11-01' }],
      },
    });
  });
  beforeEach(() => localStorage.clear());

  it('leads from the button to the code, one question a screen', async () => {
    const el = await show();
    const created = oneEvent(el, 'toso-request-create');
    await send(el);
    const event: Event & { kind?: string } = await created;
    expect(event.kind).to.equal('accepted');
    await says(el, /Mã của bạn/);
    expect(words(el.renderRoot.querySelector('[part=code]'))).to.match(/^\w{4} \w{4}$/);
    expect(seen(el)).to.contain('Ai không đọc được mã thì đừng nghe theo.');
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'heading');
    await expect(el).to.be.accessible();
  });

  it('keeps code and token on the device only after a tap, and forgets them after another', async () => {
    const el = await show();
    await send(el);
    await says(el, /Lưu mã vào máy này/);
    expect(localStorage.getItem('toso.saved')).to.equal(null);
    press(el, /^Lưu mã/);
    await el.updateComplete;
    expect(localStorage.getItem('toso.saved')).to.contain('"token"');
    press(el, /^Xoá khỏi máy này/);
    expect(localStorage.getItem('toso.saved')).to.equal(null);
  });

  it('says what is missing beside the field, and stays', async () => {
    const el = await show();
    await toWho(el);
    await at(el, source.askWho);
    fill(el, 'phone', '0905 123 45');
    await el.updateComplete;
    const phone = el.renderRoot.querySelector('#phone')!;
    expect(words(el.renderRoot.querySelector('#phone-fault'))).to.equal(
      'Số điện thoại chưa đủ 10 chữ số.',
    );
    expect(phone.getAttribute('aria-describedby')).to.contain('phone-fault');
    press(el, /^Tiếp tục/);
    await el.updateComplete;
    expect(heading(el)).to.equal(source.askWho);
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'name');
    await expect(el).to.be.accessible();
  });

  it('sends nothing without consent, and leaves the phone to whoever does not agree', async () => {
    const { client, line } = network();
    const el = await show(client);
    await toReview(el);
    expect(seen(el)).to.contain('Ủy ban nhân dân phường');
    press(el, /^Gửi yêu cầu/);
    await says(el, source['fault-consent']);
    press(el, /^Tôi không đồng ý/);
    await at(el, apartSource.declined);
    expect(el.renderRoot.querySelector('.ways a')!.getAttribute('href')).to.equal('tel:1022');
    expect(line.sent).to.deep.equal([]);
  });

  it('loses nothing on going back, on Escape and on closing, and gives the focus back', async () => {
    const el = await show();
    await toWho(el);
    await at(el, source.askWho);
    fill(el, 'name', 'cô Lan');
    press(el, /^Quay lại/);
    await at(el, source.askMode);
    press(el, /^Tiếp tục/);
    await at(el, source.askWho);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(el).hasAttribute('open'));
    expect(el.shadowRoot!.activeElement?.className).to.equal('open');
    press(el, /^Nhờ tổ/);
    await at(el, source.askWho);
    expect(el.renderRoot.querySelector<HTMLInputElement>('#name')!.value).to.equal('cô Lan');
  });

  it('asks for no note where it would invite health data, and refuses numbers of papers', async () => {
    const el = await show();
    await toWho(el, /^Sổ sức khoẻ/);
    await at(el, source.askWho);
    fill(el, 'name', 'cô Lan');
    fill(el, 'phone', '0905123456');
    tick(el, 'isAdult');
    press(el, /^Tiếp tục/);
    await at(el, source.askWhere);
    expect(el.renderRoot.querySelectorAll('#note')).to.have.lengthOf(0);
    fill(el, 'place', 'căn cước 048 012 345 678');
    press(el, /^Tiếp tục/);
    await says(el, apartSource['fault-contains_id_number']);
  });

  it('goes to the question whose answer the server refuses', async () => {
    const el = await show();
    el.open({ teamId: '0199a000-0000-7000-8000-00000000dead', teamName: 'Tổ đã giải thể' });
    el.close();
    await waitUntil(() => !dialog(el).hasAttribute('open'));
    await send(el);
    await at(el, source.askWhere);
    await waitUntil(() => words(el.renderRoot.querySelector('#teamId-fault')));
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'teamId');
    const list = el.renderRoot.querySelector('#teamId')!;
    expect(list.getAttribute('aria-describedby')).to.equal('teamId-fault');
  });

  it('keeps a request while the network is gone and sends it once when it is back', async () => {
    const { client, line } = network();
    const el = await show(client);
    await send(el, line.fall);
    await at(el, source.kept);
    expect(seen(el)).to.contain(source.keptText);
    expect(localStorage.getItem('toso.pending')).not.to.contain('Lan');
    line.up = true;
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    await says(el, /Mã của bạn/);
    expect(line.sent).to.have.lengthOf(1);
    expect(localStorage.getItem('toso.pending')).to.equal(null);
  });

  it('sends at the next visit what is fresh, and asks about what is older than 12 hours', async () => {
    const { client, line } = network();
    const before = await show(client);
    await send(before, line.fall);
    await at(before, source.kept);
    before.remove();
    line.up = true;
    age(13);
    const later = await show(client);
    await waitUntil(() => words(later.renderRoot.querySelector('.after')).includes('chưa gửi'));
    expect(line.sent).to.deep.equal([]);
    press(later, /^Xem/);
    await at(later, apartSource.keptSince);
    press(later, /^Gửi bây giờ/);
    await says(later, /Mã của bạn/);
    expect(line.sent).to.have.lengthOf(1);
  });

  it('keeps nothing on a kiosk, and says how to go on', async () => {
    const { client, line } = network();
    const el = await show(client, true);
    await send(el, line.fall);
    await says(el, source.failed);
    expect(localStorage).to.have.lengthOf(0);
    await expect(el).to.be.accessible();
  });

  it('says when to try again where the server has had enough', async () => {
    const busy = createClient({
      baseUrl,
      retry: 0,
      fetch: (request) =>
        request.method === 'POST'
          ? Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '600' } }))
          : fetch(request),
    });
    const el = await show(busy, true);
    await send(el);
    await says(el, /Bạn có thể gửi lại lúc \d\d:\d\d/);
  });

  it('opens for a team that another widget names', async () => {
    const el = await show();
    const call = new HelpAskEvent({ teamId: sampleTeams(unit, 2)[1]!.id, teamName: 'Tổ 2' });
    document.body.dispatchEvent(call);
    await at(el, source.askTopic);
    expect(call.defaultPrevented).to.equal(true);
  });

  it('speaks English when asked, in the words that the loader draws', async () => {
    const el = await fixture<RequestHelp>(
      html`<toso-story-help unit=${unit} lang="en" .client=${http}></toso-story-help>`,
    );
    expect(words(el.renderRoot.querySelector('.open'))).to.equal(facadeWords['en']!.join(''));
    expect([source.open, source.openHint]).to.deep.equal(facadeWords['vi']);
    expect(Object.keys(en)).to.deep.equal(Object.keys(source));
    expect(Object.keys(apartEn)).to.deep.equal(Object.keys(apartSource));
  });
});
