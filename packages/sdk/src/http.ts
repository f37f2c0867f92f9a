import * as z from 'zod/mini';
import type { CallOptions } from './client.ts';
import { TosoError } from './errors.ts';

/** How to reach an API. */
export interface HttpOptions {
  /** Where the API is: `https://api.example.org/` or, in a page, relative to it. */
  readonly baseUrl: string | URL;
  /** Stands in for the platform's `fetch`; gets one `Request`. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
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

/**
 * Sends calls and parses answers, with retries, time limits, abort and errors: over ky
 * (`createKyHttp`) or, where bytes and old phones count, over `fetch` alone (`createPageHttp`).
 * What both need is in this file.
 */
export interface Http {
  send<Schema extends z.ZodMiniType>(
    schema: Schema,
    call: Call,
    options?: CallOptions,
  ): Promise<Answer<z.output<Schema>>>;
}

/** A call as the platform takes it. */
export function requestOf(
  { baseUrl, lang = 'vi' }: HttpOptions,
  { method, path, json, headers }: Call,
) {
  const base = String(baseUrl).replace(/\/+$/, '');
  const init = {
    method: method ?? 'GET',
    headers: {
      accept: 'application/json',
      'accept-language': lang,
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: json === undefined ? null : JSON.stringify(json),
  };
  return { url: base ? `${base}/${path}` : path, init };
}

/**
 * The platform's request. What it will not take, a line break in a header say, is refused without
 * the platform's error, which quotes it.
 */
export function requestFor(url: string, init: RequestInit, code = 'invalid_request'): Request {
  try {
    return new Request(url, init);
  } catch {
    throw new TosoError(code);
  }
}

/** How often a call may be sent again. */
export const retriesOf = ({ retry = 2 }: HttpOptions, { method, repeatable = !method }: Call) =>
  repeatable ? retry : 0;

/** The time that a whole call may take: at most what timers can count, 24 days. */
export const totalMsOf = ({ totalTimeoutMs = 30_000 }: CallOptions) =>
  Math.min(totalTimeoutMs, 2 ** 31 - 1);

/** Half of it for certain, the other half by chance, so that a crowd spreads. */
export const jitter = (ms: number): number => (ms / 2) * (1 + Math.random());

/** The longest pause before a try, without jitter: 0.3 s before the second, then 0.6 s, 1.2 s … */
export const backoffMs = (retryCount: number): number => 150 * 2 ** retryCount;

/** An answer that was read to its end. */
export interface Received {
  readonly response: Response;
  readonly text: string;
}

/** One try. A connection that is cut in the body has not answered either. */
export async function exchange(
  { fetch = globalThis.fetch }: HttpOptions,
  request: Request,
): Promise<Received> {
  try {
    const response = await fetch(request);
    return { response, text: await response.text() };
  } catch (cause) {
    throw new TosoError('unreachable', { cause });
  }
}

/** A good answer, as the contract describes it. */
export function parsed<Schema extends z.ZodMiniType>(
  { response: { status, headers }, text }: Received,
  schema: Schema,
): Answer<z.output<Schema>> {
  try {
    return { body: z.parse(schema, text ? JSON.parse(text) : undefined), headers };
  } catch {
    // Not JSON (a captive portal's page, say) or not the contract's. The cause is not kept: it
    // may quote what was sent.
    throw new TosoError('bad_response', { status });
  }
}
