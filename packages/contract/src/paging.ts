import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';

/** How many items a page holds when `limit` is not sent. */
export const DEFAULT_LIMIT = 50;

/** The most that one page may hold. */
export const MAX_LIMIT = 200;

/** How many items to send: digits on the wire, a number in code. */
export const Limit = z.codec(
  withChecks(z.string(), z.regex(/^\d{1,3}$/, 'invalid_limit')),
  withChecks(z.int('invalid_limit'), z.gte(1, 'invalid_limit'), z.lte(MAX_LIMIT, 'invalid_limit')),
  { decode: Number, encode: String },
);

/** Where the next page begins: opaque, signed, and good for the list that gave it only. */
export const Cursor = withChecks(
  z.string(),
  z.maxLength(400, 'invalid_cursor'),
  z.regex(/^[A-Za-z0-9._~-]+$/, 'invalid_cursor'),
  z.describe('Opaque. Take it from `Link: rel="next"` of the page before.'),
);
