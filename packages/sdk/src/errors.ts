import type { ProblemCode } from '@toso/contract';

/**
 * Why a call failed: a reason that the server named, or what kept us from hearing one.
 * A newer server may name a reason that this version does not know; it arrives as it was sent.
 *
 * - `unreachable`: no answer came. `timeout`: none came in time.
 * - `bad_response`: an answer came that the contract does not know.
 * - `invalid_url`: a client's `baseUrl` or `url` is no address that calls can go to.
 * - `unsupported_format`: a directory file of a later version.
 * - `not_available`: this client cannot do that; see `Client.kind`.
 * - `key_expired`: the idempotency key is over 24 hours old. Ask the person, and take a new one.
 */
export type TosoErrorCode =
  | ProblemCode
  | 'unreachable'
  | 'timeout'
  | 'bad_response'
  | 'invalid_url'
  | 'unsupported_format'
  | 'not_available'
  | 'key_expired'
  // Keeps the known codes in the editor's list while any later one is still accepted.
  | (string & {});

/** A field that was refused. */
export interface RefusedField {
  /** JSON pointer (RFC 6901) as a URI fragment: `#/phone`. */
  readonly pointer: string;
  /** A `FieldCode` of the contract, or a later one. */
  readonly code: string;
  /** The server's words for a person; absent where the SDK refused before sending. */
  readonly detail?: string;
}

export interface TosoErrorDetails {
  readonly cause?: unknown;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly fields?: readonly RefusedField[] | undefined;
  readonly retryAfterMs?: number | undefined;
}

/**
 * The one error that the SDK throws. Branch on `code`; `message` is for logs and holds nothing
 * personal. A call that you abort rejects with the platform's `AbortError` instead.
 */
export class TosoError extends Error {
  override readonly name = 'TosoError'; // Written out: minifiers rename classes.
  readonly code: TosoErrorCode;
  /** HTTP status; `undefined` when no answer arrived. */
  readonly status: number | undefined;
  /** Quote this to support. `undefined` when no answer arrived. */
  readonly requestId: string | undefined;
  readonly fields: readonly RefusedField[];
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(code: TosoErrorCode, details: TosoErrorDetails = {}) {
    const { cause, status, requestId, fields = [], retryAfterMs } = details;
    super(requestId ? `${code} (request ${requestId})` : code, cause ? { cause } : undefined);
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.fields = fields;
    this.retryAfterMs = retryAfterMs;
  }
}

/** True for a {@link TosoError} of any copy of the SDK on the page, where `instanceof` fails. */
export const isTosoError = (value: unknown): value is TosoError =>
  value instanceof Error && value.name === 'TosoError';
