import { Refusal } from '../refusal.ts';

/** The longest body that any call takes: the largest honest one has about 2 kB. */
const MAX_BODY_BYTES = 16 * 1024;

/** Reads at most `MAX_BODY_BYTES`, whatever the headers claim. */
async function readLimited(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) {
    throw new Refusal('body_too_large');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return new Uint8Array();
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) throw new Refusal('body_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON that a call carries.
 *
 * @throws Refusal `unsupported_media_type`, `body_too_large`, or `invalid_request` when it is none.
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('unsupported_media_type');
  const bytes = await readLimited(request);
  try {
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    throw new Refusal('invalid_request');
  }
}

/**
 * The fields of a page's own form, each once.
 *
 * @throws Refusal as {@link readJson}.
 */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new Refusal('unsupported_media_type');
  const text = new TextDecoder().decode(await readLimited(request));
  return Object.fromEntries(new URLSearchParams(text));
}
