import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';

/**
 * Letters and digits of a request's code: none that is mistaken for another when read aloud or
 * copied by hand (no 0 O, 1 I L, 5 S, 2 Z… one of each pair is left out; no U beside V).
 */
export const codeAlphabet = '2346789ABCDEFGHJKMNPQRTVWXY';

/** How many characters a code has. 27^8 ≈ 2.8 × 10^11 codes per ward. */
export const codeLength = 8;

/** The code of a request, which the helper speaks back so that the resident knows who calls. */
export const RequestCode = withChecks(
  z.string(),
  z.regex(new RegExp(`^[${codeAlphabet}]{${codeLength}}$`), 'invalid_code'),
  z.describe('Eight characters, no look-alikes; shown in two groups of four.'),
);

/** Takes a code as people type it: spaces, dashes and small letters do not matter. */
export function readRequestCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\-.]/g, '')
    .toUpperCase();
  return RequestCode.safeParse(code).success ? code : undefined;
}

/** Writes a code in two groups, as it is read aloud: `K7M4 Q2XN`. */
export const formatRequestCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/**
 * Makes a code from random bytes, without the bias of a remainder.
 *
 * @param randomByte - Gives one random byte a call, 0 to 255.
 */
export function makeRequestCode(randomByte: () => number): string {
  const fair = Math.floor(256 / codeAlphabet.length) * codeAlphabet.length;
  let code = '';
  while (code.length < codeLength) {
    const byte = randomByte();
    if (byte < fair) code += codeAlphabet.charAt(byte % codeAlphabet.length);
  }
  return code;
}
