import { waitUntil } from '@open-wc/testing';
import { lossyFrame, mount } from '../loader/lossy-frame.fixture.ts';

/** A ward's page with our script tag, whose network loses what the test names. */
export interface LossyPage {
  readonly window: Window & typeof globalThis;
  readonly root: ShadowRoot;
  /** What is to be read in the element. */
  words(): string;
  /** Presses what can be pressed by the beginning of its name, as soon as it is there. */
  press(name: string): Promise<void>;
  sees(words: string | RegExp): Promise<void>;
  /** Files whose names match do not arrive from now on; without, all do. */
  lose(files?: string): Promise<unknown>;
  close(): void;
}

const patience = { timeout: 15_000 };

/** Opens a page with one element, whose network loses `lost` from the start. */
export async function lossyPage(
  name: string,
  lost: string,
  data = '',
  tag = '',
): Promise<LossyPage> {
  const { frame, page, lose } = await lossyFrame(mount(name, data), lost, tag);
  const window = frame.contentWindow as LossyPage['window'];
  const element = () => page.querySelector(`toso-${name}`);
  await waitUntil(() => element()?.shadowRoot?.querySelector('h2'), 'the element', patience);
  const root = element()?.shadowRoot;
  if (!root) throw new Error('The element is gone.');
  const nameOf = (node: Element) =>
    node.getAttribute('aria-label') ?? node.textContent.replace(/\s+/g, ' ').trim();
  const words = () => (root.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ');
  return {
    ...{ window, root, words, lose },
    press: async (start) => {
      const find = () =>
        Array.from(root.querySelectorAll('button')).find(
          (node) => node.checkVisibility() && nameOf(node).startsWith(start),
        );
      await waitUntil(find, `“${start}” to press`, patience);
      find()?.click();
    },
    sees: (wanted) =>
      waitUntil(
        () => (typeof wanted === 'string' ? words().includes(wanted) : wanted.test(words())),
        `${String(wanted)} to read`,
        patience,
      ),
    close: () => frame.remove(),
  };
}
