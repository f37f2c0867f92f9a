import { loadGuide, type GuideText } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { edge, ring, system } from '../base/forced-colours.fixture.ts';
import { chooseLanguage } from '../base/language.ts';
import { en } from './guide.strings.en.ts';
import { at, offers, press, said, seen, words } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';
import { paperSource } from './paper.strings.ts';

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
    const spoken = wordsIn[lang];

    for (const style of ['', 'inline-size: 320px; --toso-font-size: 36px']) {
      it(`is accessible in each state (${lang}${style ? ', 320 px with text at 200 %' : ''})`, async () => {
        const text = (await loadGuide('vneid', lang))!;
        const activate = text.situations.find(({ id }) => id === 'activate')!;
        const el = await open(text, { style });
        const check = async () => {
          await expect(el).to.be.accessible();
          expect(widerThan(el, el.parentElement!), seen(el)).to.be.at.most(0.5);
        };
        await waitUntil(() => offers(el, spoken.all));
        await check(); // The first question, and searching.
        press(el, spoken.all);
        await at(el, spoken.everything);
        await check();
        press(el, activate.title);
        const [first, , code] = activate.steps;
        await at(el, first!.title);
        await drawn(el);
        await check();
        el.situation = 'activate';
        el.step = code!.id;
        await at(el, code!.title);
        press(el, spoken.notYet);
        await waitUntil(() => offers(el, spoken.still));
        press(el, code!.failures[0]!.symptom);
        press(el, spoken.sources);
        await waitUntil(() => el.renderRoot.querySelector('.sources'));
        await check(); // What can go wrong, a way out, and the sources.
        press(el, spoken.still);
        await waitUntil(() => seen(el).includes(spoken.ring));
        await check(); // Numbers, because nobody listens.
        el.step = activate.steps[activate.steps.length - 1]!.id;
        await at(el, activate.steps[activate.steps.length - 1]!.title);
        press(el, spoken.did);
        await at(el, spoken.finished);
        await check();
        el.situation = 'gone';
        await waitUntil(() => seen(el).includes(spoken.unknown));
        await check();
        el.guide = '';
        el.situation = '';
        await at(el, spoken.guides);
        await check(); // The list of guides.
      });
    }
  }

  it('has on paper no heading for numbers where there are none', async () => {
    const el = await open({ id: 'use-phone', lang: 'vi' }, { situation: 'wifi' });
    await waitUntil(() => el.renderRoot.querySelector('.sheet'), 'what paper has');
    const headings = Array.from(el.renderRoot.querySelectorAll('.sheet h3'), words);
    expect(headings).to.have.length(3);
    expect(headings.join(' ')).not.to.contain(paperSource.numbers);
  });

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
  });
});
