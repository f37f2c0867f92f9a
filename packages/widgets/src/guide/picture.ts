import { html, nothing } from 'lit';
import { dress } from './dress.ts';
import { drawings } from './drawings.ts';
import { drawingWords } from './drawing-words.ts';
import { pictureStyles } from './picture.styles.ts';

const dressed = new WeakSet<object>();

/** What is drawn below what: frames, fields, washes, grey, blue, warnings, then lines. */
const layers = ['f', 'e', 'w', 'g', 'y', 'b', 'k', 'i', 'l', 'c'] as const;

/** A box with round corners as path data. */
function box([
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  radius = height / 2,
]: readonly number[]): string {
  const r = Math.min(radius, height / 2, width / 2);
  const corner = (dx: number, dy: number) => `a${r},${r},0,0,1,${dx},${dy}`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r},${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

function pathOf(drawing: string, layer: string): string {
  return drawing
    .split(' ')
    .filter((piece) => piece.startsWith(layer))
    .map((piece) =>
      piece[1] === 'M' ? piece.slice(1) : box(piece.slice(1).split(',').map(Number)),
    )
    .join('');
}

/** A drawing with its words; nothing for a name that no drawing has. `root` is dressed for it. */
export function picture(name: string, lang: string, root: HTMLElement | DocumentFragment) {
  if (!dressed.has(root)) dress(root, pictureStyles);
  dressed.add(root);
  const drawing = Object.prototype.hasOwnProperty.call(drawings, name) ? drawings[name] : undefined;
  if (drawing === undefined) return nothing;
  const words = drawingWords[name]?.[lang === 'en' ? 1 : 0] ?? '';
  const [f, e, w, g, y, b, k, i, l, c] = layers.map((layer) => pathOf(drawing, layer));
  return html`<svg viewBox="0 0 200 108" role="img" aria-label=${words} focusable="false">
    <path class="f" d=${f ?? ''}></path>
    <path class="e" d=${e ?? ''}></path>
    <path class="w" d=${w ?? ''}></path>
    <path class="g" d=${g ?? ''}></path>
    <path class="y" d=${y ?? ''}></path>
    <path class="b" d=${b ?? ''}></path>
    <path class="k" d=${k ?? ''}></path>
    <path class="i" d=${i ?? ''}></path>
    <path class="l" d=${l ?? ''}></path>
    <path class="c" d=${c ?? ''}></path>
  </svg>`;
}
