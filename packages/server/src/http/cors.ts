import type { Ctx } from './context.ts';

const exposed = 'ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy';
const allowed =
  'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match';

/** Lets any site's script read the answer; no cookie ever travels with such a call. */
export function shareWithAnySite(c: Ctx): void {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', exposed);
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** Answers a preflight of a public address (Fetch standard, CORS protocol). */
export function answerPreflight(c: Ctx, methods: readonly string[]): Response {
  shareWithAnySite(c);
  c.header('Access-Control-Allow-Methods', methods.join(', '));
  c.header('Access-Control-Allow-Headers', allowed);
  c.header('Access-Control-Max-Age', '86400');
  c.header('Cache-Control', 'public, max-age=86400');
  return c.body(null, 204);
}
