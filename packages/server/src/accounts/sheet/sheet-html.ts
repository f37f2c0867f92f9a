import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { CounterSheet, Fact } from './counter-sheet.ts';
import { QUIET_ZONE } from './qr-path.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const styleFile = new URL('../../../assets/sheet.css', import.meta.url);

const fact = ({ name, value }: Fact): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function code({ qr: { size, path }, altText }: CounterSheet): Html {
  const side = size + 2 * QUIET_ZONE;
  const box = `-${QUIET_ZONE} -${QUIET_ZONE} ${side} ${side}`;
  return html`<svg viewBox="${box}" role="img" aria-label="${altText}" shape-rendering="crispEdges">
    <rect x="-${QUIET_ZONE}" y="-${QUIET_ZONE}" width="${side}" height="${side}" fill="#fff" />
    <path d="${path}" fill="#000" />
  </svg>`;
}

/** Whether names and notes are so long that large type would need a second page. */
const isLong = ({ paidFor, holder, notes }: CounterSheet) =>
  paidFor.length + holder.length + notes.join('').length > 330;

/** The sheet alone, to stand in a page. */
export function sheetMarkup(sheet: CounterSheet): Html {
  const { words, unit, paidFor, holder, account, facts, checks, notes, sample, lang } = sheet;
  const [head, last] = account;
  return html`<article class="${isLong(sheet) ? 'sheet sheet-long' : 'sheet'}" lang="${lang}">
    ${sample ? html`<p class="sheet-sample">${words.sample}</p>` : ''}
    <p class="sheet-unit">${unit}</p>
    <h1>${words.title}</h1>
    <p class="sheet-for">${words.paidFor}: <b>${paidFor}</b></p>
    <div class="sheet-code">
      ${code(sheet)}
      <dl>
        <div class="sheet-holder"><dt>${words.holder}</dt><dd>${holder}</dd></div>
        <div class="sheet-account"><dt>${words.account}</dt><dd>${head} <b>${last}</b></dd></div>
        ${facts.map(fact)}
      </dl>
    </div>
    <h2>${words.before}</h2>
    <ol>
      ${checks.map((check) => html`<li>${check}</li>`)}
    </ol>
    <div class="sheet-notes">${notes.map((note) => html`<p>${note}</p>`)}</div>
  </article>`;
}

/** The sheet as a file of its own: it needs no other and prints on one A4 page. */
export async function sheetFile(sheet: CounterSheet): Promise<string> {
  const style = readFileSync(styleFile, 'utf8');
  const page = await html`<!doctype html>
    <html lang="${sheet.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <title>${sheet.words.title} – ${sheet.paidFor} – ${sheet.unit}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        ${sheetMarkup(sheet)}
      </body>
    </html>`;
  return `${page.toString()}\n`;
}
