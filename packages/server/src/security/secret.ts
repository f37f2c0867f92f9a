import { codeAlphabet, makeRequestCode } from '@toso/contract';
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret that begins with its unit, then 256 random bits. Given once; kept as a hash only. */
export const makeToken = (unit: string): string =>
  `${unit}.${randomBytes(32).toString('base64url')}`;

/** What is kept of a secret of 256 random bits: no salt is needed where nothing can be guessed. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** A code for people, from the operating system's random bytes. */
export const makeCode = (): string => makeRequestCode(() => randomInt(256));

/** What notices carry: shorter than a code, so that nobody takes one for the other. */
export const makeReference = (): string =>
  Array.from({ length: 6 }, () => codeAlphabet.charAt(randomInt(codeAlphabet.length))).join('');
