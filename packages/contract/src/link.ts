import * as z from 'zod/mini';
import { isHttps, zaloPattern } from './patterns.ts';
import { withChecks } from './with-checks.ts';

/** A link that came as data. Only `https:`: templates do not sanitise `href`. */
export const HttpsUrl = withChecks(
  z.string(),
  z.maxLength(500, 'too_long'),
  z.refine(isHttps, 'invalid_link'),
  z.describe('`https:` only.'),
);

/** A Zalo official account, group or chat: `https://zalo.me/…` only. */
export const ZaloUrl = withChecks(
  z.string(),
  z.regex(zaloPattern, 'invalid_link'),
  z.describe('`https://zalo.me/…`'),
);
