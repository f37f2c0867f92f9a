/** A drawn QR code: which modules are dark, and which character of the text each one carries. */
export interface QrSymbol {
  /** Modules along a side, without the quiet zone. */
  readonly size: number;
  /** One entry for each module, row by row: 1 is dark. */
  readonly dark: Uint8Array;
  /** The position in the text of the character that a module carries a bit of; -1 for none. */
  readonly carries: Int16Array;
}

/** The greatest version drawn: 666 bytes, 97 modules. More would be dust on a phone. */
const MAX_VERSION = 20;

/**
 * For each version: how many blocks the bytes are spread over, and how many bytes of error
 * correction each block has, at level M.
 *
 * @source ISO/IEC 18004, table 9.
 */
const blocksOf = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
const checksOf = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];

/** Whether a mask turns the module of a column and a row over. */
const masks: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => ((x / 3 + (y >> 1)) | 0) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** The centres of the alignment patterns, along either side. */
function centresOf(version: number): number[] {
  const count = version > 1 ? ((version / 7) | 0) + 2 : 0;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  return Array.from({ length: count }, (_, at) =>
    at ? version * 4 + 10 - (count - 1 - at) * step : 6,
  );
}

/** Product of two numbers of the field that the error correction counts in. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  }
  return product;
}

/** The bytes of error correction behind a block. */
function checksFor(block: readonly number[], count: number): number[] {
  const divisor = new Array<number>(count).fill(0);
  divisor[count - 1] = 1;
  for (let at = 0, root = 1; at < count; at++, root = times(root, 2)) {
    divisor.forEach((value, i) => (divisor[i] = times(value, root) ^ (divisor[i + 1] ?? 0)));
  }
  const rest = new Array<number>(count).fill(0);
  for (const byte of block) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((value, i) => (rest[i] = (rest[i] ?? 0) ^ times(value, factor)));
  }
  return rest;
}

/** `bits`, followed by what a receiver checks them with: format and version carry it. */
function withChecks(bits: number, width: number, polynomial: number): number {
  let rest = bits;
  for (let i = 0; i < width; i++) rest = (rest << 1) ^ ((rest >> (width - 1)) * polynomial);
  return (bits << width) | rest;
}

/** The bytes to draw, each with its place among the bytes of the message; -1 for checks. */
function interleave(data: readonly number[], version: number): [byte: number, place: number][] {
  const blocks = blocksOf[version - 1] ?? 1;
  const checks = checksOf[version - 1] ?? 10;
  const short = Math.floor(data.length / blocks);
  const longFrom = blocks - (data.length % blocks);
  const startOf = (block: number) => block * short + Math.max(0, block - longFrom);
  const parts = Array.from({ length: blocks }, (_, at) => data.slice(startOf(at), startOf(at + 1)));
  const out: [number, number][] = [];
  for (let i = 0; i <= short; i++) {
    parts.forEach((part, at) => i < part.length && out.push([part[i] ?? 0, startOf(at) + i]));
  }
  const behind = parts.map((part) => checksFor(part, checks));
  for (let i = 0; i < checks; i++) behind.forEach((part) => out.push([part[i] ?? 0, -1]));
  return out;
}

/** How many bytes of message a version holds at level M. */
function roomOf(version: number): number {
  const aligned = version > 1 ? ((version / 7) | 0) + 2 : 0;
  const patterns = aligned ? (25 * aligned - 10) * aligned - 55 + (version > 6 ? 36 : 0) : 0;
  const bytes = ((16 * version + 128) * version + 64 - patterns) >> 3;
  return bytes - (blocksOf[version - 1] ?? 0) * (checksOf[version - 1] ?? 0);
}

/** Draws what every code of a version has alike; `set` draws one module. */
function drawPatterns(size: number, set: (x: number, y: number, isDark: unknown) => void): void {
  const version = (size - 17) / 4;
  for (let i = 0; i < size; i++)
    [[6, i] as const, [i, 6] as const].forEach(([x, y]) => set(x, y, i % 2 < 1));
  const square = (x: number, y: number, reach: number) => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(x + dx, y + dy, reach > 2 ? ring !== 2 && ring < 4 : ring !== 1);
      }
  };
  const centres = centresOf(version);
  const last = size - 7;
  centres.forEach((x) =>
    centres.forEach((y) => {
      const isFinder = (x < 7 && (y < 7 || y === last)) || (x === last && y < 7);
      if (!isFinder) square(x, y, 2);
    }),
  );
  [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ].forEach(([x = 0, y = 0]) => square(x, y, 4));
  if (version < 7) return;
  const bits = withChecks(version, 12, 0x1f25);
  for (let i = 0; i < 18; i++) {
    const [near, far] = [(i / 3) | 0, size - 11 + (i % 3)];
    set(near, far, (bits >> i) & 1);
    set(far, near, (bits >> i) & 1);
  }
}

/** Draws which mask was laid over the code. */
function drawFormat(
  size: number,
  mask: number,
  set: (x: number, y: number, isDark: unknown) => void,
): void {
  // Level M is 00.
  const bits = withChecks(mask, 10, 0x537) ^ 0x5412;
  for (let i = 0; i < 15; i++) {
    const bit = (bits >> i) & 1;
    set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, bit);
    set(i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i, 8, bit);
  }
  set(8, size - 8, 1);
}

/** How many neighbours are alike: the fewer, the easier a camera reads. */
function likeness(dark: Uint8Array, size: number): number {
  return dark.reduce(
    (sum, value, at) => sum + Number(value === dark[at + 1]) + Number(value === dark[at + size]),
    0,
  );
}

/** The message of a text: its bytes with their length before and filling behind. */
function messageOf(bytes: readonly number[], version: number): number[] {
  const room = roomOf(version);
  const nibbles = [4];
  const push = (value: number) => nibbles.push(value >> 4, value & 15);
  if (version > 9) push(bytes.length >> 8);
  [bytes.length & 255, ...bytes].forEach(push);
  nibbles.push(0);
  const message = Array.from(
    { length: nibbles.length / 2 },
    (_, i) => ((nibbles[i * 2] ?? 0) << 4) | (nibbles[i * 2 + 1] ?? 0),
  );
  for (let fill = 0xec; message.length < room; fill ^= 0xfd) message.push(fill);
  return message;
}

/**
 * The QR code of a text, in bytes, at error correction M and the smallest version that holds it;
 * `undefined` for a text of more than 666 bytes.
 */
export function symbolOf(text: string): QrSymbol | undefined {
  const encoder = new TextEncoder();
  const from: number[] = [];
  const bytes: number[] = [];
  let position = 0;
  for (const character of text) {
    for (const byte of encoder.encode(character)) {
      bytes.push(byte);
      from.push(position);
    }
    position += character.length;
  }
  let version = 1;
  while (roomOf(version) < bytes.length + (version > 9 ? 3 : 2))
    if (++version > MAX_VERSION) return;
  return draw(interleave(messageOf(bytes, version), version), version, (bit) => {
    const at = (bit - (version > 9 ? 20 : 12)) >> 3;
    return from[at] ?? -1;
  });
}

function draw(
  bytes: readonly (readonly [byte: number, place: number])[],
  version: number,
  characterOf: (bit: number) => number,
): QrSymbol {
  const size = version * 4 + 17;
  const dark = new Uint8Array(size * size);
  const carries = new Int16Array(size * size).fill(-1);
  const taken = new Uint8Array(size * size);
  const into = (target: Uint8Array) => (x: number, y: number, isDark: unknown) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    target[y * size + x] = Number(isDark);
    taken[y * size + x] = 1;
  };
  drawPatterns(size, into(dark));
  drawFormat(size, 0, into(dark));
  const free: number[] = [];
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up) {
    for (let i = 0; i < size; i++) {
      const row = (up ? size - 1 - i : i) * size;
      [row + right, row + right - 1].forEach((at) => taken[at] || free.push(at));
    }
  }
  free.forEach((at, bit) => {
    const [byte, place] = bytes[bit >> 3] ?? [0, -1];
    dark[at] = (byte >> (7 - (bit & 7))) & 1;
    if (place >= 0) carries[at] = characterOf(place * 8 + (bit & 7));
  });
  const masked = masks.map((mask, number) => {
    const copy = dark.slice();
    free.forEach(
      (at) => (copy[at] = Number(dark[at] !== Number(!mask(at % size, (at / size) | 0)))),
    );
    drawFormat(size, number, into(copy));
    return { dark: copy, cost: likeness(copy, size) };
  });
  const best = masked.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { size, dark: best.dark, carries };
}
