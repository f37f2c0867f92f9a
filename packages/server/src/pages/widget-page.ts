import type { Contact, WardSnapshot } from '@toso/contract';
import { formatPhone, telHref } from '@toso/contract';
import { html } from 'hono/html';
import type { Lang } from '../http/language.ts';
import type { Services } from '../services.ts';
import { version } from '../version.ts';
import type { Html } from './page.ts';

/** The widgets that have a page of their own. */
export const widgetNames = [
  'request-help',
  'team-locator',
  'request-status',
  'qr-payment',
] as const;
export type WidgetName = (typeof widgetNames)[number];

const words = {
  vi: {
    none: 'Hoặc đến Trung tâm Phục vụ hành chính công của phường, xã để được giúp.',
    ring: 'Hoặc gọi {label}: {phone}',
    write: 'Hoặc nhắn: {label}',
  },
  en: {
    none: 'Or visit the ward’s Public Service Centre.',
    ring: 'Or call {label}: {phone}',
    write: 'Or write to: {label}',
  },
} as const;

const link = (href: string, text: string): Html => html`<p><a href="${href}">${text}</a></p>`;

/** A contact without scripts: its number to ring, its account to write to. */
function contactLines(lang: Lang, { label, phone, url }: Contact): readonly Html[] {
  const { ring, write } = words[lang];
  const href = phone && telHref(phone);
  const say = (text: string) => text.replace('{label}', label);
  return [
    ...(phone && href ? [link(href, say(ring).replace('{phone}', formatPhone(phone)))] : []),
    ...(url ? [link(url, say(write))] : []),
  ];
}

/** What the ward publishes, when it publishes anything. */
export async function wardOf(services: Services, unit: string): Promise<WardSnapshot | undefined> {
  const directory = await services.directory.read(unit);
  return directory?.kind === 'ward' ? directory : undefined;
}

/** A widget's place with what stands in it until, or unless, the script runs. */
export const widgetMount = (
  lang: Lang,
  name: WidgetName,
  unit: string,
  ward: WardSnapshot | undefined,
): Html =>
  html`<div data-toso="${name}" data-unit="${unit}" data-lang="${lang}">
    ${ward?.contacts.flatMap((contact) => contactLines(lang, contact)) ?? ''}
    <p>${words[lang].none}</p>
  </div>`;

/** The script tag; its nonce also lets the widgets' styles in where style sheets cannot be adopted. */
export const widgetScript = (root: string, nonce: string): Html =>
  html`<script src="${root}widgets/${version}/toso.js" nonce="${nonce}" defer></script>`;
