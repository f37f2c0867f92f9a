import ky, { isHTTPError, isTimeoutError, type ShouldRetryState } from 'ky';
import { orAbort } from './abort.ts';
import { answerError, isPassing } from './answer-error.ts';
import { isTosoError, TosoError } from './errors.ts';
import {
  backoffMs,
  exchange,
  jitter,
  parsed,
  requestFor,
  requestOf,
  retriesOf,
  totalMsOf,
  type Http,
  type HttpOptions,
  type Received,
} from './http.ts';

/** Statuses whose `Retry-After` is waited for; `isPassing` decides whether to try again at all. */
const waited = [409, 429, 500, 502, 503, 504];

/** An answer that ky may read once more. */
const readAgain = ({ response: { status, headers }, text }: Received) =>
  new Response(text || null, { status, headers });

/** What ky throws, as ours: its errors hold the request with its token and body, ours must not. */
function failureOf(error: unknown): unknown {
  if (isTimeoutError(error)) return new TosoError('timeout');
  if (!isHTTPError(error)) return error;
  return answerError(error.response, () => error.data);
}

/** Whether a failure may pass, and before `end`. With `undefined` ky waits for `Retry-After`. */
function shouldRetry({ error, retryCount }: ShouldRetryState, end: number): boolean | undefined {
  const failure = failureOf(error);
  if (!isTosoError(failure) || !isPassing(failure)) return false;
  // ky would sleep out the time that is left, and then say that it timed out.
  const { retryAfterMs } = failure;
  if (Date.now() + (retryAfterMs ?? backoffMs(retryCount)) >= end) return false;
  return retryAfterMs === undefined ? true : undefined;
}

/** The transport of developers' programs: ky, with our errors. Nothing is sent before a call. */
export function createKyHttp(options: HttpOptions): Http {
  const api = ky.create({
    // ky always gives its own `Request`, which is all that a given `fetch` is promised.
    fetch: (request) =>
      orAbort((request as Request).signal, async () =>
        readAgain(await exchange(options, request as Request)),
      ),
  });
  return {
    async send(schema, call, callOptions = {}) {
      const { url, init } = requestOf(options, call);
      requestFor(url, init);
      const { signal } = callOptions;
      const totalTimeout = totalMsOf(callOptions);
      const end = Date.now() + totalTimeout;
      const limit = retriesOf(options, call);
      const answering = api(url, {
        ...init,
        ...(signal && { signal }),
        totalTimeout,
        timeout: limit > 0 ? totalTimeout / 2 : false,
        retry: {
          limit,
          methods: [init.method],
          statusCodes: waited,
          afterStatusCodes: waited,
          delay: backoffMs,
          jitter,
          shouldRetry: (state) => shouldRetry(state, end),
        },
      });
      try {
        const response = await answering;
        return parsed({ response, text: await response.text() }, schema);
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}
