import { loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Told } from '../../../../tools/browsers/accessibility-tree.ts';
import { chooseLanguage } from '../base/language.ts';
import { at, offers, press, said } from './by-hand.fixture.ts';
import './define.ts';
import { drawingWords } from './drawing-words.ts';
import type { Guide } from './guide.ts';
import { en } from './guide.strings.en.ts';

/** Those that are asked for here have no plural forms. */
type Said = Record<keyof typeof said, string>;
const wordsIn = { vi: said as unknown as Said, en: en as Said };
const progress = {
  vi: 'Kích hoạt tài khoản · Bước 3/6',
  en: 'Activate the account · Step 3/6',
};
const isChromium = navigator.userAgent.includes('Chrome/');

/** What must have a name of its own: without one it is told as “button”. */
const named = ['heading', 'button', 'link', 'image', 'img', 'textbox', 'searchbox', 'region'];

/** What a screen reader is told, each as “role: name”, in the order of reading. */
async function told(): Promise<readonly string[]> {
  const all = await executeServerCommand<Told[], undefined>('toso:told');
  for (const { role, name } of all) {
    if (named.includes(role)) expect(name, `name of a ${role}`).not.to.equal('');
  }
  return all.map(
    ({ role, name, description }) => `${role}: ${name}${description ? ` (${description})` : ''}`,
  );
}

/** Whether these are told in this order, whatever stands between them. */
function expectInOrder(all: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const line of wanted) {
    const found = all.indexOf(line, from);
    expect(found, `“${line}” after “${all[from - 1] ?? ''}” in\n${all.join('\n')}`).to.be.least(0);
    from = found + 1;
  }
}

const open = (lang: string, situation = '', step = '') =>
  fixture<Guide>(html`
    <toso-guide guide="vneid" lang=${lang} situation=${situation} step=${step} kiosk></toso-guide>
  `);

describe('what a screen reader is told of a guide', () => {
  before(function () {
    // The drivers of the other two engines give no accessibility tree to a test.
    if (!isChromium) this.skip();
  });
  afterEach(() => chooseLanguage(undefined));

  for (const lang of ['vi', 'en'] as const) {
    const words = wordsIn[lang];

    it(`is the guide, its question and every answer by name (${lang})`, async () => {
      const { title, questions, situations } = (await loadGuide('vneid', lang))!;
      const hint = words.hint.replace('{example}', situations[0]!.words[0]!);
      const [{ text, answers }] = questions as [(typeof questions)[number]];
      const el = await open(lang);
      await at(el, title);
      await waitUntil(() => offers(el, words.all), 'the ways below');
      expectInOrder(await told(), [
        `region: ${title}`,
        `heading: ${title}`,
        `button: ${words.large}`,
        `heading: ${text}`,
        ...answers.map((answer) => `button: ${answer.text}`),
        `searchbox: ${words.search} (${hint})`,
        `button: ${words.all}`,
      ]);
    });

    it(`is a step with its progress, picture, warning and ways by name (${lang})`, async () => {
      const { situations } = (await loadGuide('vneid', lang))!;
      const { steps } = situations.find(({ id }) => id === 'activate')!;
      const { title, actions, never, picture, failures } = steps.find(({ id }) => id === 'code')!;
      const el = await open(lang, 'activate', 'code');
      await at(el, title);
      await waitUntil(() => el.renderRoot.querySelector('.picture svg'), 'the picture');
      await waitUntil(() => offers(el, words.sources), 'the ways below');
      const drawn = drawingWords[picture!]![lang === 'en' ? 1 : 0];
      const step = [
        `button: ${words.back}`,
        `StaticText: ${progress[lang]}`,
        `button: ${words.large}`,
        `image: ${drawn}`,
        `heading: ${title} (${progress[lang]})`,
        ...actions.map((action) => `StaticText: ${action}`),
        `StaticText: ${never!}`,
      ];
      expectInOrder(await told(), [
        ...step,
        `button: ${words.sources}`,
        `button: ${words.notYet}`,
        `button: ${words.did}`,
      ]);

      press(el, words.notYet);
      await waitUntil(() => offers(el, words.still));
      expectInOrder(await told(), [
        ...step,
        `heading: ${words.stuck}`,
        ...failures.map(({ symptom }) => `button: ${symptom}`),
        `button: ${words.still}`,
        `button: ${words.did}`,
      ]);
    });
  }
});
