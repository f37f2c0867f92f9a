import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { choose, press, until } from '../request-help/by-hand.fixture.ts';
import '../request-help/define.ts';
import type { RequestHelp } from '../request-help/request-help.ts';
import { sampleFile } from '../request-help/sample-client.fixture.ts';

async function open(scheme = 'normal'): Promise<RequestHelp> {
  const client = sampleFile();
  const box = await fixture<HTMLElement>(
    html`<div style="color-scheme: ${scheme}">
      <toso-request-help unit="20242" .client=${client}></toso-request-help>
    </div>`,
  );
  const el = box.querySelector('toso-request-help')!;
  press(el, /^Nhờ tổ/);
  await until(el, /VNeID ?đăng ký/);
  return el;
}
const styleOf = (el: RequestHelp, selector: string) =>
  getComputedStyle(el.renderRoot.querySelector(selector)!);

/** How light a colour is, 0 to 255. */
const lightness = (colour: string) =>
  (/\d+, \d+, \d+/.exec(colour)?.[0] ?? '')
    .split(', ')
    .reduce((sum, each) => sum + Number(each), 0) / 3;

describe('what a visitor asked the browser for', () => {
  before(function () {
    // The runner's other browsers cannot be asked for all of it.
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });
  afterEach(() =>
    emulateMedia({
      forcedColors: 'none',
      reducedMotion: 'no-preference',
      colorScheme: 'no-preference',
      media: 'screen',
    } as unknown as Parameters<typeof emulateMedia>[0]),
  );

  it('shows in forced colours what is chosen and where a box ends', async () => {
    const el = await open();
    choose(el, /^VNeID/);
    await el.updateComplete;
    expect(styleOf(el, '.choice.on').outlineStyle).to.equal('none');
    expect(styleOf(el, '.note').borderTopWidth).to.equal('0px');
    await emulateMedia({ forcedColors: 'active' });
    expect(styleOf(el, '.choice.on').outlineStyle).to.equal('solid');
    expect(parseFloat(styleOf(el, '.note').borderTopWidth)).to.be.greaterThan(0);
    expect(parseFloat(styleOf(el, 'dialog').borderTopWidth)).to.be.greaterThan(0);
    await expect(el).to.be.accessible();
  });

  it('lets the sheet rise only where motion is welcome', async () => {
    const el = await open();
    expect(styleOf(el, 'dialog').animationName).to.equal('rise');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(styleOf(el, 'dialog').animationName).to.equal('none');
  });

  it('is dark for a visitor who wants it, on a page that can be', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const el = await open('light dark');
    expect(lightness(styleOf(el, 'dialog').backgroundColor)).to.be.below(60);
    expect(lightness(styleOf(el, 'h2').color)).to.be.above(200);
    await expect(el).to.be.accessible();
    await emulateMedia({ colorScheme: 'light' });
    await waitUntil(() => lightness(styleOf(el, 'dialog').backgroundColor) > 200);
    await expect(el).to.be.accessible();
  });

  it('stays light on a page that has no dark look, whatever the visitor wants', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const el = await open();
    expect(lightness(styleOf(el, 'dialog').backgroundColor)).to.be.above(200);
    await expect(el).to.be.accessible();
  });

  it('prints black on white, without what can only be pressed', async () => {
    const el = await open('dark');
    await emulateMedia({ media: 'print' });
    expect(styleOf(el, 'h2').color).to.equal('rgb(0, 0, 0)');
    expect(styleOf(el, '.actions .go').display).to.equal('none');
  });
});
