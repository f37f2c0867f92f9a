import { pause, within } from './abort.ts';
import { answerError, isPassing } from './answer-error.ts';
import { isTosoError } from './errors.ts';
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
} from './http.ts';

/**
 * The transport of residents' pages: `fetch` alone, in few bytes, with what phones from Chrome 90
 * and Safari 14.1 on have.
 */
export function createPageHttp(options: HttpOptions): Http {
  return {
    async send(schema, call, callOptions = {}) {
      const { signal } = callOptions;
      const end = Date.now() + totalMsOf(callOptions);
      const { url, init } = requestOf(options, call);
      const retries = retriesOf(options, call);
      for (let tried = 0; ; tried++) {
        // All but the last try leave half of the time for those that follow.
        const left = end - Date.now();
        try {
          const received = await within(tried < retries ? left / 2 : left, signal, (inner) =>
            exchange(options, requestFor(url, { ...init, signal: inner })),
          );
          const { response, text } = received;
          if (response.ok) return parsed(received, schema);
          throw answerError(response, () => JSON.parse(text));
        } catch (error) {
          if (tried >= retries || !isTosoError(error) || !isPassing(error)) throw error;
          const waitMs = (error.retryAfterMs ?? 0) + jitter(backoffMs(tried + 1));
          if (Date.now() + waitMs >= end) throw error;
          await pause(waitMs, signal);
        }
      }
    },
  };
}
