import { draw } from './draw.ts';
import { load, widgetNames } from './files.ts';
import { watchPage } from './mounts.ts';
import { readSettings } from './settings.ts';

interface Opens extends HTMLElement {
  open?: () => void;
  readonly updateComplete?: Promise<unknown>;
}

const quietly = (element: Element) => {
  load(element).catch(() => undefined);
};

/** Calls `work` once the page has nothing better to do; not at all where the visitor saves data. */
function whenIdle(work: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work); // Safari
}

const sight = new IntersectionObserver((entries) =>
  entries.forEach(({ isIntersecting, target }) => isIntersecting && quietly(target)),
);

/** Draws the element at once and loads its files when it is touched, seen or the page is idle. */
function prepare(element: Opens): void {
  if (customElements.get(element.localName)) return;
  draw(element, async () => {
    await load(element);
    await element.updateComplete;
    element.open?.();
  });
  ['pointerdown', 'focusin'].forEach((sign) =>
    element.addEventListener(sign, () => quietly(element), { once: true, passive: true }),
  );
  // A drawn button already answers; its files wait until the page is idle.
  if (element.localName !== 'toso-request-help') sight.observe(element);
  whenIdle(() => quietly(element));
}

if (readSettings('toso.config.json')) watchPage(widgetNames, prepare);
