import { loadGuide } from '@toso/guides';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setPageSettings } from '../base/page.ts';
import { at, offers, press, said, words } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';
import { paperSource } from './paper.strings.ts';

/** A ward's page without a server, which names a number of its own. */
setPageSettings({
  base: new URL('./', import.meta.url).href,
  config: new URL('./toso.config.json', import.meta.url).href,
  file: Promise.resolve({
    formatVersion: 1,
    unit: '20242',
    phones: [{ label: 'Bộ phận một cửa thử', phone: '1022' }],
  }),
});

/** A part of a page with a title in its shadow and whatever it is given below. */
class Framed extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<h2>Khung</h2><div style="overflow: hidden; height: 50px"><slot></slot></div>';
  }
}
customElements.define('test-framed', Framed);

async function open(guide: string, situation: string): Promise<Guide> {
  const page = await fixture<HTMLElement>(html`
    <main style="padding: 40px; float: left; width: 300px">
      <p id="news">Tin mới của phường</p>
      <test-framed>
        <p id="beside">Ở cạnh</p>
        <toso-guide guide=${guide} lang="vi" situation=${situation} kiosk></toso-guide>
      </test-framed>
    </main>
  `);
  const el = page.querySelector<Guide>('toso-guide')!;
  const { situations } = (await loadGuide(guide, 'vi'))!;
  await at(el, situations.find(({ id }) => id === situation)!.steps[0]!.title);
  await waitUntil(() => offers(el, said.print), 'all of the step', { timeout: 8000 });
  await waitUntil(() => el.renderRoot.querySelector('.sheet'), 'what paper has');
  return el;
}
const sheetOf = (el: Guide) => el.renderRoot.querySelector<HTMLElement>('.sheet')!;
const linesOf = (el: Guide) => Array.from(sheetOf(el).querySelectorAll('.line'), words);

/** Lets the rules for paper hold on the screen, in every browser. What it returns ends that. */
function asPaper(...roots: readonly (Document | ShadowRoot)[]): () => void {
  const media = roots
    .flatMap((root) => [...root.adoptedStyleSheets, ...root.styleSheets])
    .flatMap(({ cssRules }) => Array.from(cssRules))
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter((rule) => rule.media.mediaText === 'print');
  for (const rule of media) rule.media.mediaText = 'all';
  return () => {
    for (const rule of media) rule.media.mediaText = 'print';
  };
}

describe('a guide on paper', () => {
  const print = window.print.bind(window);
  let prints = 0;
  beforeEach(() => {
    prints = 0;
    window.print = () => (prints += 1);
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = print;
  });

  it('has every step, the numbers, the ward’s among them, and a card without a line for a secret', async () => {
    const el = await open('vneid', 'level-2');
    const sheet = sheetOf(el);
    expect(sheet.checkVisibility(), 'not on the screen').to.equal(false);
    const screen = asPaper(el.renderRoot as ShadowRoot);
    expect(sheet.checkVisibility()).to.equal(true);
    expect(el.renderRoot.querySelector('.end')!.checkVisibility()).to.equal(false);
    screen();
    const { steps } = (await loadGuide('vneid', 'vi'))!.situations.find(
      ({ id }) => id === 'level-2',
    )!;
    for (const { title, actions } of steps) {
      expect(sheet.textContent).to.contain(title).and.contain(actions[0]);
    }
    await waitUntil(() => words(sheet).includes('Bộ phận một cửa thử'), 'the ward’s number');
    expect(sheet.querySelector('[part=numbers]')!.textContent).to.contain('1900');
    expect(linesOf(el)).to.have.length(4);
    expect(linesOf(el).join(' ')).not.to.match(/mật khẩu|passcode|OTP/i);
    expect(words(sheet.querySelector('.card strong'))).to.match(/^Không ghi mật khẩu/);
  });

  it('has no card where nothing is registered', async () => {
    for (const [guide, situation] of [
      ['vneid', 'scam-call'],
      ['use-phone', 'wifi'],
    ] as const) {
      const el = await open(guide, situation);
      expect(words(sheetOf(el))).not.to.contain(paperSource.card);
      expect(linesOf(el), situation).to.deep.equal([]);
    }
  });

  it('has of the page nothing but the guide when printed by “In”, until that is over', async () => {
    const el = await open('vneid', 'level-2');
    const framed = el.parentElement!;
    const inside = framed.shadowRoot!;
    const others = [
      document.querySelector('#news')!,
      document.querySelector('#beside')!,
      inside.querySelector('h2')!,
    ];
    press(el, said.print);
    await waitUntil(() => prints === 1, 'the print');
    expect(
      others.every((node) => node.checkVisibility()),
      'the screen stays',
    ).to.equal(true);
    const screen = asPaper(document, inside, el.renderRoot as ShadowRoot);
    expect(others.filter((node) => node.checkVisibility())).to.deep.equal([]);
    expect(sheetOf(el).checkVisibility()).to.equal(true);
    // Nothing of the page's looks narrows or cuts it.
    expect(sheetOf(el).getBoundingClientRect().width).to.be.greaterThan(500);
    const around = getComputedStyle(inside.querySelector('div')!);
    expect([around.overflowY, around.height === '50px']).to.deep.equal(['visible', false]);
    screen();

    window.dispatchEvent(new Event('afterprint'));
    asPaper(document, inside)();
    const sheets = [...document.adoptedStyleSheets, ...inside.adoptedStyleSheets];
    expect(sheets, 'nothing is left').to.deep.equal([]);
    expect(document.querySelector('[data-toso-paper]')).to.equal(null);
  });
});
