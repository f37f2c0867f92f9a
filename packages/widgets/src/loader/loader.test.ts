import { expect, oneEvent, waitUntil } from '@open-wc/testing';

/** The built files, as a ward's own server has them. */
const folder = '/packages/widgets/dist/embed/';

interface Frame {
  readonly page: Document;
  readonly lines: string[];
}
const frames: HTMLIFrameElement[] = [];

async function inFrame(frame: HTMLIFrameElement): Promise<Frame> {
  frame.style.cssText = 'inline-size: 400px; block-size: 700px';
  frames.push(frame);
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as Window & typeof globalThis;
  const lines: string[] = [];
  inside.console.warn = (line: unknown) => lines.push(String(line));
  await waitUntil(() => inside.document.querySelector('toso-request-help')?.shadowRoot);
  return { page: inside.document, lines };
}

/** A ward's page with our script tag as it is pasted; `head` adds to the page. */
function open(body: string, head = ''): Promise<Frame> {
  const frame = document.createElement('iframe');
  const script = `<script src="${folder}toso.js"></script>`;
  frame.srcdoc = `<!doctype html><html lang="en"><head>${head}</head><body>${body}${script}</body></html>`;
  return inFrame(frame);
}

const helpIn = ({ page }: Frame) => page.querySelector('toso-request-help') as HTMLElement;
const buttonIn = (frame: Frame) =>
  helpIn(frame).shadowRoot?.querySelector<HTMLButtonElement>('button.open') ?? undefined;
const dialogIn = (frame: Frame) => helpIn(frame).shadowRoot?.querySelector('dialog[open]');
const place = (more = '') =>
  `<div data-toso="request-help" data-unit="20242" ${more}><p>Gọi <a href="tel:1022">1022</a></p></div>`;

describe('the script tag', () => {
  afterEach(() => {
    frames.splice(0).forEach((frame) => frame.remove());
  });

  it('draws a button at once in Vietnamese, on a page whose template says English', async () => {
    const frame = await open(place());
    expect(buttonIn(frame)?.textContent).to.contain('Nhờ tổ công nghệ số giúp');
    expect(helpIn(frame).textContent).to.contain('1022');
    expect(helpIn(frame).getAttribute('unit')).to.equal('20242');
  });

  it('opens the dialog for a tap that came before the files', async () => {
    const frame = await open(place());
    buttonIn(frame)?.click();
    await waitUntil(() => dialogIn(frame), 'the dialog opens', { timeout: 10_000 });
  });

  it('keeps the button in its place when the element arrives', async () => {
    const frame = await open(place());
    const drawn = buttonIn(frame)?.getBoundingClientRect();
    helpIn(frame).dispatchEvent(new PointerEvent('pointerdown'));
    await waitUntil(() => frame.page.querySelector('toso-request-help:defined'));
    await (helpIn(frame) as { updateComplete?: Promise<unknown> }).updateComplete;
    const real = buttonIn(frame)?.getBoundingClientRect();
    expect(real?.height).to.be.closeTo(drawn?.height ?? 0, 1);
    expect(real?.width).to.be.closeTo(drawn?.width ?? 0, 1);
    expect(real?.top).to.be.closeTo(drawn?.top ?? 0, 1);
  });

  it('finds a place that an editor adds later', async () => {
    const frame = await open(place());
    const later = frame.page.createElement('div');
    later.dataset['toso'] = 'team-locator';
    frame.page.body.append(later);
    await waitUntil(() => later.querySelector('toso-team-locator')?.shadowRoot);
  });

  it('ignores an API that an article names, and says so in one line', async () => {
    const frame = await open(
      place('data-api="https://evil.example/"') + place('data-api="https://evil.example/"'),
    );
    buttonIn(frame)?.click();
    await waitUntil(() => frame.lines.length > 0, 'a line', { timeout: 10_000 });
    expect(frame.lines).to.have.length(1);
    expect(frame.lines[0]).to.contain('allowedApis');
  });

  it('never makes a handler of what an article says', async () => {
    const frame = await open(place('data-onclick="document.title = 1" data-style="color: red"'));
    expect(helpIn(frame).hasAttribute('onclick')).to.equal(false);
    expect(helpIn(frame).hasAttribute('style')).to.equal(false);
  });

  it('takes its settings from the tag even where an image is named like the platform', async () => {
    const frame = await open(
      `<img name="currentScript" data-api="https://evil.example/">${place()}`,
    );
    expect(buttonIn(frame)).to.exist;
  });

  it('serves a page once where two tags were pasted', async () => {
    const frame = await open(`${place()}<script src="${folder}toso.js"></script>`);
    await waitUntil(() => buttonIn(frame));
    expect(frame.page.querySelectorAll('toso-request-help')).to.have.length(1);
    expect(helpIn(frame).shadowRoot?.querySelectorAll('button')).to.have.length(1);
  });

  it('runs under a strict policy without a violation', async () => {
    const strict = document.createElement('iframe');
    strict.src = new URL('./strict-page.html', import.meta.url).href;
    const frame = await inFrame(strict);
    buttonIn(frame)?.click();
    await waitUntil(() => dialogIn(frame), 'the dialog opens', { timeout: 10_000 });
    expect(frame.page.documentElement.dataset['violations']).to.equal(undefined);
  });

  it('leaves the form around the page alone, and the style of the page outside', async () => {
    const css =
      '<style>* { font: 9px cursive !important; color: red !important } button { display: none !important }</style>';
    const frame = await open(`<form action="/gone">${place()}</form>`, css);
    let submitted = false;
    frame.page.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    buttonIn(frame)?.click();
    await waitUntil(() => dialogIn(frame), 'the dialog opens', { timeout: 10_000 });
    expect(submitted).to.equal(false);
    const button = buttonIn(frame) as HTMLElement;
    expect(parseFloat(getComputedStyle(button).fontSize)).to.be.at.least(18);
    expect(getComputedStyle(button).display).to.equal('flex');
  });
});
