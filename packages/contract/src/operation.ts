import type * as z from 'zod/mini';
import type { Localized } from './text.ts';
import type { ProblemCode } from './problem.ts';

/** Who may make a call: anybody, the holder of a request's token, or a signed-in member. */
export type Access = 'public' | 'resident' | 'desk';

/** What a successful answer holds. */
export interface AnswerShape {
  readonly status: 200 | 201 | 204;
  readonly body?: z.ZodMiniType;
  readonly description: string;
}

/** One call of the API: routes, client and document are all made from it. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As in OpenAPI: `/v1/units/{code}`. */
  readonly path: string;
  readonly tag:
    'units' | 'directory' | 'teams' | 'topics' | 'guides' | 'accounts' | 'requests' | 'desk';
  readonly access: Access;
  readonly summary: Localized;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly answer: AnswerShape;
  /** True where `Idempotency-Key` is needed. */
  readonly idempotent?: true;
  /** True where `If-Match` is needed. */
  readonly conditional?: true;
  /** True where the answer pages by `cursor` and `Link: rel="next"`. */
  readonly paged?: true;
  /** True where the call carries personal data, which is refused over plain HTTP. */
  readonly personal?: true;
  /** What the call may be refused for, beyond `invalid_request`, `rate_limited` and `internal`. */
  readonly problems: readonly ProblemCode[];
}
