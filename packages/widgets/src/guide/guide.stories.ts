import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../base/define.ts';
import { press, until } from '../request-help/by-hand.fixture.ts';
import { Guide } from './guide.ts';

/** Stands at the top of its window, as on a ward's page, though Storybook shows it in a frame. */
class OnAPage extends Guide {
  protected override get keepsNothing(): boolean {
    return this.kiosk;
  }
}
define('toso-story-guide', OnAPage);

type Act = (element: Guide) => unknown;
const screen = (element: Guide) => () => element.renderRoot.querySelector('.root');
/** Presses what is there as soon as it is. */
const presses =
  (name: RegExp): Act =>
  async (element) => {
    await until(element, new RegExp(name.source.replace(/[$^]/g, '')), screen(element));
    press(element, name);
  };
const types =
  (text: string): Act =>
  async (element) => {
    await until(element, /Hoặc gõ/, screen(element));
    const field = element.renderRoot.querySelector('input');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

interface Args {
  guide: string;
  situation: string;
  step: string;
  lang: string;
  kiosk: boolean;
  then: readonly Act[];
}

/** Every state that a visitor can meet, one story each. */
const meta: Meta<Args> = {
  title: 'Guide',
  component: 'toso-guide',
  args: { guide: 'vneid', situation: '', step: '', lang: 'vi', kiosk: true, then: [] },
  argTypes: { then: { control: false } },
  beforeEach: () => {
    localStorage.clear();
  },
  render: ({ guide, situation, step, lang, kiosk }) =>
    html`<toso-story-guide
      guide=${guide}
      situation=${situation}
      step=${step}
      lang=${lang}
      ?kiosk=${kiosk}
    >
      <p>Gọi <a href="tel:1022">1022</a> để được hướng dẫn.</p>
    </toso-story-guide>`,
  play: async ({ canvasElement, args }) => {
    const element = canvasElement.querySelector('toso-story-guide');
    if (!(element instanceof Guide)) return;
    for (const act of args.then) {
      await element.updateComplete;
      await act(element);
    }
  },
};
export default meta;
type Story = StoryObj<Args>;

const code = { situation: 'activate', step: 'code' };

export const FirstQuestion: Story = {};
export const FurtherQuestion: Story = { args: { then: [presses(/^Quên mật khẩu/)] } };
export const Searched: Story = { args: { then: [types('quen mat khau')] } };
export const NothingFound: Story = { args: { then: [types('xyzzy')] } };
export const Everything: Story = { args: { then: [presses(/^Xem tất cả/)] } };
export const OfferedToGoOn: Story = {
  args: { kiosk: false },
  beforeEach: () => {
    localStorage.setItem('toso-guide', JSON.stringify({ vneid: code }));
  },
};
export const Step: Story = { args: code };
export const WhatToBring: Story = { args: { situation: 'level-2', step: 'bring' } };
export const NotYet: Story = {
  args: { ...code, then: [presses(/^Chưa được/), presses(/^Chờ mãi/)] },
};
/** Nobody on the page answers a call for help: there are numbers. */
export const StillNot: Story = {
  args: { ...code, then: [presses(/^Chưa được/), presses(/^Vẫn chưa được/)] },
};
export const Sources: Story = { args: { ...code, then: [presses(/^Nguồn/)] } };
export const LargeType: Story = { args: { ...code, then: [presses(/^A\+/)] } };
export const Done: Story = {
  args: { situation: 'activate', step: 'log-in', then: [presses(/^Đã làm được/)] },
};
export const UnknownPlace: Story = { args: { situation: 'gone' } };
export const AllGuides: Story = { args: { guide: '' } };
export const AnotherGuide: Story = { args: { guide: 'stay-safe' } };
export const English: Story = { args: { ...code, lang: 'en' } };

/** The narrowest phone, with text at 200 %. */
export const NarrowAndLarge: Story = {
  args: code,
  decorators: [(story) => html`<div style="width: 320px; --toso-font-size: 36px">${story()}</div>`],
};

/** A page themes every element at once, with tokens on any ancestor. */
export const Themed: Story = {
  args: code,
  decorators: [
    (story) => html`<div style="--toso-color-accent: #7a1f1f; --toso-radius: 4px">${story()}</div>`,
  ],
};

export const Dark: Story = {
  args: code,
  decorators: [
    (story) =>
      html`<div style="color-scheme: dark; background: #16202a; color: #eef2f5">${story()}</div>`,
  ],
};
