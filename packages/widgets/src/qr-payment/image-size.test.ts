import { expect } from '@open-wc/testing';
import { pictureFile } from './by-hand.fixture.ts';
import { imageSize } from './image-size.ts';

const sizeOf = async (file: Blob) => imageSize(await file.arrayBuffer());
const bytes = (...values: number[]) => {
  const all = new Uint8Array(40);
  all.set(values);
  return all.buffer;
};
const text = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0));

describe('the size that a picture says it has', () => {
  it('is read from what this browser writes', async () => {
    for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
      const file = await pictureFile(321, 123, () => undefined, type);
      expect(await sizeOf(file), type).to.deep.equal({ width: 321, height: 123 });
    }
  });

  it('is read from each form of WebP and from GIF', () => {
    const webp = [...text('RIFF'), 0, 0, 0, 0, ...text('WEBP')];
    const lossy = [...webp, ...text('VP8 '), 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x41, 1, 0x7b, 0];
    const lossless = [...webp, ...text('VP8L'), 0, 0, 0, 0, 0x2f, 0x40, 0x81, 0x1e, 0];
    const extended = [...webp, ...text('VP8X'), 10, 0, 0, 0, 0, 0, 0, 0, 0x40, 1, 0, 0x7a, 0, 0];
    for (const form of [lossy, lossless, extended]) {
      expect(imageSize(bytes(...form))).to.deep.equal({ width: 321, height: 123 });
    }
    expect(imageSize(bytes(...text('GIF89a'), 0x41, 1, 0x7b, 0))).to.deep.equal({
      width: 321,
      height: 123,
    });
  });

  it('is unknown where nothing says it', () => {
    for (const head of [bytes(), bytes(...text('%PDF-1.7')), new ArrayBuffer(3), bytes(0xff, 0xd8)])
      expect(imageSize(head)).to.equal(undefined);
  });
});
