import { createSavedRequests, TosoError, type Client, type VersionedStatus } from '@toso/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fill, press, until } from '../request-help/by-hand.fixture.ts';
import { never, sampleFile } from '../request-help/sample-client.fixture.ts';
import './on-a-page.fixture.ts';
import { RequestStatus } from './request-status.ts';
import { sampleStatus } from './sample-status.fixture.ts';

const file = sampleFile();
const requests = (changes: Partial<Client['requests']>): Client => ({
  ...file,
  kind: 'http',
  requests: { ...file.requests, ...changes },
});
const at = (changes: Partial<VersionedStatus>, others: Partial<Client['requests']> = {}): Client =>
  requests({ get: () => Promise.resolve({ ...sampleStatus, ...changes }), ...others });
const failing = (code: ConstructorParameters<typeof TosoError>[0]) => () =>
  Promise.reject(new TosoError(code));

type Step = (element: RequestStatus) => unknown;
const panel = (element: RequestStatus) => () => element.renderRoot.querySelector('.panel');
const says =
  (words: RegExp): Step =>
  (element) =>
    until(element, words, panel(element));
/** Presses what is there as soon as it is. */
const presses =
  (name: RegExp): Step =>
  async (element) => {
    await until(element, new RegExp(name.source.replace(/[$^]/g, '')), panel(element));
    press(element, name);
  };

interface Args {
  client: Client;
  unit: string;
  lang: string;
  kiosk: boolean;
  framed: boolean;
  /** A request is followed from the start. */
  opened: boolean;
  then: readonly Step[];
}

/** Every state that a resident can meet, one story each. */
const meta: Meta<Args> = {
  title: 'Request status',
  component: 'toso-request-status',
  args: {
    client: at({}),
    unit: '20242',
    lang: 'vi',
    kiosk: true,
    framed: false,
    opened: true,
    then: [],
  },
  argTypes: { client: { control: false }, then: { control: false } },
  beforeEach: () => {
    localStorage.clear();
  },
  render: ({ client, unit, lang, kiosk, framed, opened }) => {
    const key = opened ? { code: sampleStatus.code, token: `20242.${'a'.repeat(43)}` } : undefined;
    const ring = html`<p>Hoặc gọi <a href="tel:1022">1022</a></p>`;
    return framed
      ? html`<toso-story-status-framed
          unit=${unit}
          lang=${lang}
          .client=${client}
          .requestKey=${key}
          >${ring}</toso-story-status-framed
        >`
      : html`<toso-story-status
          unit=${unit}
          lang=${lang}
          ?kiosk=${kiosk}
          .client=${client}
          .requestKey=${key}
          >${ring}</toso-story-status
        >`;
  },
  play: async ({ canvasElement, args }) => {
    const all = [...canvasElement.querySelectorAll('*')];
    const element = all.find((node) => node instanceof RequestStatus);
    if (!element) return;
    for (const step of args.then) {
      await element.updateComplete;
      await step(element);
    }
  },
};
export default meta;
type Story = StoryObj<Args>;

export const AskForCode: Story = { args: { opened: false } };
export const SavedOnThisDevice: Story = {
  args: { opened: false, kiosk: false },
  beforeEach: () => {
    createSavedRequests().save({
      unit: '20242',
      code: 'K7M4Q2XN',
      token: `20242.${'a'.repeat(43)}`,
    });
  },
};
export const WrongCode: Story = {
  args: {
    opened: false,
    then: [
      (element) => fill(element, 'code', 'K7M4'),
      (element) => fill(element, 'phone', '0905'),
      presses(/^Xem$/),
    ],
  },
};
export const NotFound: Story = {
  args: {
    opened: false,
    client: requests({ recoverToken: failing('not_found') }),
    then: [
      (element) => fill(element, 'code', 'K7M4 Q2XN'),
      (element) => fill(element, 'phone', '0905 123 456'),
      presses(/^Xem$/),
      says(/Không tìm thấy/),
    ],
  },
};
export const Loading: Story = {
  args: { client: requests({ get: never }), then: [says(/Đang tải/)] },
};
export const Waiting: Story = {};
export const WithTheWard: Story = { args: { client: at({ level: 'ward' }) } };
export const Hotline: Story = { args: { client: at({ level: 'hotline' }) } };
/** Climbed to the hotline of a ward that published no number. */
export const NoNumber: Story = { args: { client: at({ level: 'hotline', contacts: [] }) } };
export const Taken: Story = { args: { client: at({ state: 'taken', teamName: 'Tổ dân phố 12' }) } };
export const Planned: Story = {
  args: {
    client: at({
      state: 'planned',
      planned: { from: '2026-11-22T08:00:00+07:00', until: '2026-11-22T09:00:00+07:00' },
    }),
  },
};
export const NoAnswer: Story = {
  args: { client: at({ state: 'no-answer', attempts: ['2026-11-21T15:00:00+07:00'] }) },
};
export const HandedOver: Story = { args: { client: at({ state: 'handed-over' }) } };

const done = { state: 'done', doneReason: 'helped', reopenUntil: '2099-01-01T00:00:00+07:00' };
export const Done: Story = { args: { client: at(done) } };
export const NotHelped: Story = {
  args: { client: at(done), then: [presses(/^Chưa được giúp/)] },
};
export const Reopened: Story = {
  args: {
    client: at(done, { giveFeedback: () => Promise.resolve({ ...sampleStatus, level: 'ward' }) }),
    then: [presses(/^Chưa được giúp/), presses(/^Có người giúp/), says(/được mở lại/)],
  },
};
export const Thanks: Story = {
  args: {
    client: at(done, {
      giveFeedback: () => Promise.resolve({ ...sampleStatus, ...done, helped: true }),
    }),
    then: [presses(/^Đã được giúp/), says(/Cảm ơn/)],
  },
};
export const NotNeeded: Story = {
  args: { client: at({ state: 'done', doneReason: 'not-needed' }) },
};
export const Referred: Story = { args: { client: at({ state: 'done', doneReason: 'referred' }) } };
export const CouldNotReach: Story = {
  args: { client: at({ state: 'done', doneReason: 'could-not-reach' }) },
};
export const Cancelled: Story = { args: { client: at({ state: 'cancelled' }) } };
export const UnknownState: Story = { args: { client: at({ state: 'flown' }) } };

const steps =
  'new taken no-answer planned released to-ward handed-over to-hotline changed done reopened helped not-helped cancelled flown';
/** Every step that a server writes, and one that this version does not know. */
export const History: Story = {
  args: {
    client: at({
      history: steps.split(' ').map((step) => ({ step, at: sampleStatus.createdAt })),
    }),
    then: [
      says(/Các bước/),
      (element) => element.renderRoot.querySelector('summary')?.click(),
      (element) => element.renderRoot.querySelector('details')?.scrollIntoView(),
    ],
  },
};

export const Change: Story = { args: { then: [presses(/^Đổi địa chỉ/)] } };
export const NothingChanged: Story = {
  args: { then: [presses(/^Đổi địa chỉ/), presses(/^Lưu thay đổi/)] },
};
export const ChangedMeanwhile: Story = {
  args: {
    client: at({ level: 'ward' }, { cancel: failing('precondition_failed') }),
    then: [presses(/^Huỷ yêu cầu/), presses(/^Huỷ yêu cầu/), says(/vừa được cập nhật/)],
  },
};
export const AskCancel: Story = { args: { then: [presses(/^Huỷ yêu cầu/)] } };
export const AskErase: Story = { args: { then: [presses(/^Xoá hẳn/)] } };
export const AskEraseInAFrame: Story = { args: { framed: true, then: [presses(/^Xoá hẳn/)] } };
export const JustErased: Story = {
  args: {
    client: at({}, { erase: () => Promise.resolve() }),
    then: [presses(/^Xoá hẳn/), presses(/^Xoá hẳn/), says(/Đã xoá/)],
  },
};
export const Erased: Story = { args: { client: requests({ get: failing('request_erased') }) } };
export const ReadOnly: Story = { args: { client: at({ canChange: false }) } };
export const Sample: Story = { args: { client: at({ sample: true }) } };
export const Unreachable: Story = { args: { client: requests({ get: failing('unreachable') }) } };
export const TooOften: Story = { args: { client: requests({ get: failing('rate_limited') }) } };
/** The network went after the first reading: what is shown says how old it is. */
export const Stale: Story = {
  render: (args, context) => {
    let first = true;
    const get = () => {
      if (!first) return Promise.reject(new TosoError('unreachable'));
      first = false;
      return Promise.resolve(sampleStatus);
    };
    return meta.render?.({ ...args, client: requests({ get }) }, context) ?? html``;
  },
  args: {
    then: [
      says(/Các bước/),
      () => document.dispatchEvent(new Event('visibilitychange')),
      says(/không có mạng/),
    ],
  },
};
export const NoUnit: Story = { args: { unit: '', opened: false } };
export const NoServer: Story = { args: { client: file, opened: false } };
export const English: Story = { args: { lang: 'en', client: at({ state: 'taken' }) } };

/** The narrowest phone, with text at 200 %. */
export const NarrowAndLarge: Story = {
  tags: ['narrow'],
  decorators: [(story) => html`<div style="--toso-font-size: 36px">${story()}</div>`],
};
export const Themed: Story = {
  decorators: [
    (story) => html`<div style="--toso-color-accent: #8e0e15; --toso-radius: 0">${story()}</div>`,
  ],
};
export const Dark: Story = {
  args: { client: at({ state: 'no-answer', attempts: ['2026-11-21T15:00:00+07:00'] }) },
  decorators: [
    (story) =>
      html`<div style="color-scheme: dark; background: #16202a; color: #eef2f5; padding: 12px">${story()}</div>`,
  ],
};
