import type { Guide, Unit } from '@toso/contract';
import { unitOf } from '@toso/directory/places';
import { guideHtml, guideJsonLd, guideLanguageOf } from '@toso/guides';
import { html, raw } from 'hono/html';
import type { Hono } from 'hono';
import type { Ctx, Env } from '../http/context.ts';
import type { Lang } from '../http/language.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { addGuideEmbeds } from './guide-embeds.ts';
import { writePage, type Html, type Page } from './page.ts';
import type { WidgetPageKit } from './widget-pages.ts';

const words = {
  vi: {
    title: 'Hướng dẫn từng bước',
    noGuide: 'Không có hướng dẫn mang tên này. Dưới đây là các hướng dẫn đang có.',
    noPlace: 'Không có phần này trong hướng dẫn. Bạn hãy chọn ở dưới.',
    ask: 'Nhờ tổ công nghệ số giúp',
    other: 'English',
    guides: 'Các hướng dẫn khác',
  },
  en: {
    title: 'Step-by-step guides',
    noGuide: 'There is no guide with this name. These are the guides there are.',
    noPlace: 'The guide has no such part. Please choose below.',
    ask: 'Ask the digital team for help',
    other: 'Tiếng Việt',
    guides: 'Other guides',
  },
} as const;

/** What a page's address names. */
interface Asked {
  readonly lang: Lang;
  readonly unit: Unit | undefined;
  readonly situation: string | undefined;
  readonly step: string | undefined;
}

/** The query that leads to the same ward and language, and to what is given. */
function queryOf({ lang, unit }: Asked, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    ...(unit && { unit: unit.code }),
    ...(lang === 'en' && { lang }),
    ...more,
  }).toString();
  return query && `?${query}`;
}

/** Reads the address; the language is the address's alone, so that anybody may keep the page. */
async function begin(c: Ctx, { limit }: WidgetPageKit, route: string): Promise<Asked> {
  c.set('route', route);
  c.set('operation', 'guide-page');
  c.set('page', true);
  const lang = guideLanguageOf(c.req.query('lang'));
  c.set('lang', lang);
  const code = c.req.query('unit');
  const unit = code === undefined ? undefined : unitOf(code);
  if (code !== undefined && unit?.level !== 'commune') throw new Refusal('unit_unknown');
  await limit(c, 'read', unit?.code ?? '');
  return { lang, unit, situation: c.req.query('situation'), step: c.req.query('step') };
}

function top(asked: Asked, here: string): Html {
  const { lang, unit, situation, step } = asked;
  const place = { ...(situation && { situation }), ...(step && { step }) };
  const other = lang === 'vi' ? 'en' : 'vi';
  const query = queryOf({ ...asked, lang: other }, place);
  const name = unit ? `${unit.name}, ${unit.provinceName}` : words[lang].title;
  return html`<header>
    <p>${name}</p>
    <a class="language" href="${here}${query}" hreflang="${other}" lang="${other}"
      >${words[lang].other}</a
    >
  </header>`;
}

/** Data, which is no script for a browser; `<` is written so that it cannot end the element. */
const dataBlock = (data: object): Html => {
  const text = JSON.stringify(data).replace(/</g, '\\u003c');
  return html`<script type="application/ld+json">
    ${raw(text)}
  </script>`;
};

const askLink = ({ lang, unit }: Asked): Html | '' =>
  unit ? html`<p><a class="button" href="../ask?unit=${unit.code}">${words[lang].ask}</a></p>` : '';

function guidePage(guide: Guide, asked: Asked, root: string): Page {
  const { lang, situation: wanted, step } = asked;
  const situation = guide.situations.find(({ id }) => id === wanted);
  const isMissing =
    (wanted !== undefined && !situation) ||
    (step !== undefined && !situation?.steps.some(({ id }) => id === step));
  const data = situation && guideJsonLd(guide, situation.id);
  const markup = guideHtml(guide, {
    headingLevel: 1,
    startOnly: true,
    ...(situation && { situation: situation.id }),
    ...(step && { step }),
    href: (id, other = guide.id) =>
      `${other}${queryOf(asked, id === undefined ? {} : { situation: id })}`,
  });
  const main = html`${isMissing ? html`<p class="note" role="status">${words[lang].noPlace}</p>` : ''}
    <div class="guide">${raw(markup)}</div>
    ${askLink(asked)}
    <p><a href="../guides${queryOf(asked)}">${words[lang].guides}</a></p>
    ${data ? dataBlock(data) : ''}`;
  const title = situation ? `${situation.title} – ${guide.title}` : guide.title;
  return { title, root, main, top: top(asked, guide.id), open: true };
}

async function listPage(
  { guides }: Services,
  asked: Asked,
  root: string,
  isMissing: boolean,
): Promise<Page> {
  const { lang, unit } = asked;
  const all = await guides.list(lang, unit?.code);
  const say = words[lang];
  const folder = root === '' ? 'guides/' : '';
  const main = html`<h1>${say.title}</h1>
    ${isMissing ? html`<p class="note" role="status">${say.noGuide}</p>` : ''}
    <ul class="cards">
      ${all.map(
        ({ id, title, summary }) =>
          html`<li class="card">
            <h2><a href="${folder}${id}${queryOf(asked)}">${title}</a></h2>
            <p>${summary}</p>
          </li>`,
      )}
    </ul>`;
  return { title: say.title, root, main, top: top(asked, root === '' ? 'guides' : ''), open: true };
}

/**
 * `/guides` and `/guides/{id}?situation=&step=&unit=&lang=`: the guides as pages that need no
 * script, to be linked, printed as a QR code, and found by search engines.
 */
export function addGuidePages(app: Hono<Env>, kit: WidgetPageKit): void {
  const { services, sample } = kit;
  app.get('/guides', async (c) => {
    const asked = await begin(c, kit, '/guides');
    return writePage(c, { ...(await listPage(services, asked, '', false)), sample });
  });
  app.get('/guides/:id', async (c) => {
    const asked = await begin(c, kit, '/guides/{id}');
    const guide = await services.guides.get(c.req.param('id'), asked.lang, asked.unit?.code);
    if (guide) return writePage(c, { ...guidePage(guide, asked, '../'), sample });
    return writePage(c, { ...(await listPage(services, asked, '../', true)), sample }, 404);
  });
  addGuideEmbeds(app, kit);
}
