import { expect } from '@open-wc/testing';
import { encodeQR } from 'qr';
import { decode } from './decoder.ts';
import { EXAMPLE } from './example-code.ts';
import { symbolOf, type QrSymbol } from './symbol.ts';

/** The code as another library draws it with each of the eight masks. */
const drawnElsewhere = (text: string) =>
  ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((mask) =>
    encodeQR(text, 'raw', { ecc: 'medium', mask, encoding: 'byte', border: 1 })
      .slice(1, -1)
      .map((row) => row.slice(1, -1).map(Number).join(''))
      .join(''),
  );

/** A plain picture of a code, four pixels a module. */
function pictured({ size, dark }: QrSymbol): ImageData {
  const side = (size + 8) * 4;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++) {
    const [x, y] = [Math.floor((at % side) / 4) - 4, Math.floor(at / side / 4) - 4];
    const isOn = x >= 0 && y >= 0 && x < size && y < size;
    if (isOn && dark[y * size + x]) data.fill(0, at * 4, at * 4 + 3);
  }
  return new ImageData(data, side, side);
}

describe('a drawn code', () => {
  it('is, module by module, what another library draws, at every size up to 666 bytes', () => {
    // Where the next version begins, the counting or the blocks would go wrong first.
    const lengths = [1, 14, 15, 26, 27, 42, 62, 84, 106, 122, 152, 180, 181, 213, 251, 287];
    for (const length of [...lengths, 331, 362, 412, 450, 504, 560, 624, 666]) {
      const text = 'x'.repeat(length);
      const symbol = symbolOf(text);
      expect(drawnElsewhere(text), String(length)).to.include(symbol?.dark.join(''));
    }
    expect(symbolOf('x'.repeat(667))).to.equal(undefined);
  });

  it('is read back, Vietnamese letters intact', async () => {
    for (const text of [EXAMPLE, 'Lê Anh Tú', 'Phường Hải Châu ₫ 𝒂']) {
      expect(await decode(pictured(symbolOf(text)!), false)).to.deep.equal([text]);
    }
  });

  it('says of each module which character it carries, each of eight bits once', () => {
    const text = `Lễ ${EXAMPLE}`;
    const { carries } = symbolOf(text)!;
    const counts = new Map<number, number>();
    carries.forEach((at) => counts.set(at, (counts.get(at) ?? 0) + 1));
    Array.from(text).forEach((character, at) => {
      const bytes = new TextEncoder().encode(character).length;
      expect(counts.get(at), `${character} at ${at}`).to.equal(bytes * 8);
    });
  });

  it('changes only where a changed character is carried, and in what corrects errors', () => {
    const at = EXAMPLE.indexOf('8000');
    const changed = symbolOf(EXAMPLE.replace('8000', '9000'))!;
    const { carries, dark, size } = symbolOf(EXAMPLE)!;
    expect(changed.size).to.equal(size);
    expect([...changed.carries]).to.deep.equal([...carries]);
    // With the same mask nothing else of the text may differ; a mask of its own turns about half.
    const differs = [...dark].map((value, module) => value !== changed.dark[module]);
    const own = [...carries].map((character, module) => character === at && differs[module]);
    expect(own.filter(Boolean).length).to.be.within(1, 8);
  });
});
