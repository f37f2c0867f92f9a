/** Width and height of an image in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a file is looked at: behind a camera's own thumbnail, JPEG says its size later. */
export const HEAD_BYTES = 262_144;

/** The frame header of a JPEG, which stands behind any number of other segments. */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker > 0xbf && marker < 0xd0 && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return;
}

/** The canvas size of a WebP, in any of its three forms. */
function webpSize(view: DataView): Size | undefined {
  const form = view.getUint8(15);
  const low14 = (at: number) => view.getUint16(at, true) & 0x3fff;
  const low24 = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1;
  // `VP8 `, `VP8L`, `VP8X`.
  if (form === 0x20) return { width: low14(26), height: low14(28) };
  if (form === 0x58) return { width: low24(24), height: low24(27) };
  const bits = view.getUint32(21, true);
  return form === 0x4c
    ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    : undefined;
}

/**
 * What an image says its size is, before anything decodes it: a small file can claim to be a wall.
 * `undefined` for kinds whose size is not known beforehand.
 *
 * @param head - The first `HEAD_BYTES` bytes of the file.
 * @source PNG (W3C), JPEG (ITU T.81), GIF89a, WebP container (RFC 9649).
 */
export function imageSize(head: ArrayBuffer): Size | undefined {
  const view = new DataView(head);
  if (head.byteLength < 32) return;
  const kind = view.getUint32(0);
  if (kind === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (kind === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (kind === 0x52494646 && view.getUint32(8) === 0x57454250) return webpSize(view);
  return kind >>> 16 === 0xffd8 ? jpegSize(view) : undefined;
}
