import { timingSafeEqual } from 'node:crypto';

/** Compares without showing by the time it takes where two texts differ. */
export function isSameSecret(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
