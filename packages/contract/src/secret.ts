import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';

/** The unit's code and 256 random bits, base64url. */
export const tokenPattern = /^\d{5}\.[A-Za-z0-9_-]{43}$/;

const secret = (what: string) =>
  withChecks(
    z.string(),
    z.regex(tokenPattern, 'invalid_token'),
    z.describe(`${what} Begins with the unit's code; the rest is 256 random bits, base64url.`),
  );

/** The resident's key to one request. Shown once, stored hashed. */
export const RequestToken = secret("The resident's key to one request.");

/** What follows `/t/#` in a member's link. Stored hashed; revocable; expiring. */
export const LinkToken = secret("A member's link.");

/** The unit in which a token or a link is good. */
export const unitOfToken = (token: string): string => token.slice(0, 5);
