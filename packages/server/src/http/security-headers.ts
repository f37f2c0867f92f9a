import type { Ctx } from './context.ts';

/** Directives of a Content-Security-Policy; `default-src 'none'` is always there. */
export type Policy = Readonly<Record<string, string>>;

/** The policy of answers that are no page: nothing runs, nothing frames. */
const nothing: Policy = { 'frame-ancestors': "'none'" };

const policyText = (policy: Policy): string =>
  Object.entries({
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...policy,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const nothingText = policyText(nothing);

/**
 * What every answer says to a browser. `same-origin` rather than `no-referrer`, with which browsers
 * send `Origin: null` with our own forms.
 */
export function secure(c: Ctx, policy?: Policy): void {
  c.header('Content-Security-Policy', policy ? policyText(policy) : nothingText);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
}
