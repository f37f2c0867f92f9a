import { problems } from '@toso/contract';
import { html } from 'hono/html';
import type { Ctx } from '../http/context.ts';
import type { Refusal } from '../refusal.ts';
import { writePage } from './page.ts';
import { signInPage } from './team/sign-in.ts';

const words = {
  vi: { title: 'Chưa mở được trang này', back: 'Quay lại', number: 'Số tra cứu' },
  en: { title: 'This page could not be opened', back: 'Go back', number: 'Request number' },
} as const;

/** From the page's address to the API's root, as the browser resolves it. */
const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2);

/** A refusal for a person who opened a page: what happened, and a way on. */
export function writeFailure(c: Ctx, refusal: Refusal, sample: boolean): Promise<Response> {
  const lang = c.get('lang');
  const root = rootFrom(c.req.path);
  if (refusal.code === 'unauthorized') {
    return writePage(c, signInPage(lang, 'expired', root, sample), 401);
  }
  if (refusal.retryAfterSeconds !== undefined) {
    c.header('Retry-After', String(Math.ceil(refusal.retryAfterSeconds)));
  }
  const { title, back, number } = words[lang];
  const home = c.req.path.startsWith('/t/') ? `${root}t/` : root || './';
  const main = html`<h1>${title}</h1>
    <p role="alert">${problems[refusal.code][lang]}</p>
    <p><a class="button" href="${home}">${back}</a></p>
    <p class="meta">${number}: ${c.get('requestId')}</p>`;
  // Every status of the contract's table is one that a page may have.
  return writePage(c, { title, main, root, sample }, refusal.status as 400);
}
