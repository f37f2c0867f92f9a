import type { Contact, TosoConfig } from '@toso/contract';
import { formatPhone, telHref } from '@toso/sdk';
import { html, type TemplateResult } from 'lit';

/** A way to a person: a contact that a ward publishes, or one that belongs to a request. */
export type Way = Pick<Contact, 'label' | 'phone' | 'url' | 'sample'>;

/** What the ways are called; each element has its own words. */
interface Voice {
  t(moment: 'call' | 'callSample' | 'zalo', values?: { phone: string }): string;
}

/** Whom to turn to: those that the ward published, else the configuration's. */
export function contactsOf(
  published: readonly Way[] = [],
  { phones = [], zaloOaUrl: url }: TosoConfig,
): readonly Way[] {
  if (published.length) return published;
  return url ? [...phones, { label: 'Zalo', url }] : phones;
}

const link = (label: string, href: string, words: string) =>
  html`<li>
    <a class="alt" href=${href} target=${href.startsWith('tel:') ? '_self' : '_blank'} rel="noopener noreferrer"
      >${label}<small>${words}</small></a
    >
  </li>`;

/** One contact: a number to ring, a page to open, both, or the name alone. */
function way(voice: Voice, { label, phone, url, sample }: Way) {
  if (sample) {
    return html`<li>
      <button type="button" class="alt" disabled>
        ${label}<small>${voice.t('callSample')}</small>
      </button>
    </li>`;
  }
  const number = phone && telHref(phone);
  const page = url?.startsWith('https://') ? url : '';
  if (!number && !page) return html`<li>${label}</li>`;
  return [
    number && link(label, number, voice.t('call', { phone: formatPhone(phone) })),
    page && link(label, page, page.startsWith('https://zalo.me/') ? voice.t('zalo') : ''),
  ];
}

/**
 * Whom to ring, write to or visit, a line each. Links are built here from checked numbers, or are
 * `https:`; demo data is drawn and does not ring. Looks: `.ways` in `dialog/answer.styles.ts`.
 */
export const waysOn = (voice: Voice, ways: readonly Way[]): TemplateResult =>
  html`<ul class="ways">
    ${ways.map((one) => way(voice, one))}
  </ul>`;
