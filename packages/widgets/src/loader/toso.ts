import { draw } from './draw.ts';
import { load, widgetNames } from './files.ts';
import { watchPage } from './mounts.ts';
import { readSettings } from './settings.ts';

interface Opens extends HTMLElement {
  open?: () => void;
  readonly updateComplete?: Promise<unknown>;
}

type Wait = (work: () => void) => unknown;

const quietly = (element: Element) => {
  load(element).catch(() => undefined);
};

/** Calls `work` once the page is loaded and has nothing better to do; never to save data. */
function whenIdle(work: () => void): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  // Safari has no idle callback.
  const { requestIdleCallback: idle = setTimeout } = window as { requestIdleCallback?: Wait };
  if (document.readyState === 'complete') idle(work);
  else addEventListener('load', () => idle(work));
}

const sight = new IntersectionObserver((entries) =>
  entries.forEach(({ isIntersecting, target }) => isIntersecting && quietly(target)),
);

/** Draws the element at once; its files come when it is touched or seen, or the page is idle. */
function prepare(element: Opens): void {
  if (customElements.get(element.localName)) return;
  draw(element, async () => {
    await load(element);
    await element.updateComplete;
    element.open?.();
  });
  ['pointerdown', 'focusin'].forEach((sign) =>
    element.addEventListener(sign, () => quietly(element)),
  );
  // A drawn button already answers; its files wait until the page is idle.
  if (element.localName !== 'toso-request-help') sight.observe(element);
  whenIdle(() => quietly(element));
}

if (readSettings('toso.config.json')) watchPage(widgetNames, prepare);
