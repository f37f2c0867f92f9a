import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { alreadyHas } from '../http/conditions.ts';
import type { Env } from '../http/context.ts';

const folder = new URL('../../assets/', import.meta.url);

const types = {
  'page.css': 'text/css; charset=utf-8',
  'sheet.css': 'text/css; charset=utf-8',
  'sign-in.js': 'text/javascript; charset=utf-8',
} as const;

/** The few small files of our own pages. */
export function addAssets(app: Hono<Env>): void {
  for (const [name, type] of Object.entries(types)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    const path = `/assets/${name}`;
    app.get(path, (c) => {
      c.set('route', path);
      c.set('operation', 'asset');
      c.header('Cache-Control', 'public, max-age=300');
      c.header('ETag', etag);
      if (alreadyHas(c.req.header('if-none-match'), etag)) return c.body(null, 304);
      return c.body(text, 200, { 'Content-Type': type });
    });
  }
  // Browsers ask for it by themselves; there is none.
  app.get('/favicon.ico', (c) => {
    c.set('route', '/favicon.ico');
    c.header('Cache-Control', 'public, max-age=86400');
    return c.body(null, 204);
  });
}
