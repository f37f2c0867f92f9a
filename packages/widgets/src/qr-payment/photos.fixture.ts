import { symbolOf, type QrSymbol } from './symbol.ts';

/** A picture as a phone might take it. */
export interface Photo {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Where a point of the picture lies on the code, in modules from its upper left corner. */
type Place = (x: number, y: number) => readonly [u: number, v: number];
type Tone = (value: number, x: number, y: number) => number;

/** The same numbers at each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const QUIET = 4;

/** How light the printed code is at a place: its paper, its table around, its logo on top. */
function lightAt({ size, dark }: QrSymbol, u: number, v: number, hasLogo: boolean): number {
  if (u < -QUIET || v < -QUIET || u >= size + QUIET || v >= size + QUIET) return 150;
  const away = Math.max(Math.abs(u - size / 2), Math.abs(v - size / 2));
  if (hasLogo && away < size * 0.09) return away < size * 0.07 ? 90 : 255;
  const isOn = u >= 0 && v >= 0 && u < size && v < size;
  return isOn && dark[Math.floor(v) * size + Math.floor(u)] === 1 ? 25 : 250;
}

/** Takes a picture: four rays for each pixel, then what light and lens do to it. */
function take(
  name: string,
  symbol: QrSymbol,
  side: number,
  place: Place,
  {
    tone = (value) => value,
    logo = false,
    blur = 0,
  }: { tone?: Tone; logo?: boolean; blur?: number } = {},
): Photo {
  let grey = new Float32Array(side * side);
  for (let at = 0; at < grey.length; at++) {
    const [x, y] = [at % side, Math.floor(at / side)];
    let sum = 0;
    for (const [dx, dy] of [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ] as const)
      sum += lightAt(symbol, ...place(x + dx, y + dy), logo);
    grey[at] = sum / 4;
  }
  for (let pass = 0; pass < 2 && blur > 0; pass++) grey = blurred(grey, side, blur);
  const data = new Uint8ClampedArray(side * side * 4);
  grey.forEach((value, at) => {
    const shown = tone(value, at % side, Math.floor(at / side));
    data.set([shown, shown, shown, 255], at * 4);
  });
  return { name, width: side, height: side, data };
}

/** A box blur: out of focus. */
function blurred(grey: Float32Array<ArrayBuffer>, side: number, reach: number) {
  return grey.map((_, at) => {
    const [x, y] = [at % side, Math.floor(at / side)];
    let [sum, count] = [0, 0];
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        if (x + dx < 0 || x + dx >= side || y + dy < 0 || y + dy >= side) continue;
        sum += grey[at + dy * side + dx] ?? 0;
        count++;
      }
    return sum / count;
  });
}

/** The code in the middle, `scale` pixels a module, turned by `degrees`. */
function turned({ size }: QrSymbol, side: number, scale: number, degrees = 0): Place {
  const [sin, cos] = [Math.sin, Math.cos].map((f) => f((degrees * Math.PI) / 180)) as [
    number,
    number,
  ];
  return (x, y) => {
    const [dx, dy] = [(x - side / 2) / scale, (y - side / 2) / scale];
    return [dx * cos + dy * sin + size / 2, dy * cos - dx * sin + size / 2];
  };
}

/** Seen from aside: the farther, the smaller. */
function tilted({ size }: QrSymbol, side: number, scale: number): Place {
  return (x, y) => {
    const [dx, dy] = [(x - side / 2) / scale, (y - side / 2) / scale];
    const depth = 1 - dx * 0.007 - dy * 0.004;
    return [dx / depth + size / 2, (dy * 1.2) / depth + size / 2];
  };
}

/** On a bottle: the code bends away at both sides. */
function bent({ size }: QrSymbol, side: number, scale: number): Place {
  const radius = size * 0.9;
  return (x, y) => {
    const [dx, dy] = [(x - side / 2) / scale, (y - side / 2) / scale];
    const angle = Math.asin(Math.max(-1, Math.min(1, dx / radius)));
    return [angle * radius + size / 2, dy + size / 2];
  };
}

/** Fifteen pictures of one code, each with what makes a code hard to read. */
export function photosOf(text: string): Photo[] {
  const symbol = symbolOf(text);
  if (!symbol) throw new Error('too long for a photo');
  const straight = (side: number, scale: number) => turned(symbol, side, scale);
  const grain = random(7);
  const noisy: Tone = (value) => value + (grain() - 0.5) * 150;
  const shaded: Tone = (value, x, y) => value * (0.22 + (0.78 * (x + y)) / 960);
  const pale: Tone = (value) => 105 + value * 0.2;
  const inverted: Tone = (value) => 255 - value;
  const glare: Tone = (value, x, y) =>
    value + Math.max(0, 170 - Math.hypot(x - 330, y - 150) * 1.5);
  const stripes: Tone = (value, x, y) => value * (0.75 + 0.25 * Math.sin((x + y * 0.3) / 5));
  return [
    take('straight', symbol, 400, straight(400, 6)),
    take('turned by 12 degrees', symbol, 480, turned(symbol, 480, 6, 12)),
    take('turned by 45 degrees', symbol, 560, turned(symbol, 560, 6, 45)),
    take('upside down', symbol, 480, turned(symbol, 480, 6, 183)),
    take('small', symbol, 240, straight(240, 2.6)),
    take('far away in a large photo', symbol, 1600, turned(symbol, 1600, 4, 7)),
    take('blurred', symbol, 480, straight(480, 6), { blur: 2 }),
    take('noisy', symbol, 480, straight(480, 6), { tone: noisy }),
    take('shaded', symbol, 480, straight(480, 7), { tone: shaded }),
    take('pale', symbol, 480, straight(480, 6), { tone: pale }),
    take('from aside', symbol, 680, tilted(symbol, 680, 6.5)),
    take('inverted', symbol, 480, straight(480, 6), { tone: inverted }),
    take('with a logo', symbol, 480, straight(480, 6), { logo: true }),
    take('on a bottle', symbol, 480, bent(symbol, 480, 6)),
    take('in glare on a striped screen', symbol, 480, turned(symbol, 480, 6, 5), {
      tone: (value, x, y) => glare(stripes(value, x, y), x, y),
    }),
  ];
}
