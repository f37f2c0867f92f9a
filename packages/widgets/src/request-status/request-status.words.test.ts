import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Client, VersionedStatus } from '@toso/sdk';
import { accepting, sampleFile } from '../request-help/sample-client.fixture.ts';
import './define.ts';
import type { RequestStatus } from './request-status.ts';
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

const words = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ');
const at = (changes: Partial<VersionedStatus>): Client => ({
  ...accepting,
  requests: {
    ...accepting.requests,
    get: () => Promise.resolve({ ...sampleStatus, ...changes }),
  },
});

async function show(client: Client, opened = true): Promise<RequestStatus> {
  const key = opened ? { code: 'K7M4Q2XN', token: `20242.${'a'.repeat(43)}` } : undefined;
  return fixture<RequestStatus>(
    html`<toso-request-status
      unit="20242"
      kiosk
      .client=${client}
      .requestKey=${key}
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

  it('name a sample number as one, and do not let it be rung', async () => {
    const el = await show(at({ sample: true }));
    await waitUntil(() => el.renderRoot.querySelector('.ways li'));
    expect(words(el.renderRoot.querySelector('.ways'))).to.contain('Số mẫu');
    expect(el.renderRoot.querySelectorAll('a[href^="tel:"]')).to.have.lengthOf(0);
    expect(el.renderRoot.querySelector<HTMLButtonElement>('.ways .alt')!.disabled).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('lead to people where there is no server', async () => {
    const el = await show(sampleFile(), false);
    await waitUntil(() => el.renderRoot.querySelector('.ways a'));
    expect(words(el.renderRoot)).to.contain(source.notHere);
    expect(el.renderRoot.querySelector('.ways a')!.getAttribute('href')).to.equal('tel:1022');
    await expect(el).to.be.accessible();
  });
});
