import { guideLanguages, loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { chooseLanguage } from '../base/language.ts';
import { at, buttons, offers, press, said, seen } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';
import { en } from './guide.strings.en.ts';

/** Those that are asked for here have no plural forms. */
type Said = Record<keyof typeof said, string>;
const wordsIn = { vi: said as unknown as Said, en: en as Said };
const isChromium = navigator.userAgent.includes('Chrome/');
const forced = (forcedColors: 'active' | 'none') => emulateMedia({ forcedColors });

/** Whether each button in sight has an edge or a line that does not hang on a background. */
const edgeless = (el: Guide) =>
  buttons(el).filter((node) => {
    const { borderTopWidth, outlineWidth, outlineStyle, textDecorationLine } =
      getComputedStyle(node);
    const hasEdge =
      parseFloat(borderTopWidth) > 0 || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0);
    // Tools of the bar are a sign or two letters beside words; links are underlined.
    return !hasEdge && textDecorationLine === 'none' && !node.classList.contains('tool');
  });

describe('a guide in forced colours', () => {
  before(async function () {
    // The drivers of the other two engines cannot be asked for them.
    if (!isChromium) this.skip();
    await forced('active');
  });
  after(async () => {
    if (isChromium) await forced('none');
  });
  afterEach(() => chooseLanguage(undefined));

  for (const lang of guideLanguages) {
    const words = wordsIn[lang];

    it(`is accessible in each state, and shows what can be pressed (${lang})`, async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const text = (await loadGuide('vneid', lang))!;
      const { title, steps } = text.situations.find(({ id }) => id === 'activate')!;
      const code = steps.find(({ id }) => id === 'code')!;
      const last = steps[steps.length - 1]!;
      const el = await fixture<Guide>(html`
        <toso-guide guide="vneid" lang=${lang} kiosk></toso-guide>
      `);
      const check = async (state: string) => {
        await expect(el, state).to.be.accessible();
        expect(
          edgeless(el).map((node) => node.textContent.trim()),
          state,
        ).to.deep.equal([]);
      };

      await waitUntil(() => offers(el, words.all), 'all of the first screen', { timeout: 8000 });
      await check('the first question');
      press(el, words.all);
      await at(el, words.everything);
      await check('everything');
      press(el, title);
      await at(el, steps[0]!.title);
      await waitUntil(() => el.renderRoot.querySelector('.picture svg'), 'the picture');
      await check('a step');
      Object.assign(el, { situation: 'activate', step: code.id });
      await at(el, code.title);
      press(el, words.notYet);
      await waitUntil(() => offers(el, words.still), 'the ways out');
      press(el, code.failures[0]!.symptom);
      press(el, words.sources);
      await waitUntil(() => el.renderRoot.querySelector('.sources'), 'the sources');
      await check('the ways out and the sources');
      press(el, words.still);
      await waitUntil(() => seen(el).includes(words.ring), 'the numbers');
      await check('the numbers');
      el.step = last.id;
      await at(el, last.title);
      press(el, words.did);
      await at(el, words.finished);
      await check('the end');
      el.situation = 'gone';
      await waitUntil(() => seen(el).includes(words.unknown), 'the sentence');
      await check('an unknown situation');
      Object.assign(el, { guide: '', situation: '', step: '' });
      await at(el, words.guides);
      await check('the list of guides');
    });
  }
});
