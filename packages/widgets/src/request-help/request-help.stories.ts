import { createFileClient, TosoError, type Client } from '@toso/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleWard } from '../team-locator/sample-ward.ts';
import './define.ts';
import type { RequestHelp } from './request-help.ts';

const file = (changes: Parameters<typeof sampleWard>[0] = {}): Client =>
  createFileClient({
    url: new URL('/directory.json', location.href),
    fetch: () => Promise.resolve(Response.json(sampleWard(changes))),
  });

/** Answers as a server with the sample ward does. */
const answering = (create: Client['requests']['create']): Client => {
  const ward = file();
  return { ...ward, kind: 'http', requests: { ...ward.requests, create } };
};
const accepting = answering(() =>
  Promise.resolve({
    kind: 'accepted',
    code: 'K7M4Q2XN',
    token: `20242.${'a'.repeat(43)}`,
    unit: '20242',
    state: 'new',
    teamName: 'Tổ dân phố 12',
    createdAt: '2026-11-21T08:00:00+07:00',
  }),
);
const refusing = (...error: ConstructorParameters<typeof TosoError>) =>
  answering(() => Promise.reject(new TosoError(...error)));

interface Args {
  client: Client;
  unit: string;
  lang: string;
  kiosk: boolean;
  /** How many questions are answered, as a resident does, before the story stops. */
  answered: number;
}

const answers: readonly ((root: ParentNode) => void)[] = [
  (root) => root.querySelector<HTMLInputElement>('.choice input')?.click(),
  (root) => root.querySelectorAll<HTMLInputElement>('.choice input')[2]?.click(),
  (root) => {
    fill(root, 'name', 'cô Lan');
    fill(root, 'phone', '0905 123 456');
    root.querySelector<HTMLInputElement>('#isAdult')?.click();
  },
  (root) => fill(root, 'place', 'kiệt 12/3 Phan Châu Trinh'),
  (root) => root.querySelector<HTMLInputElement>('#agreed')?.click(),
];

function fill(root: ParentNode, id: string, text: string): void {
  const field = root.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function drawn(element: RequestHelp): Promise<ParentNode> {
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element.renderRoot;
}

async function answer(canvas: HTMLElement, answered: number): Promise<void> {
  const element = canvas.querySelector<RequestHelp>('toso-request-help');
  if (!element || answered < 0) return;
  element.open();
  let root = await drawn(element);
  for (const give of answers.slice(0, answered)) {
    root = await drawn(element);
    give(root);
    root = await drawn(element);
    root.querySelector<HTMLElement>('.actions .go')?.click();
  }
}

/** Every state that a resident can meet, one story each. */
const meta: Meta<Args> = {
  title: 'Request help',
  component: 'toso-request-help',
  args: { client: accepting, unit: '20242', lang: 'vi', kiosk: true, answered: 0 },
  render: ({ client, unit, lang, kiosk }) => html`
    <toso-request-help unit=${unit} lang=${lang} ?kiosk=${kiosk} .client=${client}>
      <p>Hoặc gọi <a href="tel:1022">1022</a></p>
    </toso-request-help>
  `,
  play: ({ canvasElement, args }) => answer(canvasElement, args.answered),
};
export default meta;
type Story = StoryObj<Args>;

export const Button: Story = { args: { answered: -1 } };
export const WhatAbout: Story = {};
export const How: Story = { args: { answered: 1 } };
export const Who: Story = { args: { answered: 2 } };
export const WhenAndWhere: Story = { args: { answered: 3 } };
export const Review: Story = { args: { answered: 4 } };
export const Sent: Story = { args: { answered: 5 } };
export const HandedOver: Story = { args: { answered: 5, client: file() } };
export const NoNetwork: Story = { args: { answered: 5, client: refusing('unreachable') } };
export const KeptForLater: Story = {
  args: { answered: 5, kiosk: false, client: refusing('unreachable') },
};
export const TooOften: Story = {
  args: { answered: 5, client: refusing('rate_limited', { retryAfterMs: 600_000 }) },
};
export const FieldRefused: Story = {
  args: {
    answered: 5,
    client: refusing('invalid_request', {
      fields: [{ pointer: '#/phone', code: 'invalid_phone' }],
    }),
  },
};
export const NoUnit: Story = { args: { unit: '' } };
export const Loading: Story = {
  args: {
    client: {
      ...accepting,
      topics: {
        list: () =>
          new Promise(() => {
            /* Never answers. */
          }),
      },
    },
  },
};
export const Sample: Story = { args: { client: file({ sample: true }) } };
export const English: Story = { args: { lang: 'en', answered: 2 } };

/** The narrowest phone, with text at 200 %. */
export const NarrowAndLarge: Story = {
  args: { answered: 2 },
  decorators: [
    (story) => html`<div style="max-width: 320px; --toso-font-size: 36px">${story()}</div>`,
  ],
};
/** A page themes every element at once, with tokens on any ancestor. */
export const Themed: Story = {
  decorators: [
    (story) => html`<div style="--toso-color-accent: #8e0e15; --toso-radius: 0">${story()}</div>`,
  ],
};
