import { UnitCode, type OfficialAccount, type Unit } from '@toso/contract';
import { html } from 'hono/html';
import type { Hono } from 'hono';
import { bankNameOf, counterSheet, inTwo, writtenDay } from '../accounts/sheet/counter-sheet.ts';
import { sheetMarkup } from '../accounts/sheet/sheet-html.ts';
import { sheetWords } from '../accounts/sheet/sheet.words.ts';
import { communeOf } from '../directory/units.ts';
import type { Ctx, Env } from '../http/context.ts';
import type { Lang } from '../http/language.ts';
import { Refusal } from '../refusal.ts';
import { writePage, type Html, type Page } from './page.ts';
import type { WidgetPageKit } from './widget-pages.ts';

const words = {
  vi: {
    title: 'Tài khoản nhận tiền của {unit}',
    none: '{unit} chưa công bố tài khoản nào ở đây. Cần nộp tiền thì hỏi tại quầy.',
    missing: 'Tài khoản này không có, hoặc không còn, trong danh sách công bố.',
    about:
      'Đây là những tài khoản do {unit} tự công bố. Tài khoản không có ở đây thì hỏi lại tại quầy trước khi chuyển.',
    checked: 'kiểm tra ngày {day}',
    sheet: 'Mã QR để in',
    sample: 'Mẫu, không chuyển tiền vào tài khoản này.',
    back: 'Các tài khoản khác',
    other: 'English',
  },
  en: {
    title: 'Bank accounts of {unit}',
    none: '{unit} publishes no account here. To pay, ask at the counter.',
    missing: 'This account is not, or no longer, on the published list.',
    about:
      'These are the accounts that {unit} itself published. If an account is not here, ask at the counter before you transfer.',
    checked: 'checked on {day}',
    sheet: 'QR code to print',
    sample: 'Sample: do not transfer to this account.',
    back: 'Other accounts',
    other: 'Tiếng Việt',
  },
} as const;

/** What a page's address names. */
interface Asked {
  readonly lang: Lang;
  readonly unit: Unit;
}

/** The language is the address's alone, so that anybody may keep the page. */
async function begin(c: Ctx, { limit }: WidgetPageKit, route: string): Promise<Asked> {
  c.set('route', route);
  c.set('operation', 'account-page');
  c.set('page', true);
  const lang = c.req.query('lang') === 'en' ? 'en' : 'vi';
  c.set('lang', lang);
  const code = UnitCode.safeParse(c.req.query('unit'));
  const unit = code.success ? communeOf(code.data) : undefined;
  if (!unit) throw new Refusal('unit_unknown');
  await limit(c, 'read', unit.code);
  return { lang, unit };
}

const queryOf = ({ lang, unit }: Asked) => `?unit=${unit.code}${lang === 'en' ? '&lang=en' : ''}`;

function top(asked: Asked, here: string): Html {
  const { unit, lang } = asked;
  const other = lang === 'vi' ? 'en' : 'vi';
  return html`<header>
    <p>${unit.name}, ${unit.provinceName}</p>
    <a class="language" href="${here}${queryOf({ ...asked, lang: other })}" lang="${other}"
      >${words[lang].other}</a
    >
  </header>`;
}

function card(account: OfficialAccount, asked: Asked, folder: string): Html {
  const say = words[asked.lang];
  const { id, purpose, holder, checkedOn, sourceTitle, sourceUrl, sample } = account;
  const [head, last] = inTwo(account.account);
  const names = sheetWords[asked.lang];
  const source = sourceTitle ?? sourceUrl;
  return html`<li class="card">
    <h2>${purpose}</h2>
    ${sample ? html`<p><b>${say.sample}</b></p>` : ''}
    <p>${names.holder}: <b>${holder}</b></p>
    <p>${names.account}: ${head} <b>${last}</b>, ${bankNameOf(account)}</p>
    <p class="meta">
      ${say.checked.replace('{day}', writtenDay(checkedOn))}${source ? ' · ' : ''}${
        sourceUrl ? html`<a href="${sourceUrl}">${source}</a>` : (source ?? '')
      }
    </p>
    <p><a href="${folder}${id}${queryOf(asked)}">${say.sheet}</a></p>
  </li>`;
}

function listPage(
  accounts: readonly OfficialAccount[],
  asked: Asked,
  root: string,
  isMissing: boolean,
): Page {
  const { lang, unit } = asked;
  const fill = (text: string) => text.replace('{unit}', unit.name);
  const say = words[lang];
  const folder = root === '' ? 'official-accounts/' : '';
  const main = html`<h1>${fill(say.title)}</h1>
    ${isMissing ? html`<p class="note" role="status">${say.missing}</p>` : ''}
    <p>${fill(accounts.length > 0 ? say.about : say.none)}</p>
    <ul class="cards">
      ${accounts.map((account) => card(account, asked, folder))}
    </ul>`;
  const here = root === '' ? 'official-accounts' : '';
  return { title: fill(say.title), root, main, top: top(asked, here), open: true };
}

/** Without amount or message: nobody shall make the ward's page ask for money by a link. */
function sheetPage(account: OfficialAccount, asked: Asked, sample: boolean): Page {
  const { lang, unit } = asked;
  const made = counterSheet({ ...account, sample: sample || account.sample }, unit, { lang });
  if ('refusals' in made) throw new Refusal('internal');
  const main = html`${sheetMarkup(made.sheet)}
    <p class="sheet-print">${made.sheet.words.print}</p>
    <p class="sheet-print">
      <a href="../official-accounts${queryOf(asked)}">${words[lang].back}</a>
    </p>`;
  const title = `${account.purpose} – ${unit.name}`;
  return {
    ...{ title, main, top: top(asked, account.id), root: '../', open: true },
    ...{ styles: ['sheet.css'], wide: true },
  };
}

/**
 * `/official-accounts?unit=` lists the accounts that a ward published, `/official-accounts/{id}` is
 * the counter sheet of one. Both need no script.
 */
export function addAccountPages(app: Hono<Env>, kit: WidgetPageKit): void {
  const { services, sample } = kit;
  app.get('/official-accounts', async (c) => {
    const asked = await begin(c, kit, '/official-accounts');
    const accounts = await services.accounts.list(asked.unit.code);
    return writePage(c, { ...listPage(accounts, asked, '', false), sample });
  });
  app.get('/official-accounts/:id', async (c) => {
    const asked = await begin(c, kit, '/official-accounts/{id}');
    const accounts = await services.accounts.list(asked.unit.code);
    const account = accounts.find(({ id }) => id === c.req.param('id'));
    if (account) return writePage(c, { ...sheetPage(account, asked, sample), sample });
    return writePage(c, { ...listPage(accounts, asked, '../', true), sample }, 404);
  });
}
