import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pause } from '../base/pause.ts';
import { choose, press as pressNamed, until } from '../request-help/by-hand.fixture.ts';
import '../request-help/define.ts';
import type { RequestHelp } from '../request-help/request-help.ts';
import { sampleFile } from '../request-help/sample-client.fixture.ts';

const native = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal')!;
const dialogIn = (el: RequestHelp) => el.renderRoot.querySelector('dialog')!;

async function open(): Promise<RequestHelp> {
  const client = sampleFile();
  const el = await fixture<RequestHelp>(
    html`<toso-request-help unit="20242" .client=${client}></toso-request-help>`,
  );
  pressNamed(el, /^Nhờ tổ/);
  await until(el, /VNeID ?đăng ký/);
  return el;
}

describe('the sheet where the browser has no dialog of its own', () => {
  beforeEach(() => {
    delete (HTMLDialogElement.prototype as { showModal?: unknown }).showModal;
  });
  afterEach(() => {
    Object.defineProperty(HTMLDialogElement.prototype, 'showModal', native);
  });

  it('lies over the page, named, with the focus on its question', async () => {
    const el = await open();
    const dialog = dialogIn(el);
    expect(dialog.matches(':modal')).to.equal(false);
    expect(getComputedStyle(dialog).position).to.equal('fixed');
    expect(getComputedStyle(dialog).display).to.equal('block');
    expect(dialog.getAttribute('aria-modal')).to.equal('true');
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'heading');
    await expect(el).to.be.accessible();
  });

  it('keeps Tab inside, both ways', async () => {
    const el = await open();
    const stops = dialogIn(el).querySelectorAll<HTMLElement>('button, input');
    const last = stops[stops.length - 1]!;
    const tab = (from: HTMLElement, shiftKey: boolean) => {
      from.focus();
      const init = { key: 'Tab', shiftKey, bubbles: true, composed: true, cancelable: true };
      // Otherwise the browser would move the focus once more.
      expect(from.dispatchEvent(new KeyboardEvent('keydown', init))).to.equal(false);
    };
    tab(last, false);
    expect(el.shadowRoot!.activeElement).to.equal(stops[0]);
    tab(stops[0]!, true);
    expect(el.shadowRoot!.activeElement).to.equal(last);
  });

  it('closes on Escape and gives the focus back', async () => {
    const el = await open();
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'heading');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialogIn(el).hasAttribute('open'));
    expect(getComputedStyle(dialogIn(el)).display).to.equal('none');
    expect(el.shadowRoot!.activeElement?.className).to.equal('open');
  });
});

describe('the sheet', () => {
  it('keeps its content when it is opened again before its closing has been told', async () => {
    const el = await open();
    el.close();
    el.open();
    const told = new Promise((resolve) => {
      dialogIn(el).addEventListener('close', resolve, { once: true });
    });
    await told;
    await waitUntil(() => dialogIn(el).hasAttribute('open'));
    await until(el, /Bạn cần giúp việc gì/);
  });

  it('shows what a field asks for above the one that it brings into sight', async () => {
    const el = await open();
    // As large as leaves room for a bar that stays in sight.
    el.style.setProperty('--toso-font-size', `${innerHeight / 25}px`);
    const dialog = dialogIn(el);
    choose(el, /^VNeID/);
    pressNamed(el, /^Tiếp tục/);
    await until(el, /Bạn muốn được giúp/);
    choose(el, /^Gọi điện/);
    pressNamed(el, /^Tiếp tục/);
    await until(el, /Tổ gọi cho ai/);
    const bar = dialog.querySelector('.bar')!.getBoundingClientRect();
    const top = (selector: string) => dialog.querySelector(selector)!.getBoundingClientRect().top;
    dialog.scrollTop += top('#name') - bar.bottom + 9;
    expect(top('#name')).to.be.lessThan(bar.bottom);
    pressNamed(el, /^Tiếp tục/);
    await waitUntil(() => el.shadowRoot!.activeElement?.id === 'name');
    expect(top('label[for=name]')).to.be.at.least(bar.bottom);
  });

  const press = (from: HTMLElement, to: HTMLElement) => {
    from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    to.click();
  };

  it('closes on a press beside it, and not on one inside', async () => {
    const el = await open();
    const heading = dialogIn(el).querySelector<HTMLElement>('#heading')!;
    press(heading, heading);
    expect(dialogIn(el).hasAttribute('open')).to.equal(true);
    press(dialogIn(el), dialogIn(el));
    expect(dialogIn(el).hasAttribute('open')).to.equal(false);
  });

  it('stays where a press that marks a text ends beside it', async () => {
    const el = await open();
    press(dialogIn(el).querySelector<HTMLElement>('#heading')!, dialogIn(el));
    expect(dialogIn(el).hasAttribute('open')).to.equal(true);
  });

  it('stays shut, and draws nothing, where it was taken out before it could rise', async () => {
    const el = await open();
    el.close();
    await waitUntil(() => !dialogIn(el).querySelector('.sheet'));
    const place = el.parentElement!;
    const thrown: unknown[] = [];
    const hear = ({ reason }: PromiseRejectionEvent) => thrown.push(reason);
    addEventListener('unhandledrejection', hear);
    el.open();
    el.remove();
    // It rises in a task of its own, which comes before the second of these.
    await pause();
    await pause();
    await pause();
    removeEventListener('unhandledrejection', hear);
    expect(thrown).to.deep.equal([]);
    place.append(el);
    await el.updateComplete;
    expect(dialogIn(el).querySelector('.sheet')).to.equal(null);
  });

  it('is closed, and opens above the page again, after it was taken out and put back', async () => {
    const el = await open();
    const place = el.parentElement!;
    el.remove();
    place.append(el);
    expect(dialogIn(el).hasAttribute('open')).to.equal(false);
    el.open();
    await waitUntil(() => dialogIn(el).matches(':modal'));
  });
});
