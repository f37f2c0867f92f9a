import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { EXAMPLE } from './example-code.ts';
import './define.ts';
import type { QrPayment } from './qr-payment.ts';

type Args = Pick<QrPayment, 'lang'> & {
  /** What a visitor presses, one after the other, by the beginning of its words. */
  steps: readonly string[];
  /** What they paste, where there is a box for it. */
  text: string;
};

/** Waits until something that begins so can be pressed. */
async function find(element: QrPayment, words: string): Promise<HTMLElement> {
  for (let frames = 0; frames < 600; frames++) {
    const found = Array.from(element.renderRoot.querySelectorAll<HTMLElement>('button')).find(
      ({ textContent }) => textContent.trim().replace(/\s+/g, ' ').startsWith(words),
    );
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${words} is not there`);
}

/** Does what a visitor does. */
async function act(canvas: HTMLElement, steps: readonly string[], text: string): Promise<void> {
  const element = canvas.querySelector('toso-qr-payment');
  await element?.updateComplete;
  if (!element) return;
  for (const step of steps) {
    const button = await find(element, step);
    const field = element.renderRoot.querySelector('textarea');
    if (field) field.value = text;
    const heading = () => element.renderRoot.querySelector('h2')?.textContent;
    const before = heading();
    button.click();
    // A part that is loaded on use takes a while; lighting a line changes no heading.
    for (let frames = 0; frames < 40 && heading() === before; frames++) {
      await new Promise(requestAnimationFrame);
    }
  }
}

const pasted = ['Xem mã của bạn', 'Dán nội dung mã', 'Đọc mã'];
const dark = {
  decorators: [
    (story: () => unknown) =>
      html`<div style="color-scheme: dark; background: #16202a; color: #eef2f5">${story()}</div>`,
  ],
};

/** Every state that a visitor can meet, one story each. */
const meta: Meta<Args> = {
  title: 'QR payment',
  component: 'toso-qr-payment',
  args: { lang: 'vi', steps: [], text: EXAMPLE },
  render: ({ lang }) =>
    html`<toso-qr-payment unit="20242" lang=${lang}>
      <p>Gọi 1022 để được hướng dẫn.</p>
    </toso-qr-payment>`,
  play: ({ canvasElement, args }) => act(canvasElement, args.steps, args.text),
};
export default meta;
type Story = StoryObj<Args>;

/** A worked example, whose account cannot exist. */
export const First: Story = {};

/** The amount, lit in the picture and in its line. */
export const OnePartLit: Story = { args: { steps: ['Số tiền'] } };

export const WhereIsTheCode: Story = { args: { steps: pasted.slice(0, 1) } };

export const TextBox: Story = { args: { steps: pasted.slice(0, 2) } };

export const EmptyBox: Story = { args: { steps: pasted, text: ' ' } };

export const Transfer: Story = { args: { steps: pasted } };

/** The payer types the amount. */
export const WithoutAmount: Story = {
  args: {
    steps: pasted,
    text: '00020101021138570010A00000072701270006970405011300000000000000208QRIBFTTA53037045802VN63040A30',
  },
};

export const WhatToCheck: Story = { args: { steps: [...pasted, 'Cần kiểm tra'] } };

/** The amount was changed and the check digits were not. */
export const Changed: Story = {
  args: {
    steps: pasted,
    text: '00020101021238570010A00000072701270006970405011300000000000000208QRIBFTTA5303704540490005802VN62100806LE PHI630479F7',
  },
};

/** A web page that pretends to be a public service. */
export const WebAddress: Story = {
  args: { steps: pasted, text: 'https://dichvucong-gov.vn.example.com/nop-phi' },
};

export const WiFi: Story = { args: { steps: pasted, text: 'WIFI:S:Nha van hoa;T:WPA;P:1;;' } };

/** Markup and hidden characters, shown for what they are. */
export const OddText: Story = {
  args: { steps: pasted, text: '<b>mien phi</b> \u202eabc\u200b' },
};

export const ForSellers: Story = { args: { steps: ['Người bán hàng'] } };

/** A seller's own code, to print. */
export const CounterSheet: Story = {
  args: { steps: ['Người bán hàng', ...pasted, 'In tờ đặt ở quầy'] },
};

export const PublicFees: Story = { args: { steps: ['Trả phí dịch vụ công'] } };

export const AlreadyTransferred: Story = { args: { steps: ['Đã lỡ chuyển tiền'] } };

export const English: Story = {
  args: {
    lang: 'en',
    steps: ['Look at your own code', 'Paste the text of a code', 'Read the code'],
  },
};

/** The narrowest phone, with text at 200 %. */
export const NarrowAndLarge: Story = {
  tags: ['narrow'],
  args: { steps: pasted },
  decorators: [(story) => html`<div style="--toso-font-size: 36px">${story()}</div>`],
};

export const Dark: Story = { ...dark, args: { steps: ['Số tiền'] } };

export const DarkTransfer: Story = { ...dark, args: { steps: pasted } };
