import { randomBytes } from 'node:crypto';
import { UnitCode, type Unit } from '@toso/contract';
import { unitOf } from '@toso/directory/places';
import { html } from 'hono/html';
import type { Hono } from 'hono';
import type { Ctx, Env } from '../http/context.ts';
import type { Limiter } from '../http/limits.ts';
import type { Policy } from '../http/security-headers.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { pageLanguage } from './page-language.ts';
import { writePage, type Page } from './page.ts';
import { wardOf, widgetMount, widgetNames, widgetScript, type WidgetName } from './widget-page.ts';

/** What `/ask` and `/embed` need. */
export interface WidgetPageKit {
  readonly services: Services;
  readonly limit: Limiter;
  readonly sample: boolean;
}

const titles = {
  vi: {
    'request-help': 'Nhờ tổ công nghệ số giúp',
    'team-locator': 'Tìm tổ công nghệ số',
    'request-status': 'Theo dõi yêu cầu',
    'qr-payment': 'Mã QR trả tiền nói gì',
    safe: 'Trang này của máy chủ tổ công nghệ số cộng đồng. Tổ không bao giờ hỏi mật khẩu, mã OTP, mã 6 số VNeID, ảnh căn cước, và không thu tiền.',
  },
  en: {
    'request-help': 'Ask the digital team for help',
    'team-locator': 'Find the digital team',
    'request-status': 'Follow a request',
    'qr-payment': 'What a payment code says',
    safe: 'This page belongs to the community digital team’s server. The team never asks for passwords, one-time codes, passcodes, ID photos or money.',
  },
} as const;

/** Widgets run from our own files and call our own API; nothing else. */
export const policyWith = (nonce: string, ancestors: string): Policy => ({
  'script-src': `'self' 'nonce-${nonce}'`,
  'style-src': `'self' 'nonce-${nonce}'`,
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'frame-ancestors': ancestors,
});

function unitIn(c: Ctx): Unit {
  const code = UnitCode.safeParse(c.req.query('unit'));
  const unit = code.success ? unitOf(code.data) : undefined;
  if (!unit) throw new Refusal('unit_unknown');
  return unit;
}

/** Takes a call to a page of a ward. @throws Refusal `unit_unknown` */
export async function begin(c: Ctx, kit: WidgetPageKit, path: string, name: string): Promise<Unit> {
  c.set('route', path);
  c.set('operation', name);
  c.set('page', true);
  c.set('lang', pageLanguage(c));
  const unit = unitIn(c);
  await kit.limit(c, 'read', unit.code);
  return unit;
}

async function widgetPage(
  c: Ctx,
  kit: WidgetPageKit,
  unit: Unit,
  name: WidgetName,
  nonce: string,
): Promise<Omit<Page, 'root'>> {
  const lang = c.get('lang');
  const ward = await wardOf(kit.services, unit.code);
  const mount = widgetMount(lang, name, unit.code, ward);
  const main = html`${mount}${widgetScript('../'.repeat(c.req.path.split('/').length - 2), nonce)}`;
  return { title: `${titles[lang][name]} – ${unit.name}`, main, sample: kit.sample };
}

/** Sources of a Content-Security-Policy: origins only, whatever was stored. */
export const origins = (list: readonly string[]): readonly string[] =>
  list.filter((origin) => /^https?:\/\/[a-z0-9.-]+(:\d+)?$/i.test(origin));

/**
 * `/ask?unit=`: request-help as a page of our own, for ward sites that are plain http, where it may
 * take nothing personal. `/embed/{widget}?unit=`: a widget alone, for the frames of the sites that
 * the ward named.
 */
export function addWidgetPages(app: Hono<Env>, kit: WidgetPageKit): void {
  app.get('/ask', async (c) => {
    const unit = await begin(c, kit, '/ask', 'ask-page');
    const nonce = randomBytes(16).toString('base64url');
    const page = await widgetPage(c, kit, unit, 'request-help', nonce);
    const { safe, 'request-help': title } = titles[c.get('lang')];
    const main = html`<h1>${title}</h1>
      <p>${unit.name}, ${unit.provinceName}</p>
      ${page.main}
      <p class="note">${safe}</p>`;
    return writePage(c, { ...page, main, root: '' }, 200, policyWith(nonce, "'none'"));
  });
  for (const name of widgetNames) {
    app.get(`/embed/${name}`, async (c) => {
      const unit = await begin(c, kit, `/embed/${name}`, 'embed-page');
      const { allowedOrigins } = await kit.services.settings.get(unit.code);
      const nonce = randomBytes(16).toString('base64url');
      const page = await widgetPage(c, kit, unit, name, nonce);
      const ancestors = ["'self'", ...origins(allowedOrigins)].join(' ');
      return writePage(c, { ...page, root: '../' }, 200, policyWith(nonce, ancestors));
    });
  }
}
