import type { GuideOverride } from '@toso/contract';
import { loadGuide, type GuideLanguage } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { chooseLanguage } from '../base/language.ts';
import { setPageSettings } from '../base/page.ts';
import { at, press, said, seen } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';
import { en } from './guide.strings.en.ts';

/** A ward of which no other test writes. */
const unit = '20194';
/** And one that has no words of its own. */
const neighbour = '20257';
const api = new URL('/', location.href).href;
setPageSettings({ base: api, api, file: Promise.resolve({ formatVersion: 1 }) });

/** What a ward says of two steps of one situation. */
const override = (lang: GuideLanguage, where: string, bring: string): GuideOverride => ({
  formatVersion: 1,
  guide: 'vneid',
  lang,
  checkedOn: '2026-01-20',
  situations: [
    {
      id: 'level-2',
      steps: [
        { id: 'where', actions: [where], sources: ['ward'] },
        { id: 'bring', bring: [bring], sources: ['ward'] },
      ],
    },
  ],
  sources: { ward: { title: 'Công an phường (mẫu)', checkedOn: '2026-01-20' } },
});
const vietnamese = ['Đến số 1 đường Mẫu, sáng thứ Bảy có người trực.', 'Phiếu hẹn của phường'];
const english = ['Go to 1 Example Street.', 'Your appointment slip'];

/** Those that are pressed here have no plural forms. */
const words = en as Record<keyof typeof en, string>;

const ask = window.fetch.bind(window);
const addressOf = (lang: string) => `/v1/guides/vneid?lang=${lang}&unit=${unit}`;

/** Every address that the page asks for, answered by `answer` where it is the API's. */
function watched(answer: typeof fetch = ask): string[] {
  const asks: string[] = [];
  window.fetch = (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input, api);
    if (!pathname.startsWith('/v1/')) return ask(input, init);
    asks.push(pathname + search);
    return answer(input, init);
  };
  return asks;
}

const open = (guide: string, lang: string, situation = '', whose = unit) =>
  fixture<Guide>(html`
    <toso-guide guide=${guide} lang=${lang} unit=${whose} situation=${situation} kiosk></toso-guide>
  `);
const stepsOf = async (lang: GuideLanguage) =>
  (await loadGuide('vneid', lang))!.situations.find(({ id }) => id === 'level-2')!.steps;

describe('a ward’s own words on its server', () => {
  before(async () => {
    for (const [lang, [where = '', bring = '']] of [
      ['vi', vietnamese],
      ['en', english],
    ] as const) {
      const given = { unit, override: override(lang, where, bring) };
      expect(await executeServerCommand('toso:guide', given)).to.deep.equal([]);
      // A page waits no longer than 0.8 s; a test's server takes its time at first.
      expect((await ask(addressOf(lang))).status).to.equal(200);
    }
    await import('./ward-text.ts');
  });
  afterEach(() => {
    window.fetch = ask;
    chooseLanguage(undefined);
  });

  it('are asked for at the first tap, and stand in their steps with the ward’s day', async () => {
    const asks = watched();
    const { title, situations } = (await loadGuide('vneid', 'vi'))!;
    const steps = await stepsOf('vi');
    const el = await open('vneid', 'vi');
    await at(el, title);
    await waitUntil(() => seen(el).includes(said.all));
    expect(asks).to.deep.equal([]);

    press(el, said.all);
    await at(el, said.everything);
    press(el, situations.find(({ id }) => id === 'level-2')!.title);
    await at(el, steps[0]!.title);
    expect(asks).to.deep.equal([addressOf('vi')]);
    expect(seen(el)).to.contain(vietnamese[0]).and.not.contain(steps[0]!.actions[0]);
    await waitUntil(() => seen(el).includes('Phường, xã kiểm tra ngày 20/01/2026'));
    press(el, said.sources);
    await waitUntil(() => seen(el).includes('Công an phường (mẫu)'));

    press(el, said.did);
    await at(el, steps[1]!.title);
    expect(seen(el)).to.contain(vietnamese[1]);
    press(el, said.did);
    await at(el, steps[2]!.title);
    expect(seen(el)).not.to.contain('Phường, xã kiểm tra');
    expect(asks).to.deep.equal([addressOf('vi')]);
  });

  it('that come late change no step under the eyes, but the next screen', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const answers: Response[] = [];
    watched(async (input, init) => {
      await gate;
      const answer = await ask(input, init);
      answers.push(answer);
      return answer;
    });
    const steps = await stepsOf('en');
    const el = await open('vneid', 'en', 'level-2');
    await at(el, steps[0]!.title);
    expect(seen(el)).to.contain(steps[0]!.actions[0]);
    release();
    await waitUntil(() => answers[0]?.bodyUsed, 'the answer is read');
    // It has been understood, too, by when another has gone all the way.
    await (await ask(addressOf('en'))).json();
    await el.updateComplete;
    expect(seen(el)).to.contain(steps[0]!.actions[0]).and.not.contain(english[0]);

    press(el, words.did);
    await at(el, steps[1]!.title);
    expect(seen(el)).to.contain(english[1]);
    await waitUntil(() => seen(el).includes('Checked by the ward on 20/01/2026'));
    press(el, words.back);
    await at(el, steps[0]!.title);
    expect(seen(el)).to.contain(english[0]);
  });

  it('are those of one ward: another’s guide has none of them, on the same page too', async () => {
    const steps = await stepsOf('vi');
    const el = await open('vneid', 'vi', 'level-2');
    await waitUntil(() => seen(el).includes(vietnamese[0]!), seen(el));
    const other = await open('vneid', 'vi', 'level-2', neighbour);
    await at(other, steps[0]!.title);
    expect(seen(other)).to.contain(steps[0]!.actions[0]).and.not.contain(vietnamese[0]);

    press(el, said.did);
    await at(el, steps[1]!.title);
    expect(seen(el)).to.contain(vietnamese[1]);
    el.unit = neighbour;
    await waitUntil(() => !seen(el).includes(vietnamese[1]!), 'the words of the first ward go');
    expect(seen(el)).to.contain(steps[1]!.bring![0]).and.not.contain('Phường, xã kiểm tra');
    el.unit = unit;
    await waitUntil(() => seen(el).includes(vietnamese[1]!), 'and come back with it');
    await at(el, steps[1]!.title);
  });

  for (const [what, guide, answer] of [
    ['the API is away', 'stay-safe', () => Promise.reject(new TypeError('offline'))],
    ['the API fails', 'use-phone', () => Promise.resolve(new Response('no', { status: 503 }))],
    ['it answers something else', 'sell-online', () => Promise.resolve(Response.json({ id: 1 }))],
  ] as const) {
    it(`are done without where ${what}: the built-in text stays`, async () => {
      const text = (await loadGuide(guide, 'vi'))!;
      const [{ id, steps }] = text.situations as [(typeof text.situations)[number]];
      const asks = watched(answer);
      const el = await open(guide, 'vi', id);
      await at(el, steps[0]!.title);
      expect(seen(el)).to.contain(steps[0]!.actions[0]).and.not.contain(said.broken);
      press(el, said.did);
      await at(el, steps[1]!.title);
      expect(seen(el)).to.contain(steps[1]!.actions[0]).and.not.contain('Phường, xã kiểm tra');
      expect(asks).to.deep.equal([`/v1/guides/${guide}?lang=vi&unit=${unit}`]);
    });
  }
});
