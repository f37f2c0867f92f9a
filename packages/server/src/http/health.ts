import { openApiDocument } from '@toso/contract/openapi';
import type { Hono } from 'hono';
import { createMemory } from '../memory.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { version } from '../version.ts';
import type { Ctx, Env } from './context.ts';
import { shareWithAnySite } from './cors.ts';
import type { Metrics } from './metrics.ts';

const name = (c: Ctx, operation: string, path: string) => {
  c.set('operation', operation);
  c.set('route', path);
  c.header('Cache-Control', 'no-store');
};

/** What operators and tools ask: alive, ready, how busy, and what the API offers. */
export function addHealth(
  app: Hono<Env>,
  services: Services,
  metrics: Metrics,
  stopping: AbortSignal | undefined,
): void {
  app.get('/healthz', (c) => {
    name(c, 'healthz', '/healthz');
    return c.json({ status: 'ok' });
  });
  // Nothing limits who asks: the database is asked once a second at most.
  const ready = createMemory(() => services.ready(), { keepMs: 1000, atMost: 1 });
  app.get('/readyz', async (c) => {
    name(c, 'readyz', '/readyz');
    if (stopping?.aborted) throw new Refusal('unavailable');
    await ready.get('').catch(() => {
      throw new Refusal('unavailable');
    });
    return c.json({ status: 'ready' });
  });
  app.get('/metrics', async (c) => {
    name(c, 'metrics', '/metrics');
    const { body, type } = await metrics.text();
    return c.body(body, 200, { 'Content-Type': type });
  });
  let document: string | undefined;
  app.get('/openapi.json', (c) => {
    name(c, 'openapi', '/openapi.json');
    shareWithAnySite(c);
    c.header('Cache-Control', 'public, max-age=300');
    document ??= JSON.stringify(openApiDocument(version));
    return c.body(document, 200, { 'Content-Type': 'application/json' });
  });
}
