import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TosoErrorEvent } from '../base/events.ts';
import { at, offers, press, said, seen, words } from './by-hand.fixture.ts';
import './define.ts';
import type { Guide } from './guide.ts';

/** The file of a guide, which is lost on its way until it is found again. */
const file = (guide: string) => `/packages/guides/src/${guide}/vi.ts`;
const lose = (path: string) => executeServerCommand('toso:lose', path);

const alertOf = (el: Guide) => words(el.renderRoot.querySelector('[role=alert]'));
const slot = (el: Guide) => el.renderRoot.querySelector('slot')!;

async function openBroken(guide: string) {
  await lose(file(guide));
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const told = oneEvent<TosoErrorEvent>(document, 'toso-error');
  const el = document.createElement('toso-guide');
  el.append('Gọi 1022 để được hướng dẫn.');
  el.guide = guide;
  el.kiosk = true;
  box.append(el);
  const { code } = await told;
  await waitUntil(() => alertOf(el) === said.broken, seen(el));
  return { el, code };
}

const loads = (path: string) =>
  import(path).then(
    () => true,
    () => false,
  );

/** Whether a file can be lost: a browser that keeps it from an earlier test file asks for none. */
async function canLose(guide: string): Promise<boolean> {
  await lose(file(guide));
  return !(await loads(file(guide)));
}

/**
 * Whether the engine asks again for a module that was lost on its way. Those from before HTML's change
 * of 2026 (whatwg/html#10327) remember the loss until the page is loaded anew.
 */
async function asksAgain(guide: string): Promise<boolean> {
  const wasLost = await canLose(guide);
  await lose('');
  return wasLost && loads(file(guide));
}

describe('a guide whose file does not come', () => {
  afterEach(() => lose(''));

  it('says so with what the page wrote, tells the page, and offers to try again', async function () {
    if (!(await canLose('sell-online'))) this.skip();
    const { el, code } = await openBroken('sell-online');
    expect(code).to.equal('internal');
    expect(slot(el).hidden).to.equal(false);
    expect(offers(el, said.retry)).to.equal(true);
    await expect(el).to.be.accessible();
    const again = oneEvent(document, 'toso-error');
    press(el, said.retry);
    await again;
    await el.updateComplete;
    expect(alertOf(el)).to.equal(said.broken);
    expect(offers(el, said.retry)).to.equal(true);
  });

  it('opens at “Thử lại” once the file comes, where the engine asks for it again', async function () {
    if (!(await asksAgain('pay-online')) || !(await canLose('use-phone'))) this.skip();
    const { el } = await openBroken('use-phone');
    await lose('');
    press(el, said.retry);
    await waitUntil(() => !offers(el, said.retry), 'the guide', { timeout: 8000 });
    // Loaded here only, so that nothing else has asked for the file before.
    const { loadGuide } = await import('@toso/guides');
    await at(el, (await loadGuide('use-phone', 'vi'))!.title);
    expect(alertOf(el)).to.equal('');
    expect(slot(el).hidden).to.equal(true);
    await waitUntil(
      () => (el.renderRoot as ShadowRoot).activeElement?.localName === 'h2',
      'the heading has the focus',
    );
  });
});
