import { html } from 'lit';
import type { QrSymbol } from './symbol.ts';

/** One thing that a code says, and where: its line and its part of the picture light up together. */
export interface Row {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** The last characters of an account, which people compare. */
  readonly tail?: string | undefined;
  /** Said instead of what the code leaves out. */
  readonly isMissing?: true;
  /** The characters of the code that say it, where the picture can show them. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Which line is lit, and how to light another. */
export interface Light {
  readonly lit: string;
  readonly light: (key: string) => void;
}

/** How far beside a part a finger may come down, in modules. */
const REACH = 3;

/** Squares of one module each, those beside each other in one stroke. */
function strokes({ size, dark }: QrSymbol, isIn: (at: number) => boolean): string {
  let path = '';
  for (let at = 0; at < dark.length;) {
    const first = at;
    const end = first - (first % size) + size;
    while (at < end && isIn(at)) at++;
    if (at === first) at++;
    else path += `M${first % size} ${(first / size) | 0}h${at - first}v1H${first % size}z`;
  }
  return path;
}

const isOf = ({ start = 0, end = 0 }: Row, character = -1) => character >= start && character < end;

/** The row to which the module under a finger belongs, or else one close by. */
function rowAt(
  { size, carries }: QrSymbol,
  rows: readonly Row[],
  event: PointerEvent,
): Row | undefined {
  const box = (event.currentTarget as SVGElement).getBoundingClientRect(); // The picture itself.
  const module = (size + 8) / box.width;
  const x = Math.floor((event.clientX - box.left) * module) - 4;
  const y = Math.floor((event.clientY - box.top) * module) - 4;
  let found: Row | undefined;
  let nearest = REACH;
  carries.forEach((character, at) => {
    const away = Math.max(Math.abs((at % size) - x), Math.abs(((at / size) | 0) - y));
    const row = away < nearest && rows.find((each) => isOf(each, character));
    if (row) [found, nearest] = [row, away];
  });
  return found;
}

/** The code, drawn; the modules that say what the lit line says stand out from the others. */
export function picture(
  symbol: QrSymbol,
  rows: readonly Row[],
  name: string,
  { lit, light }: Light,
) {
  const { size, dark, carries } = symbol;
  const row = rows.find(({ key }) => key === lit);
  const part = (value: number) =>
    row && strokes(symbol, (at) => dark[at] === value && isOf(row, carries[at]));
  const point = (event: PointerEvent) => {
    const key = rowAt(symbol, rows, event)?.key;
    if (key) light(key);
  };
  return html`<svg
    class="code ${row ? 'partly' : ''}"
    part="picture"
    role="img"
    aria-label=${name}
    viewBox="-4 -4 ${size + 8} ${size + 8}"
    shape-rendering="crispEdges"
    @pointerdown=${point}
    @pointermove=${point}
  >
    <path fill="#fff" d="M-4-4h${size + 8}v${size + 8}H-4z"></path>
    <path class="all" d=${strokes(symbol, (at) => dark[at] === 1)}></path>
    <path fill="#a9cdf5" d=${part(0) ?? ''}></path>
    <path fill="#0a4a8f" d=${part(1) ?? ''}></path>
  </svg>`;
}

/** An account in threes, its last four apart. */
export const spaced = (text: string, tail: string) => {
  const head = text
    .slice(0, -tail.length)
    .trim()
    .replace(/(.{3})(?=.)/g, '$1 ');
  return html`${head} <u>${tail}</u>`;
};

/** What the code says, line by line; a line that the picture shows is a button. */
export const lines = (rows: readonly Row[], { lit, light }: Light) =>
  html`<ul part="lines">
    ${rows.map(({ key, label, text, tail, end, isMissing }) => {
      const words = html`<span class="hint">${label}</span>
        <b class=${isMissing ? 'missing' : ''}>${tail ? spaced(text, tail) : text}</b>`;
      const touch = () => light(key);
      return html`<li>
        ${
          end === undefined
            ? html`<div class="line">${words}</div>`
            : html`<button
                class="line"
                type="button"
                aria-pressed=${lit === key ? 'true' : 'false'}
                @click=${touch}
                @focus=${touch}
                @pointerenter=${touch}
              >
                ${words}
              </button>`
        }
      </li>`;
    })}
  </ul>`;
