import type { Client } from './client.ts';
import { directories } from './directories.ts';
import type { HttpOptions } from './http.ts';
import { noDesk } from './not-available.ts';
import { createPageHttp } from './page-http.ts';
import { pageRequests } from './page-requests.ts';
import { plainInputs } from './plain-inputs.ts';
import { teams } from './teams.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/**
 * The client that pages of residents load, also old phones (Chrome 90, Safari 14.1): `createClient`
 * without what costs bytes. Inputs are checked by the server alone, ky is not used, and the desk
 * rejects with `not_available`. Where a bundler splits code, what follows a request comes with its first
 * call.
 */
export function createPageClient(options: HttpOptions): Client {
  const http = createPageHttp(options);
  return {
    kind: 'http',
    units: units(http, plainInputs),
    directory: directories(http),
    teams: teams(http, plainInputs),
    topics: topics(http, plainInputs),
    requests: pageRequests(http),
    desk: noDesk,
  };
}
