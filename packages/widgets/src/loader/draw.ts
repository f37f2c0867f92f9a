import { pageSettings } from '../base/page.ts';
import { buttonStyles, chatPath, facadeStyles, facadeWords } from './facade.ts';

/** An arrow that comes round. */
const retryPath = 'M20 11a8 8 0 1 0-2.5 6.5M20 4v7h-7';

/** Heights that the finished elements have at first, so that nothing below them jumps. */
const heights: Readonly<Record<string, string>> = {
  guide: '36em',
  'vneid-guide': '36em',
  'qr-payment': '40em',
  'team-locator': '11em',
  'request-status': '13em',
};

const failed: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  vi: ['Đang mở…', 'Chưa mở được. ', 'Bạn hãy thử lại', ', hoặc gọi ', 'Thử lại'],
  en: ['Opening…', 'Could not open. ', 'Please try again', ', or ring ', 'Try again'],
};

function add(
  parent: Node,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const space = /^(svg|path)$/.test(tag)
    ? 'http://www.w3.org/2000/svg'
    : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(space, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  parent.appendChild(element);
  return element;
}

function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(facadeStyles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = add(root, 'style', { nonce: (window as { litNonce?: string }).litNonce ?? '' });
    style.textContent = facadeStyles;
  }
}

interface Phones {
  readonly phones?: readonly { readonly phone?: unknown }[];
}

/** The number to ring: the configuration's, else the one that the page wrote inside the element. */
async function numberFor(element: Element): Promise<string> {
  // Not checked by the contract, and not read, where `configFile` has read it.
  const read = async () => (await pageSettings()?.asked)?.clone().json() as Promise<unknown>;
  const file = (await read().catch(() => undefined)) as Phones | undefined;
  const phone = file?.phones?.[0]?.phone;
  if (typeof phone === 'string') return phone.replace('+84', '0');
  return element.querySelector('a[href^="tel:"]')?.textContent.trim() ?? '';
}

type Open = (about?: Event) => Promise<unknown>;

/** Draws the button of request-help; where `isRetry`, one that tries a failed load again. */
function drawButton(element: Element, root: Node, open: Open, isRetry = false): void {
  const lang = element.getAttribute('lang') === 'en' ? 'en' : 'vi';
  const [opening = '', sorry = '', again = '', orRing = '', retry = ''] = failed[lang] ?? [];
  const [words = '', hint = ''] = isRetry ? [retry, sorry] : (facadeWords[lang] ?? []);
  const button = add(root, 'button', { class: 'open', type: 'button', part: 'button', lang });
  const path = isRetry ? retryPath : chatPath;
  add(add(button, 'svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }), 'path', { d: path });
  const text = add(button, 'span');
  text.append(words);
  const small = add(text, 'small', { role: 'status' });
  small.textContent = hint;
  const press = (about?: Event) => {
    const slow = setTimeout(() => (small.textContent = opening), 300);
    open(about)
      .catch(async () => {
        const phone = await numberFor(element);
        small.textContent = `${sorry}${again}${phone && orRing}${phone}.`;
        if (about) (button as HTMLElement).focus();
      })
      .finally(() => clearTimeout(slow));
  };
  button.addEventListener('click', () => press());
  if (isRetry) return;
  // A guide or a team's card asks for help; the element itself hears it once it is there.
  document.addEventListener('toso-help-ask', (event) => {
    if (event.defaultPrevented || !button.isConnected) return;
    event.preventDefault();
    press(event);
  });
}

/**
 * Draws what an element shows until its files are there: request-help a working button, others
 * calm room of the right height. The page's own words stay below it.
 *
 * @returns What to call where the files did not come: room then holds a button to try again.
 */
export function draw(element: HTMLElement, open: Open): () => void {
  const page = pageSettings();
  if (page) page.drawn = { chatPath, buttonStyles };
  if (element.shadowRoot) return () => undefined;
  const shadow = element.attachShadow({ mode: 'open' });
  addStyles(shadow);
  const root = add(shadow, 'div', { class: 'root' }) as HTMLElement;
  const height = heights[element.localName.slice(5)];
  if (height) root.style.minHeight = height;
  else drawButton(element, root, open);
  add(shadow, 'slot');
  return () => {
    if (!root.firstChild) drawButton(element, root, open, true);
  };
}
