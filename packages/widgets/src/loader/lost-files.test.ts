import { expect, waitUntil } from '@open-wc/testing';
import { HelpAskEvent } from '../base/events.ts';
import { lossyFrame, mount, type LossyFrame } from './lossy-frame.fixture.ts';

const pages: LossyFrame[] = [];
async function open(body: string, lost: string): Promise<LossyFrame> {
  const opened = await lossyFrame(body, lost);
  pages.push(opened);
  return opened;
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

describe('the script tag where the network loses files', () => {
  afterEach(() => {
    pages.splice(0).forEach(({ frame }) => frame.remove());
  });

  for (const lost of ['^request-help-', '^base-', '^served-']) {
    it(`opens at the next tap once ${lost} arrives, on the same page`, async () => {
      const { page, lose } = await open(mount('request-help'), lost);
      button(page)!.click();
      await says(page, 'request-help', 'Chưa mở được. Bạn hãy thử lại, hoặc gọi 1022.');
      await lose();
      button(page)!.click();
      await dialog(page);
    });
  }

  it('opens by a tap where the idle page had lost the files before', async () => {
    const { page, lose } = await open(`${mount('request-help')}${mount('team-locator')}`, '^base-');
    await says(page, 'team-locator', 'Chưa mở được');
    await lose();
    button(page)!.click();
    await dialog(page);
  });

  it('holds a button to try again in the room of an element that did not come', async () => {
    const { page, lose } = await open(mount('team-locator'), '^team-locator-');
    await says(page, 'team-locator', 'Chưa mở được');
    expect(button(page, 'team-locator')!.textContent).to.contain('Thử lại');
    await lose();
    button(page, 'team-locator')!.click();
    await waitUntil(() => element(page, 'team-locator')?.querySelector('input'), 'the locator', {
      timeout: 10_000,
    });
  });

  it('opens request help for a call that came before its files', async () => {
    const { page, lose } = await open(mount('request-help'), '^request-help-');
    const call = new HelpAskEvent({ topic: 'vneid', note: 'Bước 2' });
    page.body.dispatchEvent(call);
    expect(call.defaultPrevented).to.equal(true);
    await says(page, 'request-help', 'Chưa mở được');
    expect(element(page, 'request-help')!.activeElement).to.equal(button(page));
    await lose();
    const again = new HelpAskEvent({ topic: 'vneid', note: 'Bước 2' });
    page.body.dispatchEvent(again);
    await dialog(page);
    // The topic is known, so the second question stands first.
    await says(page, 'request-help', 'Bước 2/5');
  });

  it('shows a guide whose text was lost after its “Thử lại”', async () => {
    const { page, lose } = await open(mount('vneid-guide'), '^vneid\\.vi-');
    await says(page, 'vneid-guide', 'Chưa mở được');
    await lose();
    button(page, 'vneid-guide')!.click();
    await waitUntil(() => element(page, 'vneid-guide')?.querySelector('h2'), 'the guide', {
      timeout: 10_000,
    });
  });
});
