import { pageSettings } from '../base/page.ts';
import { buttonStyles, chatPath, facadeStyles, facadeWords } from './facade.ts';

/** Heights that the finished elements have at first, so that nothing below them jumps. */
const heights: Readonly<Record<string, string>> = {
  guide: '36em',
  'vneid-guide': '36em',
  'qr-payment': '40em',
  'team-locator': '11em',
  'request-status': '13em',
};

const failed: Readonly<Record<string, readonly [string, string, string]>> = {
  vi: ['Đang mở…', 'Chưa mở được. Bạn hãy thử lại', ', hoặc gọi '],
  en: ['Opening…', 'Could not open. Please try again', ', or ring '],
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

/** The number to ring: the configuration's, else the one that the page wrote inside the element. */
async function numberFor(element: Element): Promise<string> {
  const file = (await pageSettings()?.file?.catch(() => undefined)) as
    { phones?: { phone?: unknown }[] } | undefined; // Not parsed: nothing else has loaded.
  const phone = file?.phones?.[0]?.phone;
  if (typeof phone === 'string') return phone.replace('+84', '0');
  return element.querySelector('a[href^="tel:"]')?.textContent.trim() ?? '';
}

function drawButton(element: Element, root: Node, open: () => Promise<unknown>): void {
  const lang = element.getAttribute('lang') === 'en' ? 'en' : 'vi';
  const [words = '', hint = ''] = facadeWords[lang] ?? [];
  const [opening = '', sorry = '', orRing = ''] = failed[lang] ?? [];
  const button = add(root, 'button', { class: 'open', type: 'button', part: 'open', lang });
  add(add(button, 'svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }), 'path', { d: chatPath });
  const text = add(button, 'span');
  text.append(words);
  const small = add(text, 'small', { role: 'status' });
  small.textContent = hint;
  button.addEventListener('click', () => {
    const slow = setTimeout(() => (small.textContent = opening), 300);
    open()
      .catch(async () => {
        const phone = await numberFor(element);
        small.textContent = `${sorry}${phone && orRing}${phone}.`;
      })
      .finally(() => clearTimeout(slow));
  });
}

/**
 * Draws what an element shows until its files are there: request-help a working button, others
 * calm room of the right height. The page's own words stay below it.
 */
export function draw(element: HTMLElement, open: () => Promise<unknown>): void {
  const page = pageSettings();
  if (page) page.drawn = { chatPath, buttonStyles };
  if (element.shadowRoot) return;
  const shadow = element.attachShadow({ mode: 'open' });
  addStyles(shadow);
  const root = add(shadow, 'div', { class: 'root' }) as HTMLElement;
  const height = heights[element.localName.slice(5)];
  if (height) root.style.minHeight = height;
  else drawButton(element, root, open);
  add(shadow, 'slot');
}
