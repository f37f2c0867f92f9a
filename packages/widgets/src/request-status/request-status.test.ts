import { createClient, createSavedRequests, TosoError, type RequestKey } from '@toso/sdk';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { fill, press, words } from '../request-help/by-hand.fixture.ts';
import { sampleFile } from '../request-help/sample-client.fixture.ts';
import { requestTo } from '../request-help/unsent.fixture.ts';
import './on-a-page.fixture.ts';
import type { RequestStatus } from './request-status.ts';
import { en } from './request-status.strings.en.ts';
import { source } from './request-status.strings.ts';

/** A unit of this file alone: Phường Thanh Khê. */
const unit = '20209';
/** A unit without teams: requests begin with the ward. */
const waiting = source['state-new-ward'];
const client = createClient({ baseUrl: new URL('/', location.href).href });

const seen = (el: RequestStatus) => words(el.renderRoot.querySelector('.panel'));
const heading = (el: RequestStatus) => words(el.renderRoot.querySelector('h2'));
const at = (el: RequestStatus, title: string) =>
  waitUntil(() => heading(el) === title, `"${title}" instead of "${seen(el)}"`, { timeout: 8000 });
/** Waits for words. */
const says = (el: RequestStatus, text: string) =>
  waitUntil(() => seen(el).includes(text), `${text} in ${seen(el)}`, { timeout: 8000 });

/** Asks for help as a resident does. */
async function request(): Promise<RequestKey> {
  const place = 'kiệt 12/3 Phan Châu Trinh';
  const made = await client.requests.create({ ...requestTo(unit), mode: 'home', place });
  if (made.kind !== 'accepted') throw new Error(made.kind);
  return { code: made.code, token: made.token };
}

/** The team's side: takes the request over the desk, as a member's link lets one do. */
async function onTheDesk(step: (id: string) => Promise<unknown>): Promise<void> {
  const link = await executeServerCommand<
    { token: string },
    { unit: string; role: string; validDays: number }
  >('toso:link', { unit, role: 'Tổ trưởng', validDays: 1 });
  await client.desk.open(link.token);
  const { items } = await client.desk.list({ list: 'open' });
  // Ids are UUIDv7: the newest request sorts last.
  await step(
    items
      .map(({ id }) => id)
      .sort()
      .at(-1)!,
  );
}

async function show(key?: RequestKey): Promise<RequestStatus> {
  return fixture<RequestStatus>(
    html`<toso-story-status unit=${unit} .client=${client} .requestKey=${key}></toso-story-status>`,
  );
}

describe('<toso-request-status>', () => {
  before(async function () {
    this.timeout(60_000); // The first call opens the server.
    await client.units.get(unit, { totalTimeoutMs: 60_000 });
  });
  beforeEach(() => localStorage.clear());

  it('says in a sentence where a request stands, and shows its code', async () => {
    const el = await show(await request());
    await at(el, waiting);
    expect(words(el.renderRoot.querySelector('[part=code]'))).to.match(/^\w{4} \w{4}$/);
    await expect(el).to.be.accessible();
  });

  it('follows what the team does, and takes the answer whether it helped', async () => {
    const key = await request();
    const el = await show(key);
    await at(el, waiting);
    await onTheDesk(async (id) => {
      await client.desk.take(id);
      await client.desk.done(id, { reason: 'helped' });
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await at(el, source['state-done']);
    press(el, /^Chưa được giúp/);
    await at(el, source.askReason);
    press(el, /^Có người giúp nhưng chưa xong/);
    await waitUntil(() => seen(el).includes(source.reopened), seen(el), { timeout: 8000 });
    expect((await client.requests.get(key)).state).to.equal('new');
  });

  it('changes the place, and reads again when somebody was faster', async () => {
    const key = await request();
    const el = await show(key);
    await at(el, waiting);
    press(el, /^Đổi địa chỉ/);
    await at(el, source.change);
    fill(el, 'place', 'căn cước 048 012 345 678');
    press(el, /^Lưu/);
    await says(el, source['fault-place']);
    const { etag } = await client.requests.get(key);
    await client.requests.change(key, { place: 'kiệt 20' }, { ifMatch: etag });
    fill(el, 'place', 'kiệt 21');
    press(el, /^Lưu/);
    await says(el, source.changedMeanwhile);
  });

  it('cancels after asking once more', async () => {
    const el = await show(await request());
    await at(el, waiting);
    press(el, /^Huỷ yêu cầu/);
    await at(el, source.askCancel);
    press(el, /^Huỷ yêu cầu/);
    await at(el, source['state-cancelled']);
  });

  it('erases on the server and on the device', async () => {
    const key = await request();
    const saved = createSavedRequests();
    saved.save({ unit, ...key });
    const el = await show();
    press(el, new RegExp(`^${key.code.slice(0, 4)}`));
    await at(el, waiting);
    press(el, /^Xoá hẳn/);
    await at(el, source.askErase);
    press(el, /^Xoá hẳn/);
    await at(el, source.erased);
    expect(saved.list()).to.deep.equal([]);
    const gone = await client.requests.get(key).catch((error: unknown) => error);
    expect(gone).to.be.instanceOf(TosoError);
  });

  it('forgets a code on this device without touching the request', async () => {
    const key = await request();
    createSavedRequests().save({ unit, ...key });
    const el = await show(key);
    await at(el, waiting);
    press(el, /^Xoá mã khỏi máy này/);
    await at(el, source.title);
    expect(createSavedRequests().list()).to.deep.equal([]);
    expect((await client.requests.get(key)).state).to.equal('new');
  });

  it('opens by code and phone where the token is elsewhere, and then only reads', async () => {
    const { code } = await request();
    const el = await show();
    fill(el, 'code', `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`);
    fill(el, 'phone', '0905123456');
    press(el, /^Xem$/);
    await at(el, waiting);
    expect(seen(el)).to.contain(source.readOnly);
    expect(seen(el)).not.to.contain(source.cancel);
  });

  it('says what is wrong with a code, and when there is no such request', async () => {
    const el = await show();
    fill(el, 'code', 'K7M4');
    fill(el, 'phone', '0905');
    press(el, /^Xem$/);
    await says(el, source['fault-code']);
    expect(seen(el)).to.contain(source['fault-phone']);
    fill(el, 'code', 'K7M4 Q2XN');
    fill(el, 'phone', '0905123456');
    press(el, /^Xem$/);
    await says(el, source.notFound);
    await expect(el).to.be.accessible();
  });

  it('has a sentence for a state that this version does not know', async () => {
    const key = await request();
    const status = await client.requests.get(key);
    const newer = {
      ...client,
      requests: { ...client.requests, get: () => Promise.resolve({ ...status, state: 'flown' }) },
    };
    const el = await fixture<RequestStatus>(
      html`<toso-story-status unit=${unit} .client=${newer} .requestKey=${key}></toso-story-status>`,
    );
    await at(el, source.stateUnknown);
  });

  it('says that following is not available without a server', async () => {
    const el = await fixture<RequestStatus>(
      html`<toso-story-status unit="20242" .client=${sampleFile()}></toso-story-status>`,
    );
    await says(el, source.notHere);
  });

  it('has every sentence in English', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(source));
  });
});
