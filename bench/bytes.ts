import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotli, built, bytesOf, named } from './bundle.ts';
import type { Table } from './table.ts';

const lit = `import { html, LitElement } from 'lit';`;

/** One element with a button that answers a tap: what Lit itself costs. */
const bareButton = `${lit}
class BareButton extends LitElement {
  static properties = { open: { type: Boolean } };
  render() { return html\`<button @click=\${() => (this.open = !this.open)}>Nhờ giúp</button>\`; }
}
customElements.define('bare-button', BareButton);`;

/** A dialog with the same fields and no manners: no checks, no words, no network. */
const bareForm = `${lit}
class BareForm extends LitElement {
  static properties = { step: { type: Number } };
  step = 0;
  render() {
    return html\`<button @click=\${() => this.renderRoot.querySelector('dialog').showModal()}>Nhờ giúp</button>
      <dialog>\${this.step === 0
        ? html\`<label><input type="radio" name="t" />VNeID</label>\`
        : html\`<label>Tên <input /></label><label>Số điện thoại <input type="tel" /></label><label><input type="checkbox" />Đồng ý</label>\`}
      <button @click=\${() => (this.step += 1)}>Tiếp tục</button></dialog>\`;
  }
}
customElements.define('bare-form', BareForm);`;

const each = (path: (name: string) => string, ...names: string[]) =>
  names.map((name) => `import '${path(name)}';`).join('\n');
const shoelace = (name: string) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`;
const webAwesome = (name: string) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`;
const formParts = ['button', 'dialog', 'radio-group', 'radio', 'input', 'textarea', 'checkbox'];

interface Manifest {
  readonly widgets: Readonly<Record<string, readonly string[]>>;
}

const isVietnamese = (file: string) => !/\.en-/.test(file);

/** Our own files as they are served, from the list that the build wrote. */
function ours(widget?: string): number {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', built), 'utf8')) as Manifest;
  const files = [
    'toso.js',
    ...(widget ? (manifest.widgets[widget] ?? []).filter(isVietnamese) : []),
  ];
  return files.reduce((sum, file) => sum + brotli(readFileSync(new URL(file, built))), 0);
}

const guideParts = ['button', 'details', 'progress-bar', 'input'];

/** A guide: what its first screens need, then what a whole walk loads. */
async function guide(): Promise<Table> {
  const first = 'Tổ Số, a walk: questions, steps, ways out, the end; with the loader';
  return {
    title: 'The VNeID guide',
    unit: 'bytes, brotli',
    base: first,
    rows: [
      {
        name: first,
        value: ours('vneid-guide') - named('vneid.vi'),
        note: 'with Lit, without the text of the guide',
      },
      { name: 'and the text of the guide', value: ours('vneid-guide') },
      {
        name: 'and what comes a moment later',
        value: ours('vneid-guide') + named('more', 'picture', 'dress'),
        note: 'drawings; the whole list, going on, listening, asking with a note',
      },
      {
        name: 'and what is loaded where it is asked for',
        value:
          ours('vneid-guide') +
          named('more', 'picture', 'dress', 'guide-search', 'vneid.sources', 'print-sheet'),
        note: 'search, sources, paper',
      },
      {
        name: 'Shoelace parts',
        value: await bytesOf(each(shoelace, ...guideParts)),
        note: `${guideParts.join(', ')}; no content`,
      },
      {
        name: 'Web Awesome parts',
        value: await bytesOf(each(webAwesome, ...guideParts)),
        note: 'the same parts',
      },
    ],
  };
}

export async function bytes(): Promise<Table[]> {
  const litButton = await bytesOf(bareButton);
  return [
    {
      title: 'Idle: a button drawn that answers a tap',
      unit: 'bytes, brotli',
      base: 'Tổ Số, loader with facade',
      rows: [
        { name: 'Tổ Số, loader with facade', value: ours() },
        { name: 'bare Lit element', value: litButton },
        { name: 'Shoelace', value: await bytesOf(each(shoelace, 'button')) },
        { name: 'Web Awesome', value: await bytesOf(each(webAwesome, 'button')) },
      ],
    },
    {
      title: 'Request help, complete',
      unit: 'bytes, brotli',
      base: 'Tổ Số, everything with the loader',
      rows: [
        { name: 'Tổ Số, everything with the loader', value: ours('request-help') },
        {
          name: 'bare Lit form',
          value: await bytesOf(bareForm),
          note: 'fields only: no checks, no network',
        },
        {
          name: 'Shoelace parts',
          value: await bytesOf(each(shoelace, ...formParts)),
          note: formParts.join(', '),
        },
        {
          name: 'Web Awesome parts',
          value: await bytesOf(each(webAwesome, ...formParts)),
          note: 'the same parts',
        },
      ],
    },
    {
      title: 'Team locator, complete, without data',
      unit: 'bytes, brotli',
      base: 'Tổ Số, everything with the loader',
      rows: [
        { name: 'Tổ Số, everything with the loader', value: ours('team-locator') },
        {
          name: "Google's store locator",
          value: await bytesOf(`import '@googlemaps/extended-component-library/store_locator.js';`),
          note: 'without the Maps script that it then loads',
        },
        {
          name: 'Leaflet',
          value: await bytesOf(`import 'leaflet'; import 'leaflet/dist/leaflet.css';`),
          note: 'a map only: no search, no cards, no tiles',
        },
      ],
    },
    await guide(),
  ];
}

const sdkEntry = (what: string) => `export { ${what} } from '../packages/sdk/src/index.ts';`;

export async function sdkBytes(): Promise<Table> {
  const source = ['@toso/source'];
  return {
    title: 'A client in an app',
    unit: 'bytes, brotli',
    base: 'Tổ Số, createClient',
    rows: [
      {
        name: 'Tổ Số, createClient',
        value: await bytesOf(sdkEntry('createClient'), source),
        note: 'every answer parsed',
      },
      {
        name: 'Tổ Số, createFileClient',
        value: await bytesOf(sdkEntry('createFileClient'), source),
        note: 'no server',
      },
      {
        name: 'ky alone',
        value: await bytesOf(`export { default } from 'ky';`),
        note: 'no types of ours, no parsing',
      },
      {
        name: 'openapi-fetch',
        value: await bytesOf(`export { default } from 'openapi-fetch';`),
        note: 'types only, no retries',
      },
      {
        name: 'axios',
        value: await bytesOf(`export { default } from 'axios';`),
        note: 'no types, no retries',
      },
    ],
  };
}

export const isBuilt = (): boolean =>
  existsSync(built) && readdirSync(built).includes('manifest.json');
