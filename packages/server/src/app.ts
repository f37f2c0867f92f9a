import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { DestinationStream, Logger } from 'pino';
import { accountHandlers } from './http/account-handlers.ts';
import { answerAgain, type Fetch } from './http/answer-again.ts';
import { callerOf, trustIn, type Bindings } from './http/caller.ts';
import type { Env } from './http/context.ts';
import { answerPreflight, shareWithAnySite } from './http/cors.ts';
import { deskHandlers } from './http/desk-handlers.ts';
import { addHealth } from './http/health.ts';
import { languageOf } from './http/language.ts';
import { guideHandlers } from './http/guide-handlers.ts';
import { createKeptAnswers } from './http/kept-answers.ts';
import { createCounter, createLimiter } from './http/limits.ts';
import { createLog, logBug } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { answerProblem } from './http/problem.ts';
import { referenceHandlers } from './http/reference-handlers.ts';
import { reportTo, type Report } from './http/report.ts';
import { requestHandlers } from './http/request-handlers.ts';
import { addRoutes } from './http/routes.ts';
import { secure } from './http/security-headers.ts';
import { addAssets } from './pages/assets.ts';
import { addDemo } from './pages/demo.ts';
import { addDocs } from './pages/docs.ts';
import { addGuidePages } from './pages/guides.ts';
import { writeFailure } from './pages/failure.ts';
import { addTeamPages } from './pages/team/routes.ts';
import { addAccountPages } from './pages/official-accounts.ts';
import { addWidgetFiles, type WidgetFolders } from './pages/widget-files.ts';
import { addWidgetPages } from './pages/widget-pages.ts';
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
  /** Where the widgets' built files lie, this release's and older ones'. */
  readonly widgets?: WidgetFolders;
}

/** An app: a function from a request to its answer. `env` is what `@hono/node-server` passes. */
export interface App {
  readonly fetch: Fetch;
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
  const sample = options.demo === true;
  const counter = options.limits === 'off' ? undefined : createCounter();
  const limit = createLimiter(counter);
  const kept = createKeptAnswers(services.directory);
  const trusted = trustIn(options.trustedProxies ?? []);
  const report = reportTo(log, metrics);

  observe(app, report, trusted);
  addHealth(app, services, metrics, options.stopping);
  const handlers = {
    ...referenceHandlers(services),
    ...guideHandlers(services),
    ...accountHandlers(services),
    ...requestHandlers(services),
    ...deskHandlers(services),
  };
  addRoutes(app, handlers, { services, limit, kept });
  addAssets(app);
  addTeamPages(app, { services, limit, sample });
  addWidgetFiles(app, options.widgets ?? {});
  addWidgetPages(app, { services, limit, sample });
  addGuidePages(app, { services, limit, sample });
  addAccountPages(app, { services, limit, sample });
  addDocs(app);
  if (sample) addDemo(app);
  app.get('/', (c) => c.redirect(sample ? 'demo/' : 'docs', 302));
  answerRefusals(app, log, sample);
  const answer: Fetch = (request, env) => app.fetch(request, env);
  return { fetch: answerAgain({ kept, counter, trusted, report }, answer) };
}

/** Gives each call its number, its language and its caller, and one line in the log. */
function observe(app: Hono<Env>, report: Report, trusted: (address: string) => boolean): void {
  app.use(async (c, next) => {
    const start = performance.now();
    c.set('requestId', randomUUID());
    c.set('lang', languageOf(c.req.header('accept-language')));
    c.set('caller', callerOf(c.req.raw, c.env as Bindings | undefined, trusted));
    c.set('route', '(none)');
    c.set('operation', '(none)');
    c.set('page', false);
    c.header('X-Request-Id', c.get('requestId'));
    secure(c);
    await next();
    const ms = performance.now() - start;
    const { method } = c.req;
    const call = { method, route: c.get('route'), status: c.res.status, ms };
    report(c.get('operation'), { ...call, requestId: c.get('requestId') });
  });
}

/** Turns whatever was thrown into an answer: a problem document, or a page for a person. */
function answerRefusals(app: Hono<Env>, log: Logger, sample: boolean): void {
  // A widget that is newer than this server reads that it is: without CORS it would read nothing.
  app.options('/v1/*', (c) => answerPreflight(c, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']));
  app.notFound((c) => {
    if (c.req.path.startsWith('/v1/')) shareWithAnySite(c);
    return answerProblem(c, new Refusal('not_found'));
  });
  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : new Refusal('internal');
    if (refusal !== error) logBug(log, c, error);
    return c.get('page') ? writeFailure(c, refusal, sample) : answerProblem(c, refusal);
  });
}
