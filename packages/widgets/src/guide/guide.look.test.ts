import { guideList, loadGuide, type GuideText } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { edge, ring, system } from '../base/forced-colours.fixture.ts';
import { chooseLanguage } from '../base/language.ts';
import { en } from './guide.strings.en.ts';
import { at, offers, press, said, seen } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

/** Those that are asked for here have no plural forms. */
type Said = Record<keyof typeof said, string>;
const wordsIn = { vi: said as unknown as Said, en: en as Said };
const isChromium = navigator.userAgent.includes('Chrome/');
/** WebKit's driver cannot size the page. */
const isSizable = !navigator.userAgent.includes('AppleWebKit') || isChromium;

async function open(
  text: Pick<GuideText, 'id' | 'lang'>,
  { situation = '', step = '', style = '' } = {},
): Promise<Guide> {
  const box = await fixture<HTMLElement>(
    html`<div style=${style}>
      <toso-guide
        guide=${text.id}
        lang=${text.lang}
        situation=${situation}
        step=${step}
        kiosk
      ></toso-guide>
    </div>`,
  );
  return box.querySelector('toso-guide')!;
}
const drawn = (el: Guide) =>
  waitUntil(() => el.renderRoot.querySelector('.picture svg'), 'the picture', { timeout: 8000 });
const widerThan = (el: Guide, box: Element) =>
  Math.max(
    ...Array.from(
      el.renderRoot.querySelectorAll('.guide > :not(.sheet), .guide :not(.sheet *, .unseen)'),
      (node) => (node.checkVisibility() ? node.getBoundingClientRect().right : 0),
    ),
  ) - box.getBoundingClientRect().right;

describe('how a guide looks and is heard', () => {
  afterEach(async () => {
    chooseLanguage(undefined);
    if (isSizable) await setViewport({ width: 800, height: 600 });
  });

  for (const lang of ['vi', 'en'] as const) {
    const words = wordsIn[lang];

    for (const style of ['', 'inline-size: 320px; --toso-font-size: 36px']) {
      it(`is accessible in each state (${lang}${style ? ', 320 px with text at 200 %' : ''})`, async () => {
        const text = (await loadGuide('vneid', lang))!;
        const activate = text.situations.find(({ id }) => id === 'activate')!;
        const el = await open(text, { style });
        const check = async () => {
          await expect(el).to.be.accessible();
          expect(widerThan(el, el.parentElement!), seen(el)).to.be.at.most(0.5);
        };
        await waitUntil(() => offers(el, words.all));
        await check(); // The first question, and searching.
        press(el, words.all);
        await at(el, words.everything);
        await check();
        press(el, activate.title);
        const [first, , code] = activate.steps;
        await at(el, first!.title);
        await drawn(el);
        await check();
        el.situation = 'activate';
        el.step = code!.id;
        await at(el, code!.title);
        press(el, words.notYet);
        await waitUntil(() => offers(el, words.still));
        press(el, code!.failures[0]!.symptom);
        press(el, words.sources);
        await waitUntil(() => el.renderRoot.querySelector('.sources'));
        await check(); // What can go wrong, a way out, and the sources.
        press(el, words.still);
        await waitUntil(() => seen(el).includes(words.ring));
        await check(); // Numbers, because nobody listens.
        el.step = activate.steps[activate.steps.length - 1]!.id;
        await at(el, activate.steps[activate.steps.length - 1]!.title);
        press(el, words.did);
        await at(el, words.finished);
        await check();
        el.situation = 'gone';
        await waitUntil(() => seen(el).includes(words.unknown));
        await check();
        el.guide = '';
        el.situation = '';
        await at(el, words.guides);
        await check(); // The list of guides.
      });
    }

    it(`fits each step on a phone of 360 × 640 above its buttons (${lang})`, async function () {
      if (!isSizable) this.skip();
      await setViewport({ width: 360, height: 640 });
      for (const { id } of guideList) {
        const text = (await loadGuide(id, lang))!;
        const el = await open(text, { style: 'position: absolute; inset: 0' });
        for (const { id: situation, steps } of text.situations) {
          for (const step of steps) {
            Object.assign(el, { situation, step: step.id });
            await at(el, step.title);
            window.scrollTo(0, 0);
            const bottom = (selector: string) =>
              el.renderRoot.querySelector(`.body > ${selector}`)?.getBoundingClientRect().bottom ??
              0;
            const buttons = el.renderRoot.querySelector('.end')!.getBoundingClientRect().top;
            const place = `${id} ${situation} ${step.id}`;
            expect(bottom('.actions'), place).to.be.at.most(buttons);
            expect(bottom('.note.warn'), place).to.be.at.most(buttons);
          }
        }
        el.parentElement!.remove();
      }
    });
  }

  describe('as the visitor asked the browser', () => {
    before(function () {
      // The runner's other browsers cannot be asked for it.
      if (!isChromium) this.skip();
    });
    afterEach(async () => {
      if (isChromium) await emulateMedia({ forcedColors: 'none', media: 'screen' });
    });

    it('shows in forced colours how far one is, and draws in the colours asked for', async () => {
      const text = (await loadGuide('vneid', 'vi'))!;
      const el = await open(text, { situation: 'activate', step: 'code' });
      await drawn(el);
      await emulateMedia({ forcedColors: 'active' });
      const style = (selector: string) => getComputedStyle(el.renderRoot.querySelector(selector)!);
      expect(style('.bars .on').backgroundColor).not.to.equal(
        style('.bars i:not(.on)').backgroundColor,
      );
      expect(style('.picture .f').stroke).to.equal(style('.body').color);
      await expect(el).to.be.accessible();
    });

    it('tells in forced colours buttons, the large type that was chosen, and how far one is apart', async () => {
      const text = (await loadGuide('vneid', 'vi'))!;
      const el = await open(text, { situation: 'activate', step: 'code' });
      await drawn(el);
      press(el, said.notYet);
      await waitUntil(() => offers(el, said.still));
      await emulateMedia({ forcedColors: 'active' });
      const styles = (selector: string) =>
        Array.from(el.renderRoot.querySelectorAll(selector), (node) => getComputedStyle(node));
      const edges = styles('.go, .alt, .choice').map(edge);
      expect(edges.length).to.be.at.least(4); // What can go wrong, "Vẫn chưa được", "Đã làm được".
      for (const each of edges) expect(each).to.equal(`solid ${system('ButtonText')}`);
      const bars = new Set(styles('.bars i').map(({ backgroundColor }) => backgroundColor));
      expect(bars).to.deep.equal(new Set([system('Highlight'), system('GrayText')]));

      const large = () => styles('.bar [aria-pressed]').map(ring);
      expect(large()).to.deep.equal(['none']);
      press(el, said.large);
      await el.updateComplete;
      expect(large()).to.deep.equal([`solid ${system('Highlight')}`]);
    });

    it('prints every step, the numbers and a card without a line for a secret', async () => {
      const text = (await loadGuide('vneid', 'vi'))!;
      const el = await open(text, { situation: 'level-2' });
      await waitUntil(() => el.renderRoot.querySelector('.sheet'));
      const sheet = el.renderRoot.querySelector<HTMLElement>('.sheet')!;
      expect(sheet.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'print' });
      expect(sheet.checkVisibility()).to.equal(true);
      expect(el.renderRoot.querySelector('.end')!.checkVisibility()).to.equal(false);
      const { steps } = text.situations.find(({ id }) => id === 'level-2')!;
      for (const { title, actions } of steps) {
        expect(sheet.textContent).to.contain(title).and.contain(actions[0]);
      }
      expect(sheet.querySelector('[part=numbers]')!.textContent).to.contain('1900');
      const lines = Array.from(sheet.querySelectorAll('.line'), (line) => line.textContent);
      expect(lines).to.have.length(4);
      expect(lines.join(' ')).not.to.match(/mật khẩu|passcode|OTP/i);
      expect(sheet.querySelector('.card strong')!.textContent).to.match(/^Không ghi mật khẩu/);
    });
  });
});
