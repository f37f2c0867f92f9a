import { draw } from './draw.ts';
import { load, widgetNames } from './files.ts';
import { watchPage } from './mounts.ts';
import { readSettings } from './settings.ts';

interface Opens extends HTMLElement {
  open?: () => void;
  readonly updateComplete?: Promise<unknown>;
}

const quietly = (element: Element) => void load(element).catch(() => undefined);

/** Calls `work` once the page has nothing better to do; not at all where the visitor saves data. */
function whenIdle(work: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const later = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(work, { timeout: 4000 })
      : setTimeout(work, 1500);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

const sight = new IntersectionObserver(
  (entries) =>
    entries.forEach(({ isIntersecting, target }) => {
      if (!isIntersecting) return;
      sight.unobserve(target);
      quietly(target);
    }),
  { rootMargin: '200px' },
);

/** Draws the element at once and loads its files when it is touched, seen or the page is idle. */
function prepare(element: Opens): void {
  if (customElements.get(element.localName)) return;
  draw(element, async () => {
    await load(element);
    await element.updateComplete;
    element.open?.();
  });
  element.addEventListener('pointerdown', () => quietly(element), { once: true, passive: true });
  element.addEventListener('focusin', () => quietly(element), { once: true });
  // A drawn button already answers; its files wait until the page is idle.
  if (element.localName !== 'toso-request-help') sight.observe(element);
  whenIdle(() => quietly(element));
}

if (readSettings('toso.config.json')) watchPage(widgetNames, prepare);
