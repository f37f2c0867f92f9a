import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from '../app.ts';

/** How a browser on this machine reaches a server that listens on `host`. */
function urlOf(host: string, port: number): string {
  const name = /^(0\.0\.0\.0|::|127\.0\.0\.1)$/.test(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

/**
 * Listens for HTTP/1.1.
 *
 * @param port - 0 takes any free one.
 * @returns Once connections are accepted.
 */
export async function listen(
  fetch: App['fetch'],
  port: number,
  host: string,
): Promise<{ server: Server; url: string }> {
  const answer = (request: Request, env: object) => fetch(request, env);
  // Without TLS and HTTP/2 options the adaptor makes a plain `node:http` server.
  const server = createAdaptorServer({ fetch: answer }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return { server, url: urlOf(host, bound) };
}
