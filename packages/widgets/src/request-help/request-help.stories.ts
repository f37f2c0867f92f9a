import type { Client } from '@toso/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleTeams } from '../team-locator/sample-ward.fixture.ts';
import { choose, fill, fillWho, press, tick, until } from './by-hand.fixture.ts';
import './elsewhere.fixture.ts';
import { RequestHelp } from './request-help.ts';
import { accepting, answering, never, refusing, sampleFile } from './sample-client.fixture.ts';
import { leaveUnsent } from './unsent.fixture.ts';

type Step = (element: RequestHelp) => unknown;
const steps = {
  press:
    (name: RegExp): Step =>
    (element) =>
      press(element, name),
  says:
    (words: RegExp): Step =>
    (element) =>
      until(element, words),
  fill:
    (id: string, text: string): Step =>
    (element) =>
      fill(element, id, text),
  tick:
    (id: string): Step =>
    (element) =>
      tick(element, id),
};

interface Args {
  client: Client;
  unit: string;
  lang: string;
  kiosk: boolean;
  where: 'page' | 'frame' | 'http' | 'no-status';
  topic: RegExp;
  mode: RegExp;
  /** How many questions are answered, as a resident does; below 0 the dialog stays closed. */
  answered: number;
  /** What the resident does then. */
  then: readonly Step[];
}

const answers: readonly ((element: RequestHelp, args: Args) => void)[] = [
  (element, { topic }) => choose(element, topic),
  (element, { mode }) => choose(element, mode),
  fillWho,
  (element, { mode }) =>
    mode.test('Đến nhà') && fill(element, 'place', 'kiệt 12/3 Phan Châu Trinh'),
  (element) => tick(element, 'agreed'),
];
const forward = /^(Tiếp tục|Continue|Gửi yêu cầu|Send request)$/;

async function act(canvas: HTMLElement, args: Args): Promise<void> {
  const element = [...canvas.querySelectorAll('*')].find((node) => node instanceof RequestHelp);
  if (!element || args.answered < 0) return;
  element.open();
  for (const [n, give] of answers.slice(0, args.answered).entries()) {
    await until(element, n < 2 ? /Zalo/ : /./);
    give(element, args);
    await element.updateComplete;
    press(element, forward);
    await element.updateComplete;
  }
  for (const step of args.then) {
    await element.updateComplete;
    await step(element);
  }
}

/** Every state that a resident can meet, one story each. */
const meta: Meta<Args> = {
  title: 'Request help',
  component: 'toso-request-help',
  args: {
    client: accepting,
    unit: '20242',
    lang: 'vi',
    kiosk: true,
    where: 'page',
    topic: /VNeID/,
    mode: /^(Đến nhà|At home)/,
    answered: 0,
    then: [],
  },
  argTypes: { client: { control: false }, then: { control: false } },
  beforeEach: () => {
    localStorage.clear();
  },
  render: ({ client, unit, lang, kiosk, where }) => {
    const ring = html`<p>Hoặc gọi <a href="tel:1022">1022</a></p>`;
    if (where === 'frame') {
      return html`<toso-story-help-framed unit=${unit} lang=${lang} .client=${client}
        >${ring}</toso-story-help-framed
      >`;
    }
    if (where === 'http') {
      return html`<toso-story-help-http unit=${unit} lang=${lang} .client=${client}
        >${ring}</toso-story-help-http
      >`;
    }
    if (where === 'no-status') {
      return html`<toso-story-help-no-status unit=${unit} lang=${lang} .client=${client}
        >${ring}</toso-story-help-no-status
      >`;
    }
    return html`<toso-story-help unit=${unit} lang=${lang} ?kiosk=${kiosk} .client=${client}
      >${ring}</toso-story-help
    >`;
  },
  play: ({ canvasElement, args }) => act(canvasElement, args),
};
export default meta;
type Story = StoryObj<Args>;

export const Button: Story = { args: { answered: -1 } };
export const WhatAbout: Story = {};
export const NothingChosen: Story = { args: { then: [steps.press(forward)] } };
export const How: Story = { args: { answered: 1 } };
export const Who: Story = { args: { answered: 2 } };
export const MissingAnswers: Story = {
  args: { answered: 2, then: [steps.fill('phone', '0905 123 45'), steps.press(forward)] },
};
export const SomeoneElse: Story = { args: { answered: 2, then: [steps.tick('forSomeoneElse')] } };
export const WhenAndWhere: Story = { args: { answered: 3 } };
export const WhenOnly: Story = { args: { answered: 3, mode: /^Gọi điện/ } };
/** No note is asked for where it would invite health data. */
export const HealthTopic: Story = { args: { answered: 3, topic: /^Sổ sức khoẻ/ } };
export const SecretInAddress: Story = {
  args: {
    answered: 3,
    then: [steps.fill('place', 'căn cước 048 012 345 678'), steps.press(forward)],
  },
};
export const Review: Story = { args: { answered: 4 } };
export const NoConsent: Story = { args: { answered: 4, then: [steps.press(forward)] } };
export const Declined: Story = { args: { answered: 4, then: [steps.press(/^Tôi không đồng ý/)] } };
export const Sending: Story = {
  args: { answered: 5, client: answering(never), then: [steps.says(/Đang gửi/)] },
};
export const Sent: Story = { args: { answered: 5, then: [steps.says(/K7M4/)] } };
export const CodeSaved: Story = {
  args: {
    answered: 5,
    kiosk: false,
    then: [steps.says(/K7M4/), steps.press(/^Lưu mã/), steps.says(/Đã lưu/)],
  },
};
/** The status of what was just sent, in the same dialog. */
export const Following: Story = {
  args: {
    answered: 5,
    then: [
      steps.says(/K7M4/),
      steps.press(/^Xem tình trạng/),
      (element) =>
        until(
          element,
          /Đang chờ người nhận/,
          () => element.renderRoot.querySelector('toso-request-status')?.shadowRoot,
        ),
    ],
  },
};
export const SentAndClosed: Story = {
  args: { answered: 5, then: [steps.says(/K7M4/), steps.press(/^Đóng/)] },
};
export const HandedOver: Story = {
  args: { answered: 5, client: sampleFile(), then: [steps.says(/Gửi nội dung này/)] },
};
export const NoNetwork: Story = {
  args: { answered: 5, client: refusing('unreachable'), then: [steps.says(/Thử lại/)] },
};
export const KeptForLater: Story = {
  args: {
    answered: 5,
    kiosk: false,
    client: refusing('unreachable'),
    then: [steps.says(/giữ trên máy này/)],
  },
};
export const KeptAndClosed: Story = {
  args: {
    answered: 5,
    kiosk: false,
    client: refusing('unreachable'),
    then: [steps.says(/giữ trên máy này/), steps.press(/^Đóng/)],
  },
};
/** Over 12 hours old: it asks first. */
export const KeptSinceYesterday: Story = {
  args: { kiosk: false },
  beforeEach: async () => {
    await leaveUnsent(13);
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<RequestHelp>('toso-story-help');
    if (!element) return;
    await until(element, /chưa gửi/, () => element.renderRoot);
    press(element, /^Xem$/);
  },
};
export const TooOften: Story = {
  args: {
    answered: 5,
    client: refusing('rate_limited', { retryAfterMs: 600_000 }),
    then: [steps.says(/gửi lại lúc/)],
  },
};
export const TooOftenForAWhile: Story = {
  args: { answered: 5, client: refusing('rate_limited'), then: [steps.says(/chờ vài phút/)] },
};
export const FieldRefused: Story = {
  args: {
    answered: 5,
    client: refusing('invalid_request', {
      fields: [{ pointer: '#/phone', code: 'invalid_phone' }],
    }),
    then: [steps.says(/chưa phải số/)],
  },
};
export const ErasedMeanwhile: Story = {
  args: { answered: 5, client: refusing('request_erased'), then: [steps.says(/đã được xoá/)] },
};
/** The network went away between the request and what follows it. */
export const StatusNotLoaded: Story = {
  args: {
    where: 'no-status',
    answered: 5,
    then: [
      steps.says(/Đã gửi/),
      steps.press(/^Xem tình trạng$/),
      steps.says(/Chưa tải được phần này/),
    ],
  },
};
/** Inside another site's page the personal questions open in a new tab. */
export const InAnotherSitesFrame: Story = { args: { where: 'frame', answered: 2 } };
export const OverPlainHttp: Story = { args: { where: 'http', answered: 2 } };
/** The locator names a team; the resident finds it chosen. */
export const TeamNamed: Story = {
  args: {
    answered: 3,
    then: [
      (element) => {
        const [team] = sampleTeams('20242', 1);
        element.open({ teamId: team?.id, teamName: team?.name });
      },
    ],
  },
};
/** The card of a team elsewhere asked for help, and what its ward publishes could not be read. */
export const ElsewhereUnread: Story = {
  args: {
    client: sampleFile(),
    then: [(element) => element.open({ unit: '20263' }), steps.says(/Chưa tải được phần này/)],
  },
};
export const NoUnit: Story = { args: { unit: '' } };
export const Loading: Story = {
  args: { client: { ...accepting, topics: { list: never } }, then: [steps.says(/Đang tải/)] },
};
export const Sample: Story = {
  args: {
    client: sampleFile({
      sample: true,
      contacts: [{ kind: 'hotline', label: 'Tổng đài', verifiedOn: '2026-11-01', sample: true }],
    }),
    answered: 5,
    then: [steps.says(/Gửi nội dung này/)],
  },
};
export const English: Story = { args: { lang: 'en', answered: 4 } };

/** The narrowest phone, with text at 200 %. */
export const NarrowAndLarge: Story = {
  tags: ['narrow'],
  args: { answered: 2 },
  decorators: [(story) => html`<div style="--toso-font-size: 36px">${story()}</div>`],
};
/** A page themes every element at once, with tokens on any ancestor. */
export const Themed: Story = {
  decorators: [
    (story) => html`<div style="--toso-color-accent: #8e0e15; --toso-radius: 0">${story()}</div>`,
  ],
};
export const Dark: Story = {
  args: { answered: 4 },
  decorators: [
    (story) =>
      html`<div style="color-scheme: dark; background: #16202a; color: #eef2f5; padding: 12px">${story()}</div>`,
  ],
};
