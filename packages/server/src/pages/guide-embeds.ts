import { randomBytes } from 'node:crypto';
import { GuideName } from '@toso/contract';
import { guideHtml } from '@toso/guides';
import { html, raw } from 'hono/html';
import type { Hono } from 'hono';
import type { Ctx, Env } from '../http/context.ts';
import { Refusal } from '../refusal.ts';
import { writePage } from './page.ts';
import { widgetScript } from './widget-page.ts';
import { begin, origins, policyWith, type WidgetPageKit } from './widget-pages.ts';

const words = {
  vi: 'Mở hướng dẫn ở trang riêng',
  en: 'Open the guide as a page',
} as const;

/** A name that a place in a guide may have; anything else is left out of the element. */
const named = (text: string | undefined) =>
  text !== undefined && GuideName.safeParse(text).success ? text : '';

async function show(
  c: Ctx,
  kit: WidgetPageKit,
  name: 'guide' | 'vneid-guide',
  id: string,
): Promise<Response> {
  const unit = await begin(c, kit, `/embed/${name}`, 'embed-page');
  const lang = c.get('lang');
  const guide = await kit.services.guides.get(id, lang, unit.code);
  if (!guide) throw new Refusal('not_found');
  const { allowedOrigins } = await kit.services.settings.get(unit.code);
  const [situation, step] = [named(c.req.query('situation')), named(c.req.query('step'))];
  const nonce = randomBytes(16).toString('base64url');
  const query = new URLSearchParams({ unit: unit.code, lang, ...(situation && { situation }) });
  const main = html`<div
      data-toso="${name}"
      data-unit="${unit.code}"
      data-lang="${lang}"
      data-guide="${id}"
      data-situation="${situation}"
      data-step="${step}"
    >
      <div class="guide">
        ${raw(guideHtml(guide, { headingLevel: 1, startOnly: true }))}
        <p>
          <a href="../guides/${id}?${query.toString()}" target="_blank" rel="noopener"
            >${words[lang]}</a
          >
        </p>
      </div>
    </div>
    ${widgetScript('../', nonce)}`;
  const ancestors = ["'self'", ...origins(allowedOrigins)].join(' ');
  const title = `${guide.title} – ${unit.name}`;
  const page = { title, main, root: '../', sample: kit.sample };
  return writePage(c, page, 200, policyWith(nonce, ancestors));
}

/**
 * `/embed/vneid-guide?unit=&situation=&step=` and `/embed/guide?unit=&guide=`: a guide alone, for
 * the frames of the sites that the ward named. Without scripts it is the guide's first screen.
 */
export function addGuideEmbeds(app: Hono<Env>, kit: WidgetPageKit): void {
  app.get('/embed/vneid-guide', (c) => show(c, kit, 'vneid-guide', 'vneid'));
  app.get('/embed/guide', (c) => show(c, kit, 'guide', c.req.query('guide') ?? 'vneid'));
}
