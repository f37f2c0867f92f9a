import * as z from 'zod/mini';
import { pause, within } from './abort.ts';
import { answerError, isPassing } from './answer-error.ts';
import type { CallOptions } from './client.ts';
import { isTosoError, TosoError } from './errors.ts';
import { fieldFaults } from './field-faults.ts';

/** How to reach an API. */
export interface HttpOptions {
  /** Where the API is: `https://api.example.org/` or, in a page, relative to it. */
  readonly baseUrl: string | URL;
  /** Stands in for the platform's `fetch`; gets one `Request`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Language of the server's words in errors. Default `vi`. */
  readonly lang?: string;
  /** How often a read, or a write with an idempotency key, is tried again. Default 2. */
  readonly retry?: number;
}

/** One call to send. */
export interface Call {
  readonly method?: 'POST' | 'PATCH' | 'DELETE';
  /** `v1/units/20242`, already escaped. */
  readonly path: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** True where sending it twice does what sending it once does. Reads always are. */
  readonly repeatable?: boolean;
}

/** A body that the contract has parsed, with the headers it came with. */
export interface Answer<Body> {
  readonly body: Body;
  readonly headers: Headers;
}

/** Sends calls and parses answers. Make it with {@link createHttp}. */
export interface Http {
  send<Schema extends z.ZodMiniType>(
    schema: Schema,
    call: Call,
    options?: CallOptions,
  ): Promise<Answer<z.output<Schema>>>;
}

const DEFAULT_TOTAL_TIMEOUT_MS = 30_000;

/** Half of 0.3 s, 0.6 s, 1.2 s … for certain, the other half by chance, so that a crowd spreads. */
const backoffMs = (attempt: number) => 150 * 2 ** attempt * (1 + Math.random());

function requestOf(base: string, lang: string, call: Call, signal: AbortSignal): Request {
  const { method = 'GET', path, json, headers } = call;
  return new Request(base ? `${base}/${path}` : path, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': lang,
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: json === undefined ? null : JSON.stringify(json),
    signal,
  });
}

async function parsed<Schema extends z.ZodMiniType>(
  response: Response,
  schema: Schema,
): Promise<Answer<z.output<Schema>>> {
  const { status, headers } = response;
  const text = await response.text();
  try {
    return { body: z.parse(schema, text ? JSON.parse(text) : undefined), headers };
  } catch {
    // Not JSON (a captive portal's page, say) or not the contract's. The cause is not kept: it
    // may quote what was sent.
    throw new TosoError('bad_response', { status });
  }
}

/** The way to one API: retries, time limits, abort, errors. Nothing is sent before a call. */
export function createHttp(options: HttpOptions): Http {
  const { lang = 'vi', retry = 2 } = options;
  const base = String(options.baseUrl).replace(/\/+$/, '');

  async function attempt<Schema extends z.ZodMiniType>(
    schema: Schema,
    call: Call,
    signal: AbortSignal,
  ) {
    const request = requestOf(base, lang, call, signal);
    let response: Response;
    try {
      response = await (options.fetch ?? fetch)(request);
    } catch (cause) {
      throw new TosoError('unreachable', { cause });
    }
    if (!response.ok) throw await answerError(response);
    return parsed(response, schema);
  }

  return {
    async send(schema, call, { signal, totalTimeoutMs = DEFAULT_TOTAL_TIMEOUT_MS } = {}) {
      const end = Date.now() + totalTimeoutMs;
      const tries = (call.repeatable ?? !call.method) ? retry : 0;
      for (let tried = 0; ; tried++) {
        // All but the last try leave half of the time for those that follow.
        const left = end - Date.now();
        try {
          return await within(tried < tries ? left / 2 : left, signal, (inner) =>
            attempt(schema, call, inner),
          );
        } catch (error) {
          if (tried >= tries || !isTosoError(error) || !isPassing(error)) throw error;
          const waitMs = Math.max(error.retryAfterMs ?? 0, 0) + backoffMs(tried);
          if (Date.now() + waitMs >= end) throw error;
          await pause(waitMs, signal);
        }
      }
    },
  };
}

/** Refuses what the contract would refuse, before anything is sent. */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const read = z.safeParse(schema, input);
  if (read.success) return read.data;
  throw new TosoError('invalid_request', { fields: fieldFaults(read.error.issues, input) });
}
