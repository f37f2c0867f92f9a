import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { TosoError, type Client, type VersionedStatus } from '@toso/sdk';
import { KIOSK_IDLE_MS } from '../base/idle.ts';
import { holdClock, type HeldClock } from '../base/held-clock.fixture.ts';
import { accepting } from '../request-help/sample-client.fixture.ts';
import './define.ts';
import type { RequestStatus } from './request-status.ts';
import { source } from './request-status.strings.ts';
import { sampleStatus } from './sample-status.fixture.ts';

const text = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ');
const words = (el: RequestStatus) => text(el.renderRoot.querySelector('.panel'));
const heading = (el: RequestStatus) => text(el.renderRoot.querySelector('h2'));
const field = (el: RequestStatus, id: string) =>
  el.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
const press = (el: RequestStatus, name: string) =>
  [...el.renderRoot.querySelectorAll('button')].find((one) => text(one).includes(name))!.click();
const keyOf = (code: string) => ({ code, token: `20242.${'a'.repeat(43)}` });

type Answer = (status: VersionedStatus | TosoError) => void;

/** A server that answers when the test says so, each request by its code. */
function slowServer() {
  const waiting = new Map<string, Answer>();
  const later = (code: string) =>
    new Promise<VersionedStatus>((resolve, reject) => {
      waiting.set(code, (answer) =>
        answer instanceof TosoError ? reject(answer) : resolve({ ...answer, code: code.slice(-8) }),
      );
    });
  const client: Client = {
    ...accepting,
    requests: {
      ...accepting.requests,
      recoverToken: ({ code }) => later(`token ${code}`).then(() => keyOf(code).token),
      get: ({ code }) => later(code),
      cancel: ({ code }) => later(`cancel ${code}`),
    },
  };
  const answer = async (code: string, status: VersionedStatus | TosoError = sampleStatus) => {
    await waitUntil(() => waiting.has(code), `asked for ${code}`);
    waiting.get(code)!(status);
    waiting.delete(code);
  };
  return { client, answer, isAsked: (code: string) => waiting.has(code) };
}

const show = (client: Client, code?: string) =>
  fixture<RequestStatus>(
    html`<toso-request-status
      unit="20242"
      kiosk
      .client=${client}
      .requestKey=${code && keyOf(code)}
    ></toso-request-status>`,
  );

const [first, second] = ['K7M4Q2XN', 'ABCD2346'];
const codeShown = (el: RequestStatus) => text(el.renderRoot.querySelector('[part=code]'));

describe('one request after another in <toso-request-status>', () => {
  let clock: HeldClock;
  beforeEach(() => {
    clock = holdClock();
  });
  afterEach(() => clock.release());

  it('shows the request that was chosen last, while another is still being read', async () => {
    const { client, answer, isAsked } = slowServer();
    const el = await show(client, first);
    await waitUntil(() => isAsked(first));
    el.requestKey = keyOf(second);
    await answer(second);
    await waitUntil(() => codeShown(el) === 'ABCD 2346');
    await answer(first);
    clock.pass(1000);
    await el.updateComplete;
    expect(codeShown(el)).to.equal('ABCD 2346');
  });

  it('says nothing of a failure that belongs to a request left behind', async () => {
    const { client, answer, isAsked } = slowServer();
    const el = await show(client, first);
    await waitUntil(() => isAsked(first));
    el.requestKey = keyOf(second);
    await answer(first, new TosoError('not_found'));
    await answer(second);
    await waitUntil(() => codeShown(el) === 'ABCD 2346');
    expect(words(el)).not.to.contain(source.notFound);
  });

  it('opens another request by its code while the last one is being read again', async () => {
    const { client, answer, isAsked } = slowServer();
    const el = await show(client, first);
    await answer(first);
    await waitUntil(() => codeShown(el) === 'K7M4 Q2XN');
    await el.updateComplete;
    clock.pass(30_000);
    await waitUntil(() => isAsked(first));
    press(el, source.other);
    await waitUntil(() => heading(el) === source.title);
    field(el, 'code').value = second;
    field(el, 'phone').value = '0905123456';
    press(el, source.look);
    await answer(`token ${second}`);
    await answer(second);
    await waitUntil(() => codeShown(el) === 'ABCD 2346');
  });

  it('cancels a request while it is being read again', async () => {
    const { client, answer, isAsked } = slowServer();
    const el = await show(client, first);
    await answer(first);
    await waitUntil(() => codeShown(el) === 'K7M4 Q2XN');
    press(el, source.cancel);
    await waitUntil(() => heading(el) === source.askCancel);
    clock.pass(30_000);
    await waitUntil(() => isAsked(first));
    press(el, source.confirmCancel);
    await answer(`cancel ${first}`, { ...sampleStatus, state: 'cancelled' });
    await answer(first);
    await waitUntil(() => heading(el) === source['state-cancelled']);
  });
});

describe('<toso-request-status kiosk>', () => {
  let clock: HeldClock;
  beforeEach(() => {
    clock = holdClock();
  });
  afterEach(() => clock.release());

  /** Nobody touches the page; the watch over it begins a little after the element is there. */
  async function leave(el: RequestStatus): Promise<void> {
    for (let frames = 0; frames < 120 && field(el, 'code').value; frames++) {
      await new Promise(requestAnimationFrame);
      clock.pass(KIOSK_IDLE_MS);
    }
    expect(field(el, 'code').value).to.equal('');
  }

  it('leaves nothing of what one person typed to the next, and does not move the page', async () => {
    const el = await show(slowServer().client);
    field(el, 'code').value = first;
    field(el, 'phone').value = '0905 000 000';
    document.body.tabIndex = -1;
    document.body.focus();
    await leave(el);
    await el.updateComplete;
    expect(field(el, 'phone').value).to.equal('');
    expect(el.shadowRoot!.activeElement).to.equal(null);
    document.body.removeAttribute('tabindex');
  });

  it('does not show the next person a request that came after the pause', async () => {
    const { client, answer, isAsked } = slowServer();
    const el = await show(client);
    field(el, 'code').value = first;
    field(el, 'phone').value = '0905 000 000';
    press(el, source.look);
    await waitUntil(() => isAsked(`token ${first}`));
    await leave(el);
    await answer(`token ${first}`);
    await new Promise(requestAnimationFrame);
    if (isAsked(first)) await answer(first);
    clock.pass(1000);
    await el.updateComplete;
    expect(codeShown(el)).to.equal('');
    expect(heading(el)).to.equal(source.title);
  });
});
