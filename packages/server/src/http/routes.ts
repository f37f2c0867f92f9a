import { operations, RequestToken, type Operation, type OperationId } from '@toso/contract';
import type { Hono } from 'hono';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { writeAnswer, writePublished } from './answer.ts';
import { readJson } from './body.ts';
import type { Answer, AnyCall, Handlers, Published } from './call.ts';
import { requireSafeTransport, requireSameOrigin } from './caller.ts';
import { expectedVersions } from './conditions.ts';
import type { Ctx, Env } from './context.ts';
import { answerPreflight, shareWithAnySite } from './cors.ts';
import { requireMember } from './desk-cookie.ts';
import { intentionOf } from './intention.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { limitNameOf, type Limiter } from './limits.ts';
import { pageOf } from './paging.ts';
import { accept } from './problem.ts';

/** A handler whose call's type the loop over the table cannot know. */
type AnyHandler = (call: AnyCall) => Promise<Answer | Published>;

/** What answering needs besides the call. */
export interface Kit {
  readonly services: Services;
  readonly limit: Limiter;
  readonly kept: KeptAnswers;
}

/** As Hono writes it: `/v1/units/:code`. */
const pattern = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

/** Pages of the team are for their own origin; everything else any site may call. */
const isShared = (operation: Operation) => operation.tag !== 'desk';

/** A path that cannot be any: answered as one that is not there. */
function readParams({ params, problems }: Operation, given: Record<string, string>): unknown {
  if (!params) return undefined;
  const read = params.safeParse(given);
  if (read.success) return read.data;
  const isNamed = read.error.issues.some(({ message }) => message === 'not_found');
  const isUnit = problems.includes('unit_unknown') && !isNamed;
  throw new Refusal(isUnit ? 'unit_unknown' : 'not_found');
}

/** The well-formed token of a resident; one that cannot be any is answered as an unknown one. */
function readToken({ access }: Operation, header: string | undefined): string | undefined {
  if (access !== 'resident') return undefined;
  const token = /^bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (!RequestToken.safeParse(token).success) throw new Refusal('not_found');
  return token;
}

/** The unit a call is about, as far as it says, for limits; nothing is decided by it. */
function unitFor(token: string | undefined, body: unknown, c: Ctx): string {
  const named = (body as { unit?: unknown } | null | undefined)?.unit;
  const unit = token?.slice(0, 5) ?? named ?? c.req.query('unit');
  return typeof unit === 'string' && /^\d{5}$/.test(unit) ? unit : '';
}

/** Reads and checks one call, cheapest first; personal data is not even read over plain HTTP. */
async function readCall(c: Ctx, id: OperationId, operation: Operation, kit: Kit): Promise<AnyCall> {
  const { caller } = c.var;
  if (operation.personal) requireSafeTransport(caller);
  if (!isShared(operation) && operation.method !== 'GET') requireSameOrigin(c.req.raw, caller);
  const params = readParams(operation, c.req.param());
  const raw = operation.body ? await readJson(c.req.raw) : undefined;
  const token = readToken(operation, c.req.header('authorization'));
  await kit.limit(c, limitNameOf(id, operation.method), unitFor(token, raw, c));
  const signedIn =
    operation.access === 'desk' ? await requireMember(c, kit.services.desk) : undefined;
  const query = operation.query && accept(operation.query, c.req.query());
  const body = operation.body && accept(operation.body, raw);
  return {
    ...{ params, query, body, token, signedIn },
    intention: operation.idempotent && intentionOf(c.req.raw, raw),
    expected: operation.conditional && expectedVersions(c.req.header('if-match')),
    page: operation.paged && pageOf(c, id, query, signedIn?.member, kit.services),
  };
}

/** Registers every operation of the contract, and what its address refuses. */
export function addRoutes(app: Hono<Env>, handlers: Handlers, kit: Kit): void {
  const byPath = new Map<string, Operation[]>();
  for (const [key, operation] of Object.entries<Operation>(operations)) {
    const id = key as OperationId;
    // Each part of a call is read by the operation's own schema, which is what its type says.
    const handle = handlers[id] as unknown as AnyHandler;
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
    app.on(operation.method, pattern(operation.path), async (c) => {
      c.set('route', operation.path);
      c.set('operation', id);
      if (isShared(operation)) shareWithAnySite(c);
      const call = await readCall(c, id, operation, kit);
      const answer = await handle(call);
      const { services, kept } = kit;
      const limitedFor = unitFor(undefined, undefined, c);
      const writing = { member: call.signedIn?.member, services, kept, limitedFor };
      if ('bytes' in answer) return writePublished(c, answer, writing);
      return writeAnswer(c, id, operation, answer, writing);
    });
  }
  for (const [path, list] of byPath) addRefusals(app, path, list);
}

/** Preflights, and the methods that an address does not have. */
function addRefusals(app: Hono<Env>, path: string, list: readonly Operation[]): void {
  const methods = ['OPTIONS', ...list.map(({ method }) => method)];
  app.all(pattern(path), (c) => {
    c.set('route', path);
    const shared = list.some(isShared);
    if (c.req.method === 'OPTIONS' && shared) return answerPreflight(c, methods);
    if (shared) shareWithAnySite(c);
    c.header('Allow', methods.join(', '));
    throw new Refusal('method_not_allowed');
  });
}
