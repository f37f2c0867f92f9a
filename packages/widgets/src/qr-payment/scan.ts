import { HEAD_BYTES, imageSize } from './image-size.ts';

/** Why a code was not read, by the sentence that says so. */
export type Fault =
  | 'noCode'
  | 'noImage'
  | 'broken'
  | 'tooBig'
  | 'tooLong'
  | 'nothing'
  | 'refused'
  | 'noCamera'
  | 'noPart';

/** The browser's own reader (Shape Detection API), where there is one. */
interface NativeDetector {
  detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface NativeDetectorMaker {
  new (options: { formats: readonly string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Files and pictures greater than this are not opened. */
const MAX_BYTES = 60_000_000;
const MAX_PIXELS = 120_000_000;

/**
 * How a picture is looked at, one look after the other: its longest side, and by how much it is
 * turned, in radians: some codes are only found lying straighter.
 */
const LOOKS = [
  [1400, 0],
  [700, 0],
  [1400, 0.5],
  [2400, 0],
] as const;
/** The same for a camera, which gives another picture soon. */
const LIVE_SIDE = 900;
/** Between two looks at the camera's picture, in milliseconds. */
const LOOK_MS = 200;

let native: Promise<NativeDetector | undefined> | undefined;

/** The browser's own reader; asked at run time, because some have it and read nothing. */
function nativeDetector(): Promise<NativeDetector | undefined> {
  const find = async () => {
    const { BarcodeDetector: Maker } = window as { BarcodeDetector?: NativeDetectorMaker };
    const formats = (await Maker?.getSupportedFormats()) ?? [];
    return Maker && formats.includes('qr_code') ? new Maker({ formats: ['qr_code'] }) : undefined;
  };
  return (native ??= find().catch(() => undefined));
}

/** A picture that can be drawn, and its size. */
interface Picture {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** The picture on a canvas, its longest side at most `side`, turned by `angle` radians. */
function scaled({ image, width, height }: Picture, side: number, angle: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(width, height));
  const [wide, high] = [width * scale, height * scale];
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(wide * cos + high * sin));
  canvas.height = Math.max(1, Math.round(wide * sin + high * cos));
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(angle);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, -wide / 2, -high / 2, wide, high);
  return canvas;
}

async function look(picture: Picture, side: number, angle = 0, isLive = false): Promise<string[]> {
  const canvas = scaled(picture, side, angle);
  const detector = await nativeDetector();
  const seen = (await detector?.detect(canvas).catch(() => [])) ?? [];
  if (seen.length > 0) return seen.map(({ rawValue }) => rawValue);
  const { decode } = await import('./decoder.ts');
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  return pixels ? decode(pixels, isLive) : [];
}

/** Every code in a picture, each once. */
async function codesIn(picture: Picture): Promise<string[]> {
  for (const [side, angle] of LOOKS) {
    const isSame = side > LOOKS[0][0] && Math.max(picture.width, picture.height) <= LOOKS[0][0];
    const codes = isSame ? [] : await look(picture, side, angle);
    if (codes.length > 0) return [...new Set(codes)];
  }
  return [];
}

/** Where a browser has no `createImageBitmap`: Safari before 15. */
async function viaElement(file: Blob): Promise<Picture> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return { image, width: image.naturalWidth, height: image.naturalHeight };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Opens an image file, scaled down on the way where it says beforehand how large it is. */
async function open(file: Blob, width = 0): Promise<Picture> {
  const widest = LOOKS[3][0];
  if (!('createImageBitmap' in window)) return viaElement(file);
  const resize = width > widest && ({ resizeWidth: widest, resizeQuality: 'high' } as const);
  const image = await (resize ? createImageBitmap(file, resize) : createImageBitmap(file));
  return { image, width: image.width, height: image.height };
}

/**
 * Every code in a file that somebody chose, or why none can be read. The file stays on the device
 * and nothing of it is kept.
 */
export async function codesInFile(file: File): Promise<string[] | Fault> {
  const head = await file.slice(0, HEAD_BYTES).arrayBuffer();
  const size = imageSize(head);
  if (!size && !file.type.startsWith('image/')) return 'noImage';
  if (file.size > MAX_BYTES || (size && size.width * size.height > MAX_PIXELS)) return 'tooBig';
  const picture = await open(file, size?.width).catch(() => undefined);
  if (!picture) return 'broken';
  const codes = await codesIn(picture);
  if (picture.image instanceof ImageBitmap) picture.image.close();
  return codes.length > 0 ? codes : 'noCode';
}

/** The camera behind the phone, else any; or why there is none. */
export const openCamera = (): Promise<MediaStream | Fault> =>
  navigator.mediaDevices
    .getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 } } })
    .catch((error: unknown) =>
      error instanceof DOMException && /NotFound|NotReadable|Overconstrained/.test(error.name)
        ? 'noCamera'
        : 'refused',
    );

export const closeCamera = (stream: MediaStream): void =>
  stream.getTracks().forEach((track) => track.stop());

/**
 * Looks at the camera's picture until there is a code in it; none once `signal` says to stop or
 * nobody sees the page any more, and `noCamera` once the camera gives no picture.
 *
 * @throws where the decoder cannot be loaded.
 */
export async function codesInView(
  stream: MediaStream,
  signal: AbortSignal,
): Promise<string[] | 'noCamera'> {
  // Of its own: the one on the page is drawn when it likes.
  const video = document.createElement('video');
  video.muted = video.playsInline = true;
  video.srcObject = stream;
  const played = { isRefused: false };
  // Not waited for: WebKit says nothing where the camera ends before its first picture.
  video.play().catch(() => (played.isRefused = true));
  while (!signal.aborted && !document.hidden) {
    // Refused, pulled out, or taken by another program.
    if (played.isRefused || !stream.active) return 'noCamera';
    const { videoWidth: width, videoHeight: height } = video;
    const codes = width > 0 ? await look({ image: video, width, height }, LIVE_SIDE, 0, true) : [];
    if (codes.length > 0) return [...new Set(codes)];
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return [];
}
