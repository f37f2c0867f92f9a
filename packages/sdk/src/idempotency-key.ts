const DAY_MS = 86_400_000;

/** The parts of `crypto` that plain `http:` pages have too. */
export type RandomSource = Pick<Crypto, 'getRandomValues'>;

/**
 * A key for one intention: UUIDv7 (RFC 9562), whose first 48 bits are the time, so that its age
 * can be read from it. Made by hand because plain `http:` pages have no `crypto.randomUUID`.
 */
export function newIdempotencyKey(
  now: number = Date.now(),
  random: RandomSource = globalThis.crypto,
): string {
  const bytes = random.getRandomValues(new Uint8Array(10));
  const [version = 0, , variant = 0] = bytes;
  bytes[0] = (version & 0x0f) | 0x70;
  bytes[2] = (variant & 0x3f) | 0x80;
  const hex =
    now.toString(16).padStart(12, '0') +
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * True for a key of {@link newIdempotencyKey} over 24 hours old, which must not be sent again.
 * A key from the future is as bad: the device's clock was set back.
 */
export function isKeyExpired(key: string, now: number): boolean {
  if (!/^[\da-f]{8}-[\da-f]{4}-7/i.test(key)) return false;
  return Math.abs(now - parseInt(key.slice(0, 8) + key.slice(9, 13), 16)) > DAY_MS;
}
