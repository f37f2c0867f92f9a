import type { Handoff } from '@toso/sdk';
import { html, type TemplateResult } from 'lit';
import { say, type Strings, type Values } from '../base/strings.ts';
import { apartEn, apartSource } from './apart.strings.ts';
import { copyText } from './copy-text.ts';
import { codeBox, otherWays } from './endings.ts';
import { heading } from './fields.ts';
import type { View } from './view.ts';

/**
 * What only some pages show: those without a server, over plain HTTP, in another site's frame,
 * without a unit, or with sample data. A file of its own, fetched there.
 */
const texts: Readonly<Record<'vi' | 'en', Strings>> = { vi: apartSource, en: apartEn };

/** The words for a name that came from outside; `undefined` when there are none for it here. */
export function apartText(lang: 'vi' | 'en', moment: string, values?: Values): string | undefined {
  const text = texts[lang][moment];
  return text === undefined ? undefined : say(lang, text, values);
}

/** Without a server: what was written, for the resident to give to the team. */
export const handedOver = (view: View, { text, code, contacts }: Handoff): TemplateResult =>
  html`${heading(view.t('handoff'))}
    <p>${view.t('handoffText')} ${view.t('notKept')}</p>
    <pre class="card text" tabindex="0">${text}</pre>
    ${codeBox(view, code)} ${otherWays(view, contacts)}`;

/** In place of the consent: nothing is sent to a server. */
export const notKept = (view: View): TemplateResult =>
  html`<p class="note">${view.t('notKept')}</p>`;

/**
 * Where the personal questions go on: the API's own page, over https only; else this page by itself,
 * where that may ask them. Nothing but the unit goes along.
 */
const ownPage = ({ api, flow, insecure }: View): string =>
  api?.startsWith('https:')
    ? new URL(`ask?unit=${flow.unit}`, api).href
    : insecure
      ? ''
      : location.href;

/** The personal questions are not asked here. */
export const leave = (view: View): TemplateResult =>
  html`${heading(view.t(ownPage(view) ? 'leave' : 'declined'))}
    <p>${view.t(view.insecure ? 'leaveHttp' : 'leaveFrame')}</p>
    ${otherWays(view)}`;

/** A link that takes the place of the primary button where another page goes on. */
export function leaving(view: View): TemplateResult | '' {
  const address = ownPage(view);
  return (
    address &&
    html`<a class="go" href=${address} target="_blank" rel="noopener">${view.t('leaveGo')}</a>`
  );
}

/** Nothing says which ward this page is for. */
export const withoutUnit = (view: View): TemplateResult =>
  html`${heading(view.t('noUnit'))} ${otherWays(view)}`;

/** "I do not agree" leaves ways to be helped. */
export const declined = (view: View): TemplateResult =>
  html`${heading(view.t('declined'))}
    <p>${view.t('declinedText')}</p>
    ${otherWays(view)}`;

/** Copies what is handed over, and says whether that worked. */
export const copy = async (view: View, text: string): Promise<void> =>
  view.flow.say((await copyText(text, view.root)) ? 'copied' : 'notCopied');
