import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';

const isHttps = (text: string) => {
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && !username && !password;
  } catch {
    return false;
  }
};

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
  z.regex(/^https:\/\/zalo\.me\/[A-Za-z0-9/_-]{3,64}$/, 'invalid_link'),
  z.describe('`https://zalo.me/…`'),
);
