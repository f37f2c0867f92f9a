import { decodeQRBatch } from 'qr/decode.js';

/** A picture as its pixels, four bytes each. */
type Pixels = Pick<ImageData, 'width' | 'height' | 'data'>;

/** How long a picture may be looked at, in milliseconds of work; it makes way for others between. */
const LIMIT_MS = 1500;

/** Every QR code in a picture, by a decoder of our own: a file that loads where it is needed. */
export async function decode({ width, height, data }: Pixels, isLive: boolean): Promise<string[]> {
  const effort = isLive ? {} : { effort: 12, timeLimit: LIMIT_MS };
  const maxSize = { width, height };
  const [found = []] = await decodeQRBatch([{ width, height, data }], { maxSize, ...effort });
  return found.filter((one) => typeof one === 'string');
}
