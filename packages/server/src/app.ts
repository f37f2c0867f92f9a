import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { DestinationStream } from 'pino';
import { callerOf, trustIn, type Bindings } from './http/caller.ts';
import type { Env } from './http/context.ts';
import { deskHandlers } from './http/desk-handlers.ts';
import { addHealth } from './http/health.ts';
import { languageOf } from './http/language.ts';
import { createLimiter } from './http/limits.ts';
import { createLog, logBug, logCall } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { answerProblem } from './http/problem.ts';
import { referenceHandlers } from './http/reference-handlers.ts';
import { requestHandlers } from './http/request-handlers.ts';
import { addRoutes } from './http/routes.ts';
import { secure } from './http/security-headers.ts';
import { Refusal } from './refusal.ts';
import type { Services } from './services.ts';

/** How an app is composed. Everything has a default that is right for tests in process. */
export interface AppOptions {
  /** Addresses and networks whose `X-Forwarded-*` headers count: `TOSO_TRUSTED_PROXIES`. */
  readonly trustedProxies?: readonly string[];
  /** `off` for measuring only. A call without a socket, in process, is never limited. */
  readonly limits?: 'on' | 'off';
  /** Where log lines go (JSON). Absent: nowhere. */
  readonly log?: DestinationStream;
  /** Once aborted, `/readyz` answers 503, so that a load balancer sends nobody more. */
  readonly stopping?: AbortSignal;
  /** Marks every page "bản thử" and serves the demo ward site at `/demo/`. */
  readonly demo?: boolean;
}

/** An app: a function from a request to its answer. `env` is what `@hono/node-server` passes. */
export interface App {
  readonly fetch: (request: Request, env?: Bindings) => Promise<Response>;
}

/**
 * Composes everything that answers HTTP over `services`.
 *
 * @throws RangeError when a trusted proxy is not an address or network.
 */
export function createApp(services: Services, options: AppOptions = {}): App {
  const app = new Hono<Env>();
  const log = createLog(options.log);
  const metrics = createMetrics();
  const trusted = trustIn(options.trustedProxies ?? []);
  const limit = options.limits === 'off' ? () => Promise.resolve() : createLimiter();

  app.use(async (c, next) => {
    const start = performance.now();
    c.set('requestId', randomUUID());
    c.set('lang', languageOf(c.req.header('accept-language')));
    c.set('caller', callerOf(c.req.raw, c.env as Bindings | undefined, trusted));
    c.set('route', '(none)');
    c.set('operation', '(none)');
    c.header('X-Request-Id', c.get('requestId'));
    secure(c);
    await next();
    const ms = performance.now() - start;
    metrics.observe(c.get('operation'), c.res.status, ms);
    logCall(log, c, c.res.status, ms);
  });
  addHealth(app, services, metrics, options.stopping);
  const handlers = {
    ...referenceHandlers(services),
    ...requestHandlers(services),
    ...deskHandlers(services),
  };
  addRoutes(app, handlers, { services, limit });
  app.notFound((c) => answerProblem(c, new Refusal('not_found')));
  app.onError((error, c) => {
    if (error instanceof Refusal) return answerProblem(c, error);
    logBug(log, c, error);
    return answerProblem(c, new Refusal('internal'));
  });
  return { fetch: async (request, env) => app.fetch(request, env) };
}
