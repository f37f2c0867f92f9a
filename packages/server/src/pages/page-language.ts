import { html } from 'hono/html';
import { getCookie, setCookie } from 'hono/cookie';
import type { Ctx } from '../http/context.ts';
import type { Lang } from '../http/language.ts';
import type { Html } from './page.ts';

const NAME = 'toso_lang';
const YEAR_SECONDS = 31_536_000;

/**
 * The language of a page for people: Vietnamese, unless this browser chose English on one of our
 * pages. `Accept-Language` does not count: many cheap phones were never set to Vietnamese.
 */
export const pageLanguage = (c: Ctx): Lang => (getCookie(c, NAME) === 'en' ? 'en' : 'vi');

/** Remembers the choice on this browser. */
export function choosePageLanguage(c: Ctx, lang: Lang): void {
  const secure = c.get('caller').https;
  setCookie(c, NAME, lang, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: YEAR_SECONDS,
  });
}

/** The switch: a form, so that it works without scripts and a GET changes nothing. */
export const languageSwitch = (lang: Lang, root: string): Html =>
  html`<form class="language" method="post" action="${root}t/language">
    <input type="hidden" name="lang" value="${lang === 'vi' ? 'en' : 'vi'}" />
    <button lang="${lang === 'vi' ? 'en' : 'vi'}">${lang === 'vi' ? 'English' : 'Tiếng Việt'}</button>
  </form>`;
