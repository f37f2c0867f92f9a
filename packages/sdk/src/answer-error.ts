import { Problem } from '@toso/contract';
import { TosoError, type TosoErrorCode } from './errors.ts';

/** What a refusal means that is no problem document: a proxy's page, say. */
const meanings: Readonly<Record<number, TosoErrorCode>> = {
  404: 'not_found',
  429: 'rate_limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** `Retry-After` (RFC 9110 section 10.2.3) is a number of seconds or a date. */
function retryAfterMs(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (!text) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** The error of an answer that is none of success: the server's problem document, if it is one. */
export function answerError({ status, headers }: Response, body: () => unknown): TosoError {
  const details = { status, retryAfterMs: retryAfterMs(headers) };
  try {
    const { code, requestId, errors } = Problem.parse(body());
    return new TosoError(code, { ...details, requestId, fields: errors });
  } catch {
    // The body is not kept: it may quote what was sent.
    return new TosoError(meanings[status] ?? 'bad_response', details);
  }
}

/** True for a failure that may pass by itself: another try is worth while. */
export const isPassing = (error: TosoError): boolean =>
  /^(unreachable|timeout|rate_limited|unavailable|idempotency_in_progress)$/.test(error.code) ||
  (error.status ?? 0) >= 500;
