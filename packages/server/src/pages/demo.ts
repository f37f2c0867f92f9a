import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { Ctx, Env } from '../http/context.ts';
import { secure } from '../http/security-headers.ts';
import { version } from '../version.ts';

const folder = fileURLToPath(new URL('../../../../examples/demo-ward/', import.meta.url));

/** The site is in the repository, not in the package. */
export const hasDemoSite = (): boolean => existsSync(folder);

/** A ward's site as strict as one gets: own files, no inline script, no `eval`. */
function open(c: Ctx): void {
  c.set('route', '/demo/{file}');
  c.set('operation', 'demo');
  secure(c, {
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
  });
  c.header('Cache-Control', 'no-cache');
}

/**
 * `/demo/`: a ward's home page with the pasted snippet and nothing else of ours. The file names the
 * working copy's widgets; served, it names this release's.
 */
export function addDemo(app: Hono<Env>): void {
  if (!hasDemoSite()) return;
  app.get('/demo', (c) => c.redirect('demo/', 308));
  app.get('/demo/', (c) => {
    open(c);
    const page = readFileSync(`${folder}index.html`, 'utf8');
    return c.html(page.replaceAll('widgets/0.0.0/', `widgets/${version}/`));
  });
  // The template's form posts to itself, as WebForms pages do; the demo has nothing to search.
  app.post('/demo/', (c) => c.redirect('./', 303));
  const files = serveStatic<Env>({
    root: folder,
    rewriteRequestPath: (path) => path.replace(/^\/demo/, ''),
  });
  app.get('/demo/*', async (c, next) => {
    open(c);
    return files(c, next);
  });
}
