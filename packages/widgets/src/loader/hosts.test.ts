import { expect, oneEvent, waitUntil } from '@open-wc/testing';

/** The built files, as a ward's own server has them, on pages that make it hard for them. */
const folder = new URL('/packages/widgets/dist/embed/', location.href).href;
const place =
  '<div data-toso="request-help" data-unit="20242"><p>Gọi <a href="tel:1022">1022</a></p></div>';
const frames: HTMLIFrameElement[] = [];

/** Opens a page; its own script keeps what its policy refuses and what it throws. */
async function open(head: string, body: string, nonce = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 700px';
  frames.push(frame);
  const watch = `<script nonce="${nonce}">
    window.refused = [];
    addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    addEventListener('error', (event) => refused.push(event.message));
  </script>`;
  frame.srcdoc = `<!doctype html><html lang="vi"><head>${watch}${head}</head><body>${body}</body></html>`;
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const helpIn = (page: Document) => page.querySelector<HTMLElement>('toso-request-help')!;
const buttonIn = (page: Document) =>
  helpIn(page).shadowRoot!.querySelector<HTMLButtonElement>('button.open')!;
const isOpen = (page: Document) => helpIn(page).shadowRoot!.querySelector('dialog[open]');
const refused = (page: Document) => (page.defaultView as unknown as { refused: string[] }).refused;
const opens = (page: Document) =>
  waitUntil(() => isOpen(page), 'the dialog opens', { timeout: 10_000 });

describe('the script tag on pages that make it hard', () => {
  afterEach(() => {
    frames.splice(0).forEach((frame) => frame.remove());
  });

  it('leaves the number and says so where the files do not come', async () => {
    const policy = `script-src 'nonce-w' ${folder}toso.js`;
    const page = await open(
      `<meta http-equiv="content-security-policy" content="${policy}">`,
      `${place}<script src="${folder}toso.js"></script>`,
      'w',
    );
    buttonIn(page).click();
    await waitUntil(() => buttonIn(page).textContent.includes('hoặc gọi 1022.'), 'a sentence', {
      timeout: 10_000,
    });
    expect(buttonIn(page).textContent).to.contain('Chưa mở được. Bạn hãy thử lại');
    expect(helpIn(page).querySelector('a')!.getAttribute('href')).to.equal('tel:1022');
    expect(helpIn(page).querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('opens where the policy lets in our scripts and no fetch', async () => {
    const page = await open(
      `<meta http-equiv="content-security-policy" content="connect-src https://api.ward.example">`,
      `${place}<script src="${folder}toso.js"></script>`,
    );
    helpIn(page).dispatchEvent(new PointerEvent('pointerdown'));
    await waitUntil(() => refused(page).includes('connect-src'));
    buttonIn(page).click();
    await opens(page);
  });

  it('lends its nonce to the styles of browsers that adopt none', async () => {
    const old = `<script nonce="n">
      delete Document.prototype.adoptedStyleSheets;
      delete CSSStyleSheet.prototype.replace;
      delete CSSStyleSheet.prototype.replaceSync;
    </script>`;
    const policy = `script-src 'nonce-n' ${folder}; style-src 'nonce-n'`;
    const page = await open(
      `<meta http-equiv="content-security-policy" content="${policy}">${old}`,
      `${place}<script nonce="n" src="${folder}toso.js"></script>`,
      'n',
    );
    const look = page.defaultView!;
    expect(helpIn(page).shadowRoot!.querySelector('style')!.nonce).to.equal('n');
    expect(look.getComputedStyle(buttonIn(page)).display).to.equal('flex');
    buttonIn(page).click();
    await opens(page);
    expect(
      look.getComputedStyle(helpIn(page).shadowRoot!.querySelector('dialog')!).position,
    ).to.equal('fixed');
    expect(refused(page)).to.deep.equal([]);
  });

  for (const [first, second] of [
    ['toso.js', 'toso.all.js'],
    ['toso.all.js', 'toso.js'],
  ] as const) {
    it(`serves a page once where ${first} came first and ${second} of another version after it`, async () => {
      const tag = (file: string) => `<script src="${folder}${file}"></script>`;
      const page = await open('', `${place}${tag(first)}${tag(second)}${place}`);
      await waitUntil(() => page.querySelectorAll('toso-request-help').length === 2);
      await waitUntil(() => page.querySelector('toso-request-help')!.shadowRoot);
      buttonIn(page).click();
      await opens(page);
      const buttons = [...page.querySelectorAll('toso-request-help')].map(
        ({ shadowRoot }) => shadowRoot!.querySelectorAll('button.open').length,
      );
      expect(buttons).to.deep.equal([1, 1]);
      expect(refused(page)).to.deep.equal([]);
    });
  }
});
