import type { CounterSheet } from './counter-sheet.ts';
import { QUIET_ZONE } from './qr-path.ts';

/** A4 and its margin, in millimetres. */
const page = { width: 210, height: 297, margin: 14 };
const codeSide = 104;

/** One line of text: its size in millimetres, and how much lies above it. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly above?: number;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** SVG does not break lines: this does, by the width that letters have on average. */
function wrapped({ text, size, isBold, above = 1.5 }: Line): Line[] {
  const width = page.width - 2 * page.margin;
  const letters = Math.floor(width / (size * (isBold ? 0.62 : 0.54)));
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const joined = last ? `${last} ${word}` : word;
    if (joined.length <= letters || !last) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const more = { size, ...(isBold && { isBold }) };
  return lines.map((line, at) => ({ text: line, above: at ? size * 0.25 : above, ...more }));
}

/** Texts one below the other, in the middle of the page; and where they end. */
function texts(lines: readonly Line[], top: number): Drawn {
  let y = top;
  const markup = lines.flatMap(wrapped).map(({ text, size, isBold, above = 0 }) => {
    y += above + size;
    const weight = isBold ? ' font-weight="700"' : '';
    return `<text x="${page.width / 2}" y="${y.toFixed(1)}" font-size="${size.toFixed(2)}"${weight}>${escape(text)}</text>`;
  });
  return { markup: markup.join('\n'), bottom: y };
}

interface Drawn {
  readonly markup: string;
  readonly bottom: number;
}

const enlarged = (lines: readonly Line[], zoom: number) =>
  lines.map((line) => ({
    ...line,
    size: line.size * zoom,
    above: (line.above ?? 1.5) * zoom,
  }));

/** The whole page with everything `zoom` times as large as it would like to be. */
function drawn(sheet: CounterSheet, zoom: number): Drawn {
  const { words, unit, paidFor, holder, account, facts, checks, notes, qr, sample } = sheet;
  const title: Line[] = [
    ...(sample ? [{ text: words.sample, size: 7, isBold: true }] : []),
    { text: unit, size: 6 },
    { text: words.title, size: 10, isBold: true, above: 3 },
    { text: `${words.paidFor}: ${paidFor}`, size: 6.5, above: 3 },
  ];
  const rest: Line[] = [
    { text: words.holder, size: 4.5 },
    { text: holder, size: 9, isBold: true },
    { text: words.account, size: 4.5, above: 3 },
    { text: account.join(' '), size: 9, isBold: true },
    ...facts.map(({ name, value }) => ({ text: `${name}: ${value}`, size: 5.5, above: 2.5 })),
    ...checks.map((text, index) => ({ text, size: 5, above: index ? 2 : 5 })),
    ...notes.map((text, index) => ({ text, size: 3.8, above: index ? 1.2 : 4 })),
  ];
  const head = texts(enlarged(title, zoom), page.margin);
  const side = codeSide * zoom;
  const scale = side / (qr.size + 2 * QUIET_ZONE);
  const x = (page.width - side) / 2 + QUIET_ZONE * scale;
  const y = head.bottom + 2 + QUIET_ZONE * scale;
  const at = `translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${scale.toFixed(4)})`;
  const below = texts(enlarged(rest, zoom), head.bottom + 2 + side);
  const code = `<path d="${qr.path}" shape-rendering="crispEdges" transform="${at}"/>`;
  return { markup: [head.markup, code, below.markup].join('\n'), bottom: below.bottom };
}

/** As large as fits: long names take the room of large type. */
function fitted(sheet: CounterSheet): string {
  for (let zoom = 1; ; zoom -= 0.05) {
    const { markup, bottom } = drawn(sheet, zoom);
    if (bottom <= page.height - page.margin || zoom < 0.4) return markup;
  }
}

/**
 * The sheet as one SVG, A4, for a ward's own poster: the code never stands without the account and
 * the holder in words below it.
 */
export function sheetSvg(sheet: CounterSheet): string {
  const { width, height } = page;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(sheet.altText)}">
<rect width="${width}" height="${height}" fill="#fff"/>
<g fill="#000" font-family="Arial, Helvetica, sans-serif" text-anchor="middle">
${fitted(sheet)}
</g>
</svg>
`;
}
