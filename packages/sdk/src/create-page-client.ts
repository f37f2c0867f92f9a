import type { PageClient } from './client.ts';
import { directories } from './directories.ts';
import type { HttpOptions } from './http.ts';
import { createPageHttp } from './page-http.ts';
import { pageRequests } from './page-requests.ts';
import { pageUnits } from './page-units.ts';
import { plainInputs } from './plain-inputs.ts';
import { topics } from './topics.ts';

/**
 * The client that pages of residents load, also old phones (Chrome 90, Safari 14.1): of
 * `createClient` what elements call, without what costs bytes. Inputs are checked by the server
 * alone, ky is not used. Where a bundler splits code, what follows a request comes with its first
 * call.
 * Its calls reject with `invalid_request` where `options.baseUrl` is no address.
 */
export function createPageClient(options: HttpOptions): PageClient {
  const http = createPageHttp(options);
  return {
    kind: 'http',
    units: pageUnits(http),
    directory: directories(http),
    topics: topics(http, plainInputs),
    requests: pageRequests(http),
  };
}
