import { operations, problems, type Operation } from '@toso/contract';
import { html } from 'hono/html';
import type { Hono } from 'hono';
import type { Ctx, Env } from '../http/context.ts';
import { limits, type Policy as Limit } from '../http/limits.ts';
import { version } from '../version.ts';
import { writePage, type Html } from './page.ts';

const words = {
  vi: {
    title: 'Giao diện lập trình Tổ Số',
    intro:
      'JSON qua HTTPS. Lỗi theo RFC 9457 với mã ổn định. Danh sách dài có Link rel="next". Lệnh tạo cần Idempotency-Key; lệnh sửa cần If-Match.',
    machine: 'Bản cho máy đọc (OpenAPI 3.1)',
    call: 'Lệnh',
    what: 'Việc',
    access: 'Ai gọi được',
    public: 'mọi người',
    resident: 'người giữ token của yêu cầu',
    desk: 'thành viên đã mở đường dẫn',
    refusals: 'Mã lỗi',
    status: 'HTTP',
    limits: 'Giới hạn mỗi địa chỉ',
    perUnit: 'mỗi đơn vị',
    overall: 'tất cả',
    times: '{quota} lần / {seconds} giây',
  },
  en: {
    title: 'Tổ Số API',
    intro:
      'JSON over HTTPS. Errors follow RFC 9457 with stable codes. Long lists carry Link rel="next". Creating takes an Idempotency-Key, changing an If-Match.',
    machine: 'For machines (OpenAPI 3.1)',
    call: 'Call',
    what: 'What it does',
    access: 'Who may call',
    public: 'anybody',
    resident: 'holder of the request’s token',
    desk: 'a signed-in member',
    refusals: 'Problem codes',
    status: 'HTTP',
    limits: 'Limits for each address',
    perUnit: 'per unit',
    overall: 'over all',
    times: '{quota} times / {seconds} s',
  },
} as const;

type Words = (typeof words)[keyof typeof words];

const table = (heads: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="table" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

function callsTable(c: Ctx, say: Words): Html {
  const lang = c.get('lang');
  const rows = Object.entries<Operation>(operations).map(
    ([id, { method, path, summary, access }]) =>
      html`<tr id="${id}">
        <td><code>${method} ${path}</code></td>
        <td>${summary[lang]}</td>
        <td>${say[access]}</td>
      </tr>`,
  );
  return table([say.call, say.what, say.access], rows);
}

function problemsTable(c: Ctx, say: Words): Html {
  const lang = c.get('lang');
  const rows = Object.entries(problems).map(
    ([code, problem]) =>
      html`<tr id="problem-${code}">
        <td><code>${code}</code></td>
        <td>${problem.status}</td>
        <td>${problem[lang]}</td>
      </tr>`,
  );
  return table([say.refusals, say.status, say.what], rows);
}

function limitsTable(say: Words): Html {
  const rows = Object.values<readonly Limit[]>(limits)
    .flat()
    .map(({ name, quota, windowSeconds, per }) => {
      const times = say.times
        .replace('{quota}', String(quota))
        .replace('{seconds}', String(windowSeconds));
      const share = per === 'unit' ? say.perUnit : say.overall;
      return html`<tr>
        <td><code>${name}</code></td>
        <td>${times}, ${share}</td>
      </tr>`;
    });
  return table([say.limits, ''], rows);
}

/** `/docs`: every call, refusal and limit, made of the tables that the server itself runs on. */
export function addDocs(app: Hono<Env>): void {
  app.get('/docs', (c) => {
    c.set('route', '/docs');
    c.set('operation', 'docs');
    c.set('page', true);
    const say = words[c.get('lang')];
    const main = html`<h1>${say.title} ${version}</h1>
      <p>${say.intro}</p>
      <p><a href="openapi.json">${say.machine}: openapi.json</a></p>
      ${callsTable(c, say)}
      <h2>${say.refusals}</h2>
      ${problemsTable(c, say)}
      <h2>${say.limits}</h2>
      ${limitsTable(say)}`;
    return writePage(c, { title: say.title, main, root: '', wide: true });
  });
}
