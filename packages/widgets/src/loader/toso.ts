import { draw } from './draw.ts';
import { filesOf, widgetNames } from './files.ts';
import { watchPage } from './mounts.ts';
import { readSettings } from './settings.ts';

interface Opens extends HTMLElement {
  open?: (about?: Event) => void;
  readonly updateComplete?: Promise<unknown>;
}

type Wait = (work: () => void) => unknown;

/** Calls `work` once the page is loaded and has nothing better to do; never to save data. */
function whenIdle(work: () => void): void {
  // Safari has no idle callback.
  const { requestIdleCallback: idle = setTimeout } = window as { requestIdleCallback?: Wait };
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!connection?.saveData)
    if (document.readyState === 'complete') idle(work);
    else addEventListener('load', () => idle(work));
}

const page = readSettings('toso.config.json');
if (page) {
  const load = filesOf(page);
  /** Draws an element at once; its files come when it is touched or seen, or the page is idle. */
  watchPage(widgetNames, (element: Opens) => {
    if (customElements.get(element.localName)) return;
    const failed = draw(element, async (about) => {
      await load(element);
      await element.updateComplete;
      element.open?.(about);
    });
    const quietly = () => {
      load(element).catch(failed);
    };
    element.addEventListener('pointerdown', quietly);
    element.addEventListener('focusin', quietly);
    // A drawn button already answers; its files wait until the page is idle.
    if (element.localName !== 'toso-request-help')
      new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && quietly(),
      ).observe(element);
    whenIdle(quietly);
  });
}
