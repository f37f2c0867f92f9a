import { TosoError, type Client, type VersionedStatus } from '@toso/sdk';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { holdClock, type HeldClock } from '../base/held-clock.fixture.ts';
import { accepting } from '../request-help/sample-client.fixture.ts';
import './define.ts';
import type { RequestStatus } from './request-status.ts';
import { source } from './request-status.strings.ts';
import { sampleStatus } from './sample-status.fixture.ts';

const words = (el: RequestStatus) => el.shadowRoot!.textContent.replace(/\s+/g, ' ');

/** A server whose answer the test sets, and how often it was asked. */
function server() {
  const state: {
    reads: number;
    answer: VersionedStatus | TosoError | Promise<VersionedStatus>;
  } = { reads: 0, answer: sampleStatus };
  const get = () => {
    state.reads += 1;
    return state.answer instanceof TosoError
      ? Promise.reject(state.answer)
      : Promise.resolve(state.answer);
  };
  const client: Client = { ...accepting, requests: { ...accepting.requests, get } };
  return { state, client };
}

async function follow(client: Client): Promise<RequestStatus> {
  const key = { code: sampleStatus.code, token: `20242.${'a'.repeat(43)}` };
  return fixture<RequestStatus>(
    html`<toso-request-status
      unit="20242"
      .client=${client}
      .requestKey=${key}
    ></toso-request-status>`,
  );
}

/** The same once its answer is drawn. */
async function shown(client: Client): Promise<RequestStatus> {
  const el = await follow(client);
  await waitUntil(() => words(el).includes(source['state-new-team']));
  return el;
}

const look = (state: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('how often <toso-request-status> asks', () => {
  let clock: HeldClock;
  beforeEach(() => {
    clock = holdClock();
  });
  afterEach(() => {
    clock.release();
    delete (document as { visibilityState?: unknown }).visibilityState;
  });

  /** Lets the pause pass, not a millisecond less, and waits for the reading. */
  async function readsAfter(ms: number, el: RequestStatus, reads: () => number): Promise<void> {
    await el.updateComplete;
    const before = reads();
    clock.pass(ms - 1);
    await new Promise(requestAnimationFrame); // A reading begins a little after its time.
    expect(reads(), `before ${String(ms)} ms`).to.equal(before);
    clock.pass(1);
    await waitUntil(() => reads() === before + 1, `after ${String(ms)} ms`);
    // The next pause begins once the answer is drawn.
    await new Promise(requestAnimationFrame);
    await el.updateComplete;
  }

  it('asks every 30 seconds at first, then more seldom, five minutes apart at most', async () => {
    const { state, client } = server();
    const el = await shown(client);
    const reads = () => state.reads;
    for (const ms of [30_000, 45_000, 67_500, 101_250]) await readsAfter(ms, el, reads);
    for (let times = 0; times < 4; times++) {
      clock.pass(300_000);
      await new Promise(requestAnimationFrame);
    }
    await readsAfter(300_000, el, reads);
  });

  it('asks every 30 seconds again once something has changed', async () => {
    const { state, client } = server();
    const el = await shown(client);
    const reads = () => state.reads;
    await readsAfter(30_000, el, reads);
    state.answer = { ...sampleStatus, state: 'taken', etag: '"2"' };
    await readsAfter(45_000, el, reads);
    await waitUntil(() => words(el).includes(source['state-taken']));
    await readsAfter(30_000, el, reads);
  });

  it('shows how old its answer is without a network, and waits twice as long', async () => {
    const { state, client } = server();
    const el = await shown(client);
    const reads = () => state.reads;
    state.answer = new TosoError('unreachable');
    await readsAfter(30_000, el, reads);
    await waitUntil(() => words(el).includes('Đang không có mạng'));
    expect(words(el)).to.contain(source['state-new-team']);
    await readsAfter(60_000, el, reads);
  });

  it('offers another try when not even the first answer came', async () => {
    const { state, client } = server();
    state.answer = new TosoError('unreachable');
    const el = await follow(client);
    await waitUntil(() => words(el).includes(source.failed));
    state.answer = sampleStatus;
    const retry = [...el.renderRoot.querySelectorAll('button')].find((button) =>
      button.textContent.includes(source.retry),
    );
    retry?.click();
    await waitUntil(() => words(el).includes(source['state-new-team']));
  });

  it('asks nothing while the page is hidden, and at once when it is looked at', async () => {
    const { state, client } = server();
    await shown(client);
    const before = state.reads;
    look('hidden');
    clock.pass(3_600_000);
    await new Promise(requestAnimationFrame);
    expect(state.reads).to.equal(before);
    look('visible');
    await waitUntil(() => state.reads === before + 1);
  });

  it('asks nothing more after it has left the page while an answer was on its way', async () => {
    const { state, client } = server();
    const el = await shown(client);
    await el.updateComplete;
    let arrive: () => void = () => undefined;
    state.answer = new Promise((resolve) => (arrive = () => resolve(sampleStatus)));
    const before = state.reads;
    clock.pass(30_000);
    await waitUntil(() => state.reads === before + 1);
    const parent = el.parentElement!;
    el.remove();
    arrive();
    await new Promise(requestAnimationFrame);
    clock.pass(3_600_000);
    await new Promise(requestAnimationFrame);
    expect(state.reads).to.equal(before + 1);
    parent.append(el);
    await waitUntil(() => state.reads === before + 2, 'asks again where it is put back');
  });

  it('asks nothing more after it has left the page', async () => {
    const { state, client } = server();
    const el = await shown(client);
    await el.updateComplete;
    const before = state.reads;
    el.remove();
    clock.pass(3_600_000);
    await new Promise(requestAnimationFrame);
    expect(state.reads).to.equal(before);
  });
});
