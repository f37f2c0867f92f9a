import type { GuideText } from '@toso/guides';
import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Guide } from './guide.ts';
import { source } from './guide.strings.ts';
import { moreSource } from './more.strings.ts';

/** Everything that the element says of its own, in Vietnamese. */
export const said = { ...source, ...moreSource };

/** What a visitor does with a guide, by touch or by keys, and what they see. */
export const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const heading = (el: Guide) =>
  words(el.renderRoot.querySelector('.guide > :not(.sheet) h2, .guide > h2'));
/** What is on the screen, which paper's is not. */
export const seen = (el: Guide) =>
  Array.from(
    el.renderRoot.querySelectorAll('.guide > :not(.sheet), .root > :not(.guide)'),
    words,
  ).join(' ');
export const buttons = (el: Guide) =>
  Array.from(el.renderRoot.querySelectorAll('button')).filter((node) => node.checkVisibility());
const nameOf = (node: Element) => node.getAttribute('aria-label') ?? words(node);

const fits = (node: Element, name: string | RegExp) =>
  typeof name === 'string' ? nameOf(node).startsWith(name) : name.test(nameOf(node));

/** Whether a button of this name can be pressed now. */
export const offers = (el: Guide, name: string | RegExp) =>
  buttons(el).some((node) => fits(node, name));

export function press(el: Guide, name: string | RegExp): void {
  const found = buttons(el).find((node) => fits(node, name));
  if (!found) throw new Error(`${String(name)} is not there: ${seen(el)}`);
  found.click();
}

/** Looked at often: a walk through all guides waits hundreds of times. */
export const soon = (isSo: () => unknown, what: string) =>
  waitUntil(isSo, what, { interval: 10, timeout: 8000 });

export const at = (el: Guide, title: string) =>
  soon(() => heading(el) === title, `“${title}”`).catch(() => {
    throw new Error(`“${title}” did not come; there is “${seen(el)}”`);
  });

const focused = (el: Guide) => (el.renderRoot as ShadowRoot).activeElement;

/** Moves with the Tab key to a button of this name, and presses Enter. */
export async function pressByKey(el: Guide, name: string): Promise<void> {
  for (let keys = 0; keys < 60; keys += 1) {
    await sendKeys({ press: 'Tab' });
    const node = focused(el);
    if (node?.localName === 'button' && fits(node, name)) {
      await sendKeys({ press: 'Enter' });
      return;
    }
  }
  throw new Error(`Tab never came to ${name}: ${seen(el)}`);
}

/** The answers that lead from a guide's first question to each of its situations. */
export function pathsOf({ questions }: GuideText): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const walk = (id: string | undefined, before: readonly string[], been: readonly string[]) => {
    const question = questions.find((each) => each.id === id);
    for (const { text, question: next, situation } of question?.answers ?? []) {
      const path = [...before, text];
      if (situation && !paths.has(situation)) paths.set(situation, path);
      if (next && !been.includes(next)) walk(next, path, [...been, next]);
    }
  };
  const first = questions[0]?.id;
  walk(first, [], first ? [first] : []);
  return paths;
}
