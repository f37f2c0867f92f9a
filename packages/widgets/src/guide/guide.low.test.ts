import { loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { at, offers, press, said } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

/** WebKit's driver cannot size the page. */
const isSizable =
  !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome/');

describe('the buttons of a step on a phone of 320 × 568', () => {
  const { documentElement } = document;
  before(async function () {
    if (!isSizable) this.skip();
    await setViewport({ width: 320, height: 568 });
  });
  afterEach(() => {
    documentElement.style.fontSize = '';
  });
  after(async () => {
    if (isSizable) await setViewport({ width: 800, height: 600 });
  });

  async function open(): Promise<Guide> {
    const box = await fixture<HTMLElement>(html`
      <div style="position: absolute; inset: 0">
        <toso-guide guide="vneid" lang="vi" situation="level-1" kiosk></toso-guide>
      </div>
    `);
    const el = box.querySelector<Guide>('toso-guide')!;
    const { situations } = (await loadGuide('vneid', 'vi'))!;
    await at(el, situations.find(({ id }) => id === 'level-1')!.steps[0]!.title);
    await waitUntil(() => offers(el, said.print), 'all of the step', { timeout: 8000 });
    window.scrollTo(0, 0);
    return el;
  }
  const bottomOf = (el: Guide, selector: string) =>
    el.renderRoot.querySelector(selector)!.getBoundingClientRect().bottom;

  /** That they cover nothing, wherever one is: they stand after all the rest. */
  async function standLast(el: Guide): Promise<void> {
    expect(bottomOf(el, '.guide'), 'there is more than fits').to.be.greaterThan(600);
    expect(bottomOf(el, '.end')).to.be.closeTo(bottomOf(el, '.guide'), 3);
    await expect(el).to.be.accessible();
  }

  it('stay in sight with type as it comes', async () => {
    const el = await open();
    expect(bottomOf(el, '.guide')).to.be.greaterThan(600);
    expect(bottomOf(el, '.end')).to.be.closeTo(568, 1);
  });

  it('are not the only ones that a thumb hits: each quiet way is 48 px wide and high', async () => {
    const el = await open();
    const sizes = Array.from(el.renderRoot.querySelectorAll('.small button'), (node) => {
      const { width, height } = node.getBoundingClientRect();
      return Math.min(width, height);
    });
    expect(sizes.length).to.be.at.least(3);
    expect(Math.min(...sizes)).to.be.at.least(48);
  });

  it('cover no words where somebody doubled the type of the page', async () => {
    documentElement.style.fontSize = '200%';
    await standLast(await open());
  });

  it('cover no words with large type', async () => {
    const el = await open();
    press(el, said.large);
    await waitUntil(() => el.renderRoot.querySelector('.large'));
    await standLast(el);
  });
});
