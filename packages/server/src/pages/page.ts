import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Ctx } from '../http/context.ts';
import type { Lang } from '../http/language.ts';
import { secure, type Policy } from '../http/security-headers.ts';

/** Markup whose values are escaped already. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The policy of our own pages: own files only, no inline script, forms to ourselves, no frame. */
const pagePolicy: Policy = {
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

const sampleStrip: Readonly<Record<Lang, string>> = {
  vi: 'Bản thử: tổ mẫu, không có người trực.',
  en: 'Trial: sample teams, nobody is on duty.',
};

/** One page. `root` leads from its address to the API's root: '' or '../'. */
export interface Page {
  readonly title: string;
  readonly root: string;
  readonly main: Html;
  readonly top?: Html;
  readonly foot?: Html;
  /** Own scripts, by name in `assets/`. */
  readonly scripts?: readonly string[];
  /** Further style sheets, by name in `assets/`. */
  readonly styles?: readonly string[];
  readonly sample?: boolean;
  /** For tables. */
  readonly wide?: boolean;
  /** Public content in the language of its address: search engines and caches may keep it. */
  readonly open?: boolean;
}

const layout = (lang: Lang, page: Page) => {
  const { title, root, main, top, foot, scripts = [], styles = [], sample, wide, open } = page;
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${open && !sample ? '' : html`<meta name="robots" content="noindex" />`}
        <meta name="format-detection" content="telephone=no" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${['page.css', ...styles].map(
          (name) => html`<link rel="stylesheet" href="${root}assets/${name}" />`,
        )}
        ${scripts.map((name) => html`<script src="${root}assets/${name}" defer></script>`)}
      </head>
      <body class="${wide ? 'wide' : ''}">
        ${sample ? html`<p class="sample">${sampleStrip[lang]}</p>` : ''} ${top ?? ''}
        <main>${main}</main>
        ${foot ? html`<footer>${foot}</footer>` : ''}
      </body>
    </html>`;
};

/** Sends a page. Nobody keeps a copy, since most pages show something personal; open ones do not. */
export async function writePage(
  c: Ctx,
  page: Page,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 429 | 500 = 200,
  policy: Policy = pagePolicy,
): Promise<Response> {
  secure(c, policy);
  const { open = false } = page;
  // A minute, as the same facts in the API: an account that a ward takes off must go soon.
  c.header('Cache-Control', open && status === 200 ? 'public, max-age=60' : 'no-store');
  c.header('Content-Language', c.get('lang'));
  if (!open) c.header('Vary', 'Accept-Language, Cookie');
  const markup = await layout(c.get('lang'), page);
  return c.body(markup, status, { 'Content-Type': 'text/html; charset=utf-8' });
}
