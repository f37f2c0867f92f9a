import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TosoConfig } from '@toso/contract';
import type { Client, VersionedStatus } from '@toso/sdk';
import { press, words } from '../request-help/by-hand.fixture.ts';
import { accepting, sampleFile } from '../request-help/sample-client.fixture.ts';
import './define.ts';
import { RequestStatus } from './request-status.ts';
import { en } from './request-status.strings.en.ts';
import { source } from './request-status.strings.ts';
import { sampleStatus } from './sample-status.fixture.ts';

/** Every step that the server writes into a request's history. */
const steps = [
  'new',
  'taken',
  'no-answer',
  'planned',
  'handed-over',
  'done',
  'cancelled',
  'changed',
  'to-ward',
  'to-hotline',
  'released',
  'reopened',
  'helped',
  'not-helped',
];

const at = (changes: Partial<VersionedStatus>): Client => ({
  ...accepting,
  requests: {
    ...accepting.requests,
    get: () => Promise.resolve({ ...sampleStatus, ...changes }),
  },
});

/** On a page whose configuration names a number and a chat. */
class WithNumbers extends RequestStatus {
  protected override config: TosoConfig = {
    formatVersion: 1,
    phones: [{ label: 'Trực một cửa', phone: '+842361234567' }],
    zaloOaUrl: 'https://zalo.me/0123456789012',
  };
}
customElements.define('test-status-numbers', WithNumbers);

const key = { code: 'K7M4Q2XN', token: `20242.${'a'.repeat(43)}` };
const hrefs = (el: RequestStatus) =>
  Array.from(el.renderRoot.querySelectorAll('.ways a'), (link) => link.getAttribute('href'));
const heading = (el: RequestStatus) => words(el.renderRoot.querySelector('h2'));

async function show(client: Client, opened = true): Promise<RequestStatus> {
  return fixture<RequestStatus>(
    html`<toso-request-status
      unit="20242"
      kiosk
      .client=${client}
      .requestKey=${opened ? key : undefined}
    ></toso-request-status>`,
  );
}

describe('the words of <toso-request-status>', () => {
  it('are there for exactly the steps that a server writes, in both languages', () => {
    const named = (texts: object) =>
      Object.keys(texts).flatMap((key) => (key.startsWith('step-') ? [key.slice(5)] : []));
    expect(named(source).sort()).to.deep.equal([...steps].sort());
    expect(named(en).sort()).to.deep.equal([...steps].sort());
  });

  it('say that something happened for a step of a later version', async () => {
    const el = await show(at({ history: [{ step: 'flown', at: sampleStatus.createdAt }] }));
    await waitUntil(() => words(el.renderRoot.querySelector('.steps')).includes('Có cập nhật'));
  });

  it('say on each screen of a request, once, that its data is a sample', async () => {
    const el = await show(at({ sample: true }));
    const isSaid = async (title: string) => {
      await waitUntil(() => heading(el) === title, title);
      expect(words(el.renderRoot).split(source.sample), title).to.have.length(2);
    };
    await isSaid(source['state-new-team']);
    press(el, /^Đổi địa chỉ/);
    await isSaid(source.change);
    press(el, /^Quay lại/);
    await isSaid(source['state-new-team']);
    press(el, /^Xoá hẳn/);
    await isSaid(source.askErase);
  });

  it('name a sample number as one, and do not let it be rung', async () => {
    const el = await show(at({ sample: true }));
    await waitUntil(() => el.renderRoot.querySelector('.ways li'));
    expect(words(el.renderRoot.querySelector('.ways'))).to.contain('Số mẫu');
    expect(el.renderRoot.querySelectorAll('a[href^="tel:"]')).to.have.lengthOf(0);
    expect(el.renderRoot.querySelector<HTMLButtonElement>('.ways .alt')!.disabled).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('offer the chat of a team as well as its number', async () => {
    const team = { label: 'Tổ 12', phone: '+842361234567', url: 'https://zalo.me/0123456789012' };
    const el = await show(at({ contacts: [team] }));
    await waitUntil(() => hrefs(el).length === 2);
    expect(hrefs(el)).to.deep.equal(['tel:+842361234567', 'https://zalo.me/0123456789012']);
  });

  it('lead to the numbers of the page where the request has none', async () => {
    const client = at({ level: 'hotline', contacts: [] });
    const el = await fixture<WithNumbers>(
      html`<test-status-numbers
        unit="20242"
        kiosk
        .client=${client}
        .requestKey=${key}
      ></test-status-numbers>`,
    );
    await waitUntil(() => heading(el) === source['state-new-hotline']);
    expect(hrefs(el)).to.deep.equal(['tel:+842361234567', 'https://zalo.me/0123456789012']);
  });

  for (const [changes, sentence] of [
    [{ level: 'hotline' }, 'state-new-hotline-alone'],
    [{ state: 'no-answer' }, 'state-no-answer-alone'],
    [{ state: 'done', doneReason: 'could-not-reach' }, 'state-done-could-not-reach-alone'],
  ] as const) {
    it(`speak of no number where there is none: ${sentence}`, async () => {
      const el = await show(at({ ...changes, contacts: [] }));
      await waitUntil(() => heading(el) === source[sentence], heading(el));
      expect(words(el.renderRoot)).not.to.contain(source.ringBack);
      expect(words(el.renderRoot)).to.contain(source.counter);
    });
  }

  it('lead to people where there is no server', async () => {
    const el = await show(sampleFile(), false);
    await waitUntil(() => el.renderRoot.querySelector('.ways a'));
    expect(words(el.renderRoot)).to.contain(source.notHere);
    expect(el.renderRoot.querySelector('.ways a')!.getAttribute('href')).to.equal('tel:1022');
    await expect(el).to.be.accessible();
  });
});
