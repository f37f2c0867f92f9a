import { TosoError, type Client } from '@toso/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import { files } from './files.fixture.ts';
import { sampleProvince, sampleTeams, sampleWard } from './sample-ward.fixture.ts';
import type { TeamLocator } from './team-locator.ts';

const ward = (changes: Parameters<typeof sampleWard>[0] = {}) =>
  files({ 'directory.json': sampleWard(changes) });
const failing = (code: 'unreachable' | 'not_found'): Client => ({
  ...ward(),
  directory: { get: () => Promise.reject(new TosoError(code)) },
});

type Args = Pick<TeamLocator, 'unit' | 'lang'> & { client: Client; typed: string };

/** Does what a visitor does: types, or asks for the whole list. */
async function act(canvas: HTMLElement, typed: string): Promise<void> {
  const element = canvas.querySelector('toso-team-locator');
  await element?.updateComplete;
  const field = element?.renderRoot.querySelector('input');
  if (!field) return;
  field.dispatchEvent(new FocusEvent('focus'));
  field.value = typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Every state that a visitor can meet, one story each. */
const meta: Meta<Args> = {
  title: 'Team locator',
  component: 'toso-team-locator',
  args: { unit: '20242', lang: 'vi', client: ward(), typed: '' },
  render: ({ unit, lang, client }) => html`
    <toso-team-locator unit=${unit} lang=${lang} .client=${client}>
      <p>Gọi 1022 để được hướng dẫn.</p>
    </toso-team-locator>
  `,
  play: ({ canvasElement, args }) => act(canvasElement, args.typed),
};
export default meta;
type Story = StoryObj<Args>;

/** Before the visitor does anything: nothing was loaded. */
export const First: Story = { play: () => Promise.resolve() };

export const WholeWard: Story = {};

/** An old ward, without accents: why it is found, and every team of it. */
export const OldWard: Story = { args: { typed: 'nam duong' } };

/** Half-typed Telex. */
export const OneGroup: Story = { args: { typed: 'toor daan phoos 12' } };

export const NobodyFound: Story = { args: { typed: 'xyzw' } };

export const NothingPublished: Story = { args: { client: ward({ teams: [], servicePoints: [] }) } };

export const Loading: Story = {
  args: { client: { ...ward(), directory: { get: () => new Promise<never>(() => undefined) } } },
};

export const Unreachable: Story = { args: { client: failing('unreachable') } };

export const NoListOfThisPlace: Story = { args: { client: failing('not_found') } };

/** Other wards could not be asked for; the own ward's teams are there. */
export const Partial: Story = {
  args: {
    typed: 'phan chau trinh',
    client: {
      ...ward(),
      units: {
        ...ward().units,
        list: () => {
          throw new TosoError('unreachable');
        },
      },
    },
  },
};

/** Nobody has checked the list for over half a year. */
export const Stale: Story = { args: { client: ward({ checkedOn: '2025-01-05' }) } };

/** Demo data: the call is drawn and does not ring. */
export const Sample: Story = {
  args: {
    client: ward({
      sample: true,
      teams: sampleTeams('20242', 2).map((team) => ({ ...team, sample: true })),
    }),
  },
};

/** Nobody on the page takes a request: numbers stand on the card instead. */
export const AskedInVain: Story = {
  args: {
    client: ward({ teams: sampleTeams('20242', 2) }),
  },
  play: async ({ canvasElement, args }) => {
    await act(canvasElement, args.typed);
    const element = canvasElement.querySelector('toso-team-locator');
    const asking = () => element?.renderRoot.querySelector<HTMLElement>('[part=ask]');
    for (let frames = 0; frames < 300 && !asking(); frames++) {
      await new Promise(requestAnimationFrame);
    }
    asking()?.click();
  },
};

/** An old ward of which several wards of today have a part. */
export const DividedWard: Story = {
  args: {
    typed: 'hoa minh',
    client: ward({
      unit: {
        ...sampleWard().unit,
        formerNames: [{ name: 'Phường Hòa Minh', district: 'Quận Liên Chiểu', divided: true }],
      },
    }),
  },
};

/** The index of a province: choosing a team loads its ward. */
export const WholeProvince: Story = {
  args: {
    unit: '48',
    typed: 'to 12',
    client: files({ 'directory.json': sampleProvince(), '20242.json': sampleWard() }),
  },
};

export const English: Story = { args: { lang: 'en', typed: 'nam duong' } };

/** The narrowest phone, with text at 200 %. */
export const NarrowAndLarge: Story = {
  args: { typed: 'to 12' },
  decorators: [(story) => html`<div style="width: 320px; --toso-font-size: 36px">${story()}</div>`],
};

export const Dark: Story = {
  args: { typed: 'to 12' },
  decorators: [
    (story) =>
      html`<div style="color-scheme: dark; background: #16202a; color: #eef2f5">${story()}</div>`,
  ],
};
