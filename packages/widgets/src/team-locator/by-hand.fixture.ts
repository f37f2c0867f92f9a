import type { PageClient } from '@toso/sdk';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TeamLocator } from './team-locator.ts';

/** What a visitor does with a locator and meets in it, for tests. */
export function input(el: TeamLocator): HTMLInputElement {
  const field = el.renderRoot.querySelector('input');
  if (!field) throw new Error('the field is not there');
  return field;
}
export const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const all = (el: TeamLocator) => words(el.renderRoot.querySelector('.root'));
export const status = (el: TeamLocator) => words(el.renderRoot.querySelector('[part=status]'));
export const button = (el: TeamLocator, name: RegExp) =>
  Array.from(el.renderRoot.querySelectorAll('button')).find((b) => name.test(words(b)));
export const headings = (el: TeamLocator) =>
  Array.from(el.renderRoot.querySelectorAll('article h3'), (heading) => words(heading));

export const show = (client: PageClient, code: string) =>
  fixture<TeamLocator>(
    html`<toso-team-locator .client=${client} unit=${code}></toso-team-locator>`,
  );

export async function type(el: TeamLocator, text: string): Promise<void> {
  input(el).focus();
  input(el).value = text;
  input(el).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await el.updateComplete;
}

/** Types and waits for the sentence about it. */
export async function find(el: TeamLocator, text: string, sentence: RegExp): Promise<void> {
  await type(el, text);
  // The first search of all waits for the server's start.
  await waitUntil(() => sentence.test(status(el)), String(sentence), { timeout: 10_000 });
}
