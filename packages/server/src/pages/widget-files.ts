import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import type { Env } from '../http/context.ts';
import { shareWithAnySite } from '../http/cors.ts';
import { Refusal } from '../refusal.ts';
import { version as ours } from '../version.ts';

/** Where the widgets' built files lie. */
export interface WidgetFolders {
  /** Files of this release. Default: those that `npm run build:widgets` writes. */
  readonly current?: string;
  /** Older releases, a folder each, named by version: ward sites stay on theirs for years. */
  readonly archive?: string;
}

/** The widgets' package by its name: a dependency for its files, which is never imported. */
const built = fileURLToPath(
  new URL('dist/embed/', import.meta.resolve('@toso/widgets/package.json')),
);

/** False in a working copy whose widgets were not built. */
export const hasWidgetFiles = ({ current = built }: WidgetFolders = {}): boolean =>
  existsSync(join(current, 'toso.js'));

/**
 * A release never changes, nor does a file named after what it was made of. Of a working copy
 * (`0.0.0`) the others change at every build.
 */
const cacheOf = (version: string, path: string) =>
  version === '0.0.0' && !/-[0-9a-f]{6}\.js$/.test(path)
    ? 'no-cache'
    : 'public, max-age=31536000, immutable';

function folderOf(version: string, folders: WidgetFolders): string | undefined {
  if (version === ours) return folders.current ?? built;
  const older = folders.archive && join(folders.archive, version);
  return older && existsSync(older) ? older : undefined;
}

/**
 * `/widgets/{version}/…`: the files that pages load, under the version they were pasted with. There
 * is no "latest": what a ward's page runs changes only when its webmaster changes the address.
 */
export function addWidgetFiles(app: Hono<Env>, folders: WidgetFolders): void {
  const servers = new Map<string, MiddlewareHandler<Env>>();
  const path = '/widgets/:version{\\d+\\.\\d+\\.\\d+(?:-[0-9a-z.]+)?}';
  app.get(`${path}/toso.config.json`, (c) => {
    c.set('route', '/widgets/{version}/toso.config.json');
    c.set('operation', 'widget-file');
    shareWithAnySite(c);
    if (!folderOf(c.req.param('version'), folders)) throw new Refusal('not_found');
    c.header('Cache-Control', 'public, max-age=300');
    return c.json({ formatVersion: 1, api: '../../' });
  });
  app.get(`${path}/*`, async (c, next) => {
    c.set('route', '/widgets/{version}/{file}');
    c.set('operation', 'widget-file');
    shareWithAnySite(c);
    const version = c.req.param('version');
    const root = folderOf(version, folders);
    if (root === undefined || !existsSync(root)) throw new Refusal('not_found');
    c.header('Cache-Control', cacheOf(version, c.req.path));
    c.header('Vary', 'Accept-Encoding');
    let server = servers.get(root);
    if (!server) {
      const rewriteRequestPath = (address: string) => address.replace(/^\/widgets\/[^/]+/, '');
      server = serveStatic<Env>({ root, precompressed: true, rewriteRequestPath });
      servers.set(root, server);
    }
    return server(c, next);
  });
}
