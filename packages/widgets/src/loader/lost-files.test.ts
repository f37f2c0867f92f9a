import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { HelpAskEvent } from '../base/events.ts';

/** Pages whose network loses files: each has a folder of its own, which loses only its files. */
let folder = '';
const lose = (lost: string) =>
  executeServerCommand('toso:lose', { id: folder.split('/')[2], lost });
const frames: HTMLIFrameElement[] = [];

async function open(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 700px';
  frames.push(frame);
  frame.srcdoc = `<!doctype html><html lang="vi"><body>${body}<script src="${folder}toso.js"></script></body></html>`;
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const element = (page: Document, name: string) =>
  page.querySelector<HTMLElement>(`toso-${name}`)?.shadowRoot;
const button = (page: Document, name = 'request-help') =>
  element(page, name)?.querySelector<HTMLButtonElement>('button');
const says = (page: Document, name: string, words: string) =>
  waitUntil(() => element(page, name)?.textContent.includes(words), `"${words}"`, {
    timeout: 10_000,
  });
const dialog = (page: Document) =>
  waitUntil(
    () => element(page, 'request-help')?.querySelector<HTMLDialogElement>('dialog[open]'),
    'the dialog',
    { timeout: 10_000 },
  );
const place = (name: string) =>
  `<div data-toso="${name}" data-unit="20242"><p>Gọi <a href="tel:1022">1022</a></p></div>`;

describe('the script tag where the network loses files', () => {
  beforeEach(() => {
    folder = `/lossy/${Math.random().toString(36).slice(2)}/`;
  });
  afterEach(() => {
    frames.splice(0).forEach((frame) => frame.remove());
  });

  for (const lost of ['^request-help-', '^base-', '^served-']) {
    it(`opens at the next tap once ${lost} arrives, on the same page`, async () => {
      await lose(lost);
      const page = await open(place('request-help'));
      button(page)!.click();
      await says(page, 'request-help', 'Chưa mở được. Bạn hãy thử lại, hoặc gọi 1022.');
      await lose('');
      button(page)!.click();
      await dialog(page);
    });
  }

  it('opens by a tap where the idle page had lost the files before', async () => {
    await lose('^base-');
    const page = await open(`${place('request-help')}${place('team-locator')}`);
    await says(page, 'team-locator', 'Chưa mở được');
    await lose('');
    button(page)!.click();
    await dialog(page);
  });

  it('holds a button to try again in the room of an element that did not come', async () => {
    await lose('^team-locator-');
    const page = await open(place('team-locator'));
    await says(page, 'team-locator', 'Chưa mở được');
    expect(button(page, 'team-locator')!.textContent).to.contain('Thử lại');
    await lose('');
    button(page, 'team-locator')!.click();
    await waitUntil(() => element(page, 'team-locator')?.querySelector('input'), 'the locator', {
      timeout: 10_000,
    });
  });

  it('opens request help for a call that came before its files', async () => {
    await lose('^request-help-');
    const page = await open(place('request-help'));
    const call = new HelpAskEvent({ topic: 'vneid', note: 'Bước 2' });
    page.body.dispatchEvent(call);
    expect(call.defaultPrevented).to.equal(true);
    await says(page, 'request-help', 'Chưa mở được');
    expect(element(page, 'request-help')!.activeElement).to.equal(button(page));
    await lose('');
    const again = new HelpAskEvent({ topic: 'vneid', note: 'Bước 2' });
    page.body.dispatchEvent(again);
    await dialog(page);
    // The topic is known, so the second question stands first.
    await says(page, 'request-help', 'Bước 2/5');
  });

  it('shows the ways out of a step, lost before, after its “Thử lại”', async () => {
    await lose('^vneid\\.vi-');
    const page = await open(place('vneid-guide'));
    await says(page, 'vneid-guide', 'Chưa mở được');
    await lose('');
    button(page, 'vneid-guide')!.click();
    await waitUntil(() => element(page, 'vneid-guide')?.querySelector('h2'), 'the guide', {
      timeout: 10_000,
    });
  });
});
