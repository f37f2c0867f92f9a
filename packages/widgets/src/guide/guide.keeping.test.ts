import { loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { holdClock, type HeldClock } from '../base/held-clock.fixture.ts';
import { KIOSK_IDLE_MS } from '../base/idle.ts';
import { chooseLanguage } from '../base/language.ts';
import { at, offers, press, said, seen } from './by-hand.fixture.ts';
import { Guide } from './guide.ts';

/** Stands at the top of its window, whatever frame the runner uses. */
class OnAPage extends Guide {
  protected override get keepsNothing(): boolean {
    return this.kiosk;
  }
}
class InAFrame extends Guide {
  protected override get keepsNothing(): boolean {
    return true;
  }
}
customElements.define('test-guide-page', OnAPage);
customElements.define('test-guide-frame', InAFrame);

const vneid = (await loadGuide('vneid', 'vi'))!;
const { steps, title } = vneid.situations.find(({ id }) => id === 'activate')!;

const onAPage = (situation = '', kiosk = false) =>
  fixture<Guide>(
    html`<test-guide-page guide="vneid" situation=${situation} ?kiosk=${kiosk}></test-guide-page>`,
  );
const kept = () => [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage));

/** Does two steps and is at the third. */
async function walkToThird(el: Guide): Promise<void> {
  for (const step of steps.slice(0, 2)) {
    await at(el, step.title);
    press(el, said.did);
  }
  await at(el, steps[2]!.title);
  await waitUntil(() => offers(el, said.print), 'all of the step', { timeout: 8000 });
}

describe('what a guide keeps', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is how far somebody came, which the next visit offers to go on from', async () => {
    await walkToThird(await onAPage('activate'));
    const el = await onAPage();
    await at(el, vneid.title);
    expect(seen(el)).to.contain('Lần trước bạn làm tới bước 3').and.contain(title);
    press(el, said.goOn);
    await at(el, steps[2]!.title);
  });

  it('is nothing else', async () => {
    await walkToThird(await onAPage('activate'));
    expect(kept()).to.deep.equal([
      ['toso-guide', '{"vneid":{"situation":"activate","step":"code"}}'],
    ]);
  });

  it('can be wiped, and goes once everything is done', async () => {
    await walkToThird(await onAPage('activate'));
    const el = await onAPage();
    await at(el, vneid.title);
    press(el, said.forget);
    await waitUntil(() => !offers(el, said.goOn));
    expect(localStorage.getItem('toso-guide')).to.equal('{}');

    const other = await onAPage('activate');
    for (const step of steps) {
      await at(other, step.title);
      press(other, said.did);
    }
    await at(other, said.finished);
    expect(localStorage.getItem('toso-guide')).to.equal('{}');
  });

  it('counts only where the guide still has that step', async () => {
    const gone = { situation: 'activate', step: 'gone' };
    localStorage.setItem('toso-guide', JSON.stringify({ vneid: gone }));
    const el = await onAPage();
    await at(el, vneid.title);
    expect(offers(el, said.goOn)).to.equal(false);
    localStorage.setItem('toso-guide', 'not even JSON');
    await at(await onAPage(), vneid.title);
  });

  it('is nothing in a frame', async () => {
    const el = await fixture<Guide>(
      html`<test-guide-frame guide="vneid" situation="activate"></test-guide-frame>`,
    );
    await walkToThird(el);
    press(el, said.large);
    expect(kept()).to.deep.equal([]);
    expect(seen(el)).not.to.contain(said.notKept);
  });

  it('includes large type for this session', async () => {
    const el = await onAPage('activate');
    await at(el, steps[0]!.title);
    const size = (of: Guide) =>
      parseFloat(getComputedStyle(of.renderRoot.querySelector('.actions')!).fontSize);
    const before = size(el);
    press(el, said.large);
    await waitUntil(() => size(el) > before);
    const next = await onAPage('activate');
    await at(next, steps[0]!.title);
    expect(size(next)).to.be.greaterThan(before);
  });

  it('is nothing where the browser refuses, and the guide says so and works', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get: refuse });
    try {
      const el = await onAPage('activate');
      await at(el, steps[0]!.title);
      await waitUntil(() => offers(el, said.print), 'all of the step', { timeout: 8000 });
      const below = el.renderRoot.querySelector('.body > .note.warn ~ *');
      expect(below!.textContent, 'below the words of the first step').to.equal(said.notKept);
      await walkToThird(el);
      const [quiet] = el.renderRoot.querySelector('.small')!.children;
      expect(quiet!.textContent, 'above the quiet ways of a later one').to.equal(said.notKept);
      expect(seen(el).split(said.notKept), 'said once').to.have.length(2);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  describe('on a kiosk', () => {
    let clock: HeldClock;
    beforeEach(() => {
      clock = holdClock();
    });
    afterEach(() => {
      clock.release();
      chooseLanguage(undefined);
    });

    it('is nothing, and after a pause the start returns in the first language and size', async () => {
      const el = await onAPage('', true);
      await at(el, vneid.title);
      press(el, vneid.questions[0]!.answers[0]!.text);
      await waitUntil(() => offers(el, said.back));
      press(el, said.large);
      chooseLanguage('en');
      await waitUntil(() => offers(el, 'Back'));
      expect(kept()).to.deep.equal([]);
      clock.pass(KIOSK_IDLE_MS);
      await at(el, vneid.title);
      expect(el.renderRoot.querySelector('.large')).to.equal(null);
    });
  });
});
