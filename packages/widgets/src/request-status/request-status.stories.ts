import { createFileClient, TosoError, type Client, type VersionedStatus } from '@toso/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleWard } from '../team-locator/sample-ward.ts';
import './define.ts';

const status: VersionedStatus = {
  code: 'K7M4Q2XN',
  unit: '20242',
  unitName: 'Phường Hải Châu',
  topic: 'vneid',
  mode: 'home',
  state: 'new',
  level: 'team',
  attempts: [],
  contacts: [{ label: 'Tổng đài', phone: '1022' }],
  history: [{ step: 'new', at: '2026-11-21T08:00:00+07:00' }],
  canChange: true,
  createdAt: '2026-11-21T08:00:00+07:00',
  updatedAt: '2026-11-21T08:00:00+07:00',
  etag: '"1"',
};

const file = createFileClient({
  url: new URL('/directory.json', location.href),
  fetch: () => Promise.resolve(Response.json(sampleWard())),
});
const answering = (get: Client['requests']['get']): Client => ({
  ...file,
  kind: 'http',
  requests: { ...file.requests, get },
});
const at = (changes: Partial<VersionedStatus>) =>
  answering(() => Promise.resolve({ ...status, ...changes }));

interface Args {
  client: Client;
  lang: string;
  opened: boolean;
}

/** Every state that a resident can meet, one story each. */
const meta: Meta<Args> = {
  title: 'Request status',
  component: 'toso-request-status',
  args: { client: at({}), lang: 'vi', opened: true },
  render: ({ client, lang, opened }) => html`
    <toso-request-status
      unit="20242"
      kiosk
      lang=${lang}
      .client=${client}
      .requestKey=${opened ? { code: status.code, token: `20242.${'a'.repeat(43)}` } : undefined}
    >
      <p>Hoặc gọi <a href="tel:1022">1022</a></p>
    </toso-request-status>
  `,
};
export default meta;
type Story = StoryObj<Args>;

export const AskForCode: Story = { args: { opened: false } };
export const Waiting: Story = {};
export const WithTheWard: Story = { args: { client: at({ level: 'ward' }) } };
export const Hotline: Story = { args: { client: at({ level: 'hotline' }) } };
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
export const Done: Story = {
  args: {
    client: at({ state: 'done', doneReason: 'helped', reopenUntil: '2099-01-01T00:00:00+07:00' }),
  },
};
export const CouldNotReach: Story = {
  args: { client: at({ state: 'done', doneReason: 'could-not-reach' }) },
};
export const Cancelled: Story = { args: { client: at({ state: 'cancelled' }) } };
export const UnknownState: Story = { args: { client: at({ state: 'flown' }) } };
export const ReadOnly: Story = { args: { client: at({ canChange: false }) } };
export const Sample: Story = { args: { client: at({ sample: true }) } };
export const Unreachable: Story = {
  args: { client: answering(() => Promise.reject(new TosoError('unreachable'))) },
};
export const Erased: Story = {
  args: { client: answering(() => Promise.reject(new TosoError('request_erased'))) },
};
export const NoServer: Story = { args: { client: file, opened: false } };
export const English: Story = { args: { lang: 'en', client: at({ state: 'taken' }) } };

/** The narrowest phone, with text at 200 %. */
export const NarrowAndLarge: Story = {
  decorators: [
    (story) => html`<div style="max-width: 320px; --toso-font-size: 36px">${story()}</div>`,
  ],
};
