import { loadGuide, type GuideText } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HelpAskEvent } from '../base/events.ts';
import { chooseLanguage } from '../base/language.ts';
import { at, heading, offers, press, said, seen, words } from './by-hand.fixture.ts';
import './define.ts';
import { Guide } from './guide.ts';
import { en } from './guide.strings.en.ts';

/** Stands at the top of its window, whatever frame the runner uses. */
class OnAPage extends Guide {
  protected override get keepsNothing(): boolean {
    return this.kiosk;
  }
}
customElements.define('test-guide', OnAPage);

const vneid = (await loadGuide('vneid', 'vi'))!;
const situation = (id: string, text: GuideText = vneid) =>
  text.situations.find((each) => each.id === id)!;
const step = (id: string, index: number) => situation(id).steps[index]!;

interface Setting {
  guide?: string;
  situation?: string;
  step?: string;
  lang?: string;
  kiosk?: boolean;
}
const open = ({ guide = 'vneid', situation = '', step = '', lang = 'vi', kiosk }: Setting = {}) =>
  fixture<Guide>(
    html`<test-guide
      guide=${guide}
      situation=${situation}
      step=${step}
      lang=${lang}
      ?kiosk=${kiosk ?? false}
      ><p>Gọi 1022 để được hướng dẫn.</p></test-guide
    >`,
  );
const input = (el: Guide) => el.renderRoot.querySelector('input')!;
const type = async (el: Guide, text: string) => {
  await waitUntil(() => input(el), 'the field is there', { timeout: 8000 });
  input(el).value = text;
  input(el).dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const status = (el: Guide) => words(el.renderRoot.querySelector('[role=status]'));
const slot = (el: Guide) => el.renderRoot.querySelector('slot')!;

/** The next call for help on this page. */
const askedForHelp = () =>
  new Promise<HelpAskEvent>((resolve) =>
    document.addEventListener('toso-help-ask', resolve, { once: true }),
  );

describe('<toso-guide>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => chooseLanguage(undefined));

  for (const [typed, id] of [
    ['quen mat khau', 'forgot-password'],
    ['tôi bị quên mật khẩu', 'forgot-password'],
    ['quene maatj khaaur', 'forgot-password'],
    ['mã định danh công dân', 'level-1'],
    ['đổi máy', 'new-phone'],
    ['mất điện thoại', 'lost-phone'],
    ['trẻ em', 'children'],
  ] as const) {
    it(`finds “${id}” by “${typed}”`, async () => {
      const el = await open();
      await at(el, vneid.title);
      await type(el, typed);
      const found = () => words(el.renderRoot.querySelector('.found button span'));
      await waitUntil(() => found().startsWith(situation(id).title), found());
      await waitUntil(() => /^Có \d+ mục khớp\.$/.test(status(el)), status(el));
    });
  }

  it('offers everything and the team where nothing matches', async () => {
    const el = await open();
    await at(el, vneid.title);
    await type(el, 'xyzzy');
    await waitUntil(() => seen(el).includes(said.none));
    expect(el.renderRoot.querySelectorAll('.stack.all li')).to.have.length(vneid.situations.length);
    const asked = askedForHelp();
    press(el, said.ask);
    expect((await asked).topic).to.equal('vneid');
  });

  it('waits until an input method has composed a word', async () => {
    const el = await open();
    await at(el, vneid.title);
    await waitUntil(() => input(el));
    input(el).value = 'xyzzy';
    input(el).dispatchEvent(new InputEvent('input', { isComposing: true }));
    await el.updateComplete;
    expect(seen(el)).to.contain(vneid.questions[0]!.text);
    input(el).dispatchEvent(new CompositionEvent('compositionend'));
    await waitUntil(() => seen(el).includes(said.none));
  });

  it('says at a step what the guide says there, and nothing besides', async () => {
    const { id, title, actions, bring = [], see, never, links = [] } = step('activate', 0);
    const el = await open({ situation: 'activate', step: id });
    await at(el, title);
    await waitUntil(() => offers(el, said.sources), 'all is there', { timeout: 8000 });
    const prepare = bring.length > 0 ? [said.prepare] : [];
    const further = links.map(({ label }) => label);
    const all = [title, ...actions, ...prepare, ...bring, see, never, ...further].join('');
    const shown = words(el.renderRoot.querySelector('.body'));
    expect(shown.replaceAll(' ', '')).to.equal(all.replaceAll(' ', ''));
  });

  it('brings the top of the next step into sight', async () => {
    const el = await open({ situation: 'activate' });
    el.style.marginBlock = '150vh';
    await at(el, step('activate', 0).title);
    const did = () => el.renderRoot.querySelector('.go')!;
    did().scrollIntoView({ block: 'start' });
    const top = () => el.renderRoot.querySelector('.guide')!.getBoundingClientRect().top;
    expect(top(), 'scrolled past it').to.be.below(0);
    press(el, said.did);
    await at(el, step('activate', 1).title);
    await waitUntil(() => top() >= -1 && top() < innerHeight, 'the top is in sight');
  });

  it('tells what can go wrong at a step, and leads to the way out and back', async () => {
    const el = await open({ situation: 'activate', step: 'log-in' });
    await at(el, 'Đăng nhập lần đầu');
    press(el, said.notYet);
    await el.updateComplete;
    const { symptom, remedy } = situation('activate').steps[5]!.failures[0]!;
    expect(seen(el)).to.contain(symptom).and.not.contain(remedy);
    press(el, symptom);
    await waitUntil(() => seen(el).includes(remedy));
    press(el, said.there);
    await at(el, step('old-phone-gone', 0).title);
    press(el, said.back);
    await at(el, 'Đăng nhập lần đầu');
  });

  it('asks the team at the second “Chưa được”, with the place where somebody is stuck', async () => {
    const el = await open({ situation: 'activate', step: 'code' });
    await at(el, 'Nhập mã gửi về điện thoại');
    press(el, said.notYet);
    await waitUntil(() => offers(el, said.still));
    const asked = askedForHelp();
    press(el, said.still);
    const { topic, note } = await asked;
    expect(topic).to.equal('vneid');
    expect(note).to.equal('VNeID: Kích hoạt tài khoản, bước 3: Nhập mã gửi về điện thoại');
  });

  it('shows numbers and what the page wrote where nobody listens, and nothing where somebody does', async () => {
    const el = await open({ situation: 'activate', step: 'code' });
    await at(el, 'Nhập mã gửi về điện thoại');
    expect(slot(el).hidden).to.equal(true);
    press(el, said.notYet);
    await waitUntil(() => offers(el, said.still));
    const listen = (event: Event) => event.preventDefault();
    document.addEventListener('toso-help-ask', listen, { once: true });
    press(el, said.still);
    await el.updateComplete;
    expect(seen(el)).not.to.contain(said.ring);
    press(el, said.still);
    await waitUntil(() => seen(el).includes(said.ring));
    const link = el.renderRoot.querySelector('[role=group] a[href="tel:19000368"]');
    expect(words(link)).to.contain('1900 0368');
    expect(slot(el).hidden).to.equal(false);
  });

  it('tells a page where the visitor went, which may keep that in the attributes', async () => {
    const el = await open({ situation: 'activate' });
    const places: string[] = [];
    el.addEventListener('toso-guide-move', ({ guide, situation, step }) => {
      places.push(`${guide}/${situation}/${step}`);
      Object.assign(el, { guide, situation, step });
    });
    await at(el, step('activate', 0).title);
    press(el, said.did);
    await at(el, step('activate', 1).title);
    press(el, said.did);
    await at(el, step('activate', 2).title);
    press(el, said.back);
    await at(el, step('activate', 1).title);
    press(el, said.start);
    await at(el, vneid.title);
    expect(places).to.deep.equal([
      'vneid/activate/start',
      'vneid/activate/code',
      'vneid/activate/start',
      'vneid//',
    ]);
  });

  it('follows a page that changes the attributes', async () => {
    const el = await open();
    await at(el, vneid.title);
    Object.assign(el, { situation: 'level-2', step: situation('level-2').steps[1]!.id });
    await at(el, step('level-2', 1).title);
    el.guide = 'stay-safe';
    el.situation = el.step = '';
    await at(el, (await loadGuide('stay-safe', 'vi'))!.title);
  });

  for (const [what, setting] of [
    ['situation', { situation: 'gone' }],
    ['step', { situation: 'level-2', step: 'gone' }],
  ] as const) {
    it(`begins at the start, with a sentence, where there is no such ${what}`, async () => {
      const el = await open(setting);
      await at(el, vneid.title);
      expect(seen(el)).to.contain(said.unknown);
      press(el, vneid.questions[0]!.answers[0]!.text);
      await waitUntil(() => !seen(el).includes(said.unknown));
    });
  }

  it('lists the guides where there is no such guide, and without a sentence where none is named', async () => {
    const el = await open({ guide: 'gone' });
    await at(el, said.guides);
    expect(seen(el)).to.contain(said.unknown);
    el.guide = '';
    await waitUntil(() => !seen(el).includes(said.unknown));
    press(el, said['guide-use-phone']);
    await at(el, (await loadGuide('use-phone', 'vi'))!.title);
  });

  it('goes back along the way one came, and from a link to where it would have come from', async () => {
    const el = await open({ situation: 'level-2', step: situation('level-2').steps[1]!.id });
    await at(el, step('level-2', 1).title);
    press(el, said.back);
    await at(el, step('level-2', 0).title);
    press(el, said.back);
    await at(el, vneid.title);
    press(el, said.all);
    await at(el, said.everything);
    press(el, situation('papers').title);
    await at(el, step('papers', 0).title);
    press(el, said.back);
    await at(el, said.everything);
  });

  it('keeps the step when the language changes, and says everything in it', async () => {
    const el = await open({ situation: 'activate', step: 'code' });
    await at(el, 'Nhập mã gửi về điện thoại');
    press(el, 'English');
    const english = situation('activate', await loadGuide('vneid', 'en')).steps[2]!;
    await at(el, english.title);
    expect(seen(el)).to.contain(english.actions[0]).and.contain(en.did);
    expect(el.renderRoot.querySelector('.root')!.getAttribute('lang')).to.equal('en');
    expect(el.renderRoot.querySelector('.body')!.getAttribute('lang')).to.equal('en');
    expect(heading(el)).to.equal(english.title);
  });

  it('goes on with words of the page’s own where it speaks another language', async () => {
    const el = await open({ situation: 'activate', step: 'code' });
    el.strings = { ...said, lang: 'km', did: 'រួចរាល់' };
    await at(el, 'Nhập mã gửi về điện thoại');
    await waitUntil(() => offers(el, 'រួចរាល់'));
    expect(el.renderRoot.querySelector('.body')!.getAttribute('lang')).to.equal('vi');
  });

  it('unfolds the sources of a step with their dates', async () => {
    const el = await open({ situation: 'activate', step: 'code' });
    await at(el, 'Nhập mã gửi về điện thoại');
    expect(el.renderRoot.querySelector('.sources')).to.equal(null);
    press(el, said.sources);
    await waitUntil(() => el.renderRoot.querySelectorAll('.sources li').length === 3);
    expect(words(el.renderRoot.querySelector('.sources li'))).to.match(
      /Kiểm tra ngày \d\d\/\d\d\/\d{4}$/,
    );
  });

  it('asks for nothing but words to search', async () => {
    for (const guide of ['vneid', 'pay-online']) {
      const text = (await loadGuide(guide, 'vi'))!;
      const el = await open({ guide });
      await at(el, text.title);
      const fields = () =>
        Array.from(el.renderRoot.querySelectorAll('input, textarea, select, form'));
      expect(fields().map(({ id }) => id)).to.deep.equal(['search']);
      for (const { id, steps } of text.situations) {
        el.situation = id;
        await at(el, steps[0]!.title);
        for (const each of steps) {
          await at(el, each.title);
          press(el, said.notYet);
          await el.updateComplete;
          expect(fields()).to.deep.equal([]);
          press(el, said.did);
        }
        await at(el, said.finished);
        expect(fields()).to.deep.equal([]);
      }
    }
  });
});
