import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { edge, ring, system } from '../base/forced-colours.fixture.ts';
import { EXAMPLE } from './example-code.ts';
import {
  asked,
  button,
  heading,
  part,
  paste,
  press,
  read,
  said,
  sees,
  show,
} from './by-hand.fixture.ts';
import type { QrPayment } from './qr-payment.ts';

const isChromium = navigator.userAgent.includes('Chrome/');

const styleOf = (el: QrPayment, selector: string) =>
  getComputedStyle(el.renderRoot.querySelector(selector)!);

describe('how the explainer looks', () => {
  it('fits 320 px with text at 200 %, in every state', async () => {
    const el = await read(EXAMPLE, /Mã chuyển tiền/);
    el.style.setProperty('--toso-font-size', '36px');
    el.style.width = '320px';
    const fits = async () => {
      await el.updateComplete;
      const wide = Array.from(el.renderRoot.querySelectorAll('section, section *')).filter(
        (node) => node.getBoundingClientRect().right > el.getBoundingClientRect().left + 320.5,
      );
      expect(
        wide.map((node) => node.outerHTML.slice(0, 80)),
        heading(el),
      ).to.deep.equal([]);
    };
    await fits();
    press(el, 'Cần kiểm tra');
    await sees(el, 'Kiểm tra trước khi chuyển');
    await fits();
    press(el, 'Xem mã khác');
    await sees(el, said.ask);
    await fits();
    press(el, said.back);
    await sees(el, said.example);
    await fits();
  });

  it('brings the beginning of a new screen into sight, and then numbers to ring', async () => {
    const el = await show();
    const room = () => Object.assign(document.createElement('div'), { style: 'block-size: 999px' });
    el.before(room());
    el.after(room());
    const top = (selector: string) =>
      el.renderRoot.querySelector(selector)!.getBoundingClientRect().top;
    window.scrollBy(0, top('section') - innerHeight + 99);
    press(el, said.start);
    await sees(el, said.ask);
    await waitUntil(() => top('section') < innerHeight / 2, 'the first question');
    await paste(el, EXAMPLE);
    await sees(el, /Mã chuyển tiền/);
    press(el, 'Cần kiểm tra');
    await sees(el, 'Kiểm tra trước khi chuyển');
    el.style.setProperty('--toso-font-size', '36px');
    window.scrollBy(0, top('section') + 9);
    press(el, 'Nhờ tổ giúp');
    await waitUntil(() => el.renderRoot.querySelector('[role=group]'));
    await waitUntil(() => top('[role=group]') < innerHeight / 2, 'whom to ask');
    expect(top('[role=group]')).to.be.at.least(-1);
  });

  describe('in forced colours', () => {
    before(async function () {
      // The runner's other browsers cannot be asked for it.
      if (!isChromium) this.skip();
      await emulateMedia({ forcedColors: 'active' });
    });
    after(async () => {
      if (isChromium) await emulateMedia({ forcedColors: 'none' });
    });

    it('tells the lit line from the others, and its part of the picture from the rest', async () => {
      const el = await show();
      press(el, 'Số tiền');
      await el.updateComplete;
      expect(ring(styleOf(el, '.line[aria-pressed=true]'))).to.equal(
        `solid ${system('Highlight')}`,
      );
      expect(ring(styleOf(el, '.line[aria-pressed=false]'))).to.equal('none');
      const [paper, rest, light, dark] = Array.from(
        el.renderRoot.querySelectorAll('.code path'),
        (path) => getComputedStyle(path),
      );
      expect(new Set([paper, rest, light, dark].map((path) => path?.fill)).size).to.equal(4);
      expect([Number(rest?.opacity) < 0.5, dark?.opacity]).to.deep.equal([true, '1']);
    });

    it('draws a border around each button and field, and a ring around the one in focus', async () => {
      const el = await show();
      const edges = () =>
        Array.from(el.renderRoot.querySelectorAll('.go, .alt, textarea'), (node) =>
          edge(getComputedStyle(node)),
        );
      expect(edges()).to.have.length(4);
      expect(new Set(edges())).to.deep.equal(new Set([`solid ${system('ButtonText')}`]));
      press(el, said.start);
      await sees(el, said.ask);
      expect(edges().length).to.be.at.least(3);
      for (const each of edges()) expect(each).to.equal(`solid ${system('ButtonText')}`);

      await sendKeys({ press: 'Tab' });
      const focused = (el.renderRoot as ShadowRoot).activeElement!;
      expect(focused).to.equal(button(el, said.paste));
      expect(ring(getComputedStyle(focused))).to.match(/^solid /);
      expect(getComputedStyle(focused).outlineColor).not.to.equal(system('Canvas'));
    });

    it('draws a border around what it says of the ward’s list, and around a fault', async () => {
      const el = await read(EXAMPLE, /chưa công bố danh sách/);
      expect(edge(getComputedStyle(part(el, 'official')!))).to.equal(
        `solid ${system('CanvasText')}`,
      );
      const empty = await asked();
      press(empty, said.paste);
      await sees(empty, said.textHint);
      press(empty, said.read);
      await sees(empty, said.nothing);
      expect(edge(getComputedStyle(part(empty, 'fault')!))).to.equal(
        `solid ${system('CanvasText')}`,
      );
    });
  });
});
