import type { Client } from './client.ts';
import { directories } from './directories.ts';
import { createHttp, type HttpOptions } from './http.ts';
import { noDesk } from './not-available.ts';
import { plainInputs } from './plain-inputs.ts';
import { requests } from './requests.ts';
import { teams } from './teams.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/**
 * The client that pages of residents load: `createClient` without what costs bytes there. Inputs
 * are checked by the server alone, and the desk rejects with `not_available`.
 */
export function createPageClient(options: HttpOptions): Client {
  const http = createHttp(options);
  return {
    kind: 'http',
    units: units(http, plainInputs),
    directory: directories(http),
    teams: teams(http, plainInputs),
    topics: topics(http, plainInputs),
    requests: requests(http, plainInputs),
    desk: noDesk,
  };
}
