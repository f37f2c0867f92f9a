import type { DirectoryService } from '../services.ts';
import type { Fixed } from './call.ts';
import { encodingFor } from './compression.ts';
import { alreadyHas } from './conditions.ts';
import type { Ctx } from './context.ts';

/** A public answer, ready to be sent again as it was. */
export interface KeptAnswer {
  readonly of: Fixed;
  readonly operation: string;
  readonly route: string;
  /** The unit that limits count it for. */
  readonly limitedFor: string;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** What an answer is made of, besides what its context says. */
export interface AnswerToKeep {
  readonly of: Fixed;
  readonly limitedFor: string;
  readonly headers: Headers;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Public answers that stay right as long as their unit has the version they were made from. */
export interface KeptAnswers {
  keep(c: Ctx, answer: AnswerToKeep): void;
  /** The answer to a call like one before; `undefined` where it must be made. */
  find(request: Request): KeptAnswer | undefined;
}

/** Beyond this the oldest go: about a thousand pages of teams. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Headers of one call only. */
const ofOneCall = new Set(['x-request-id', 'ratelimit', 'ratelimit-policy']);

/** Short answers go out in one piece with their headers; long ones need not be encoded again. */
const LONG = 2000;

/** What the answer depends on: path and query, and the encoding of a file, whatever query it has. */
function keyOf(request: Request): string {
  const { url } = request;
  const target = url.slice(url.indexOf('/', 8));
  if (!/^[^?]*\.json(\?|$)/.test(target)) return target;
  return `${encodingFor(request.headers.get('accept-encoding') ?? '') ?? ''} ${target}`;
}

/** The address counts too: a caller may make it as long as headers may be. */
const sizeOf = (key: string, { body }: KeptAnswer) =>
  1000 + key.length + (typeof body === 'string' ? body.length : body.byteLength);

function made(c: Ctx, { of, limitedFor, headers, body }: AnswerToKeep): KeptAnswer {
  return {
    ...{ of, limitedFor, operation: c.get('operation'), route: c.get('route') },
    etag: headers.get('etag') ?? '',
    headers: Object.fromEntries([...headers].filter(([name]) => !ofOneCall.has(name))),
    body: typeof body === 'string' && body.length > LONG ? new TextEncoder().encode(body) : body,
  };
}

/** `versionNow` is asked at each call, so that nothing is answered that a ward has replaced. */
export function createKeptAnswers({
  versionNow,
}: Pick<DirectoryService, 'versionNow'>): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  let bytes = 0;
  const drop = (key: string) => {
    const answer = kept.get(key);
    if (answer && kept.delete(key)) bytes -= sizeOf(key, answer);
  };
  return {
    keep: (c, answer) => {
      const key = keyOf(c.req.raw);
      const fresh = made(c, answer);
      drop(key);
      kept.set(key, fresh);
      bytes += sizeOf(key, fresh);
      for (const oldest of kept.keys()) {
        if (bytes <= MAX_BYTES) break;
        drop(oldest);
      }
    },
    find: (request) => {
      if (request.method !== 'GET') return undefined;
      const found = kept.get(keyOf(request));
      return found && versionNow(found.of.unit) === found.of.version ? found : undefined;
    },
  };
}

/** The answer as it goes out: 304 without a body where the caller has it already. */
export function sendKept(
  { etag, headers, body }: KeptAnswer,
  request: Request,
  own: Readonly<Record<string, string>>,
): Response {
  const has = alreadyHas(request.headers.get('if-none-match') ?? undefined, etag);
  return new Response(has ? null : body, {
    status: has ? 304 : 200,
    headers: { ...headers, ...own },
  });
}
