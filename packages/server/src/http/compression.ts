import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Bytes = Uint8Array<ArrayBuffer>;

/** Published files are few and never change, so each is compressed once and kept. */
const kept = new Map<string, Promise<Bytes>>();
const MAX_KEPT = 200;

const packers = {
  br: (bytes: Uint8Array, size: number): Promise<Bytes> =>
    brotli(bytes, {
      params: {
        // A sixth smaller than 9, for 0.4 s of another thread once a version of a large ward.
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: size,
      },
    }),
  gzip: (bytes: Uint8Array): Promise<Bytes> => zip(bytes, { level: 9 }),
};
type Encoding = keyof typeof packers;

/** The smallest encoding that the caller reads. */
export function encodingFor(acceptEncoding: string): Encoding | undefined {
  const accepted = acceptEncoding
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

/** The smallest form of a published file that the caller reads. `name` tells its content. */
export async function compressed(
  acceptEncoding: string | undefined,
  name: string,
  bytes: Uint8Array,
): Promise<{ bytes: Bytes; encoding?: Encoding }> {
  const encoding = encodingFor(acceptEncoding ?? '');
  if (!encoding || bytes.byteLength < 500) return { bytes: new Uint8Array(bytes) };
  const key = `${encoding} ${name}`;
  const known = kept.get(key);
  const packed = known ?? packers[encoding](bytes, bytes.byteLength);
  if (!known) {
    const oldest = kept.size >= MAX_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, packed);
  }
  return { bytes: await packed, encoding };
}
