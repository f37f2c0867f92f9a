import { accounts } from './accounts.ts';
import { checkAddress } from './address.ts';
import type { Client } from './client.ts';
import { desk } from './desk.ts';
import { directories } from './directories.ts';
import { guides } from './guides.ts';
import type { HttpOptions } from './http.ts';
import { checkedInputs } from './inputs.ts';
import { createKyHttp } from './ky-http.ts';
import { requests } from './requests.ts';
import { teams } from './teams.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/**
 * A client of a Tổ Số API, over ky. Sends nothing until a call. Browsers from Chrome 116 and
 * Safari 17.4 on; for pages of residents see `createPageClient`
 * of `@toso/sdk/page`.
 *
 * @throws {@link TosoError} `invalid_url` where `options.baseUrl` is no address that calls can go to.
 * @example
 * const client = createClient({ baseUrl: 'https://api.example.org/' });
 * for await (const team of client.teams.list({ unit: '20242' })) console.log(team.name);
 */
export function createClient(options: HttpOptions): Client {
  checkAddress(options.baseUrl);
  const http = createKyHttp(options);
  return {
    kind: 'http',
    units: units(http, checkedInputs),
    directory: directories(http),
    teams: teams(http, checkedInputs),
    topics: topics(http, checkedInputs),
    guides: guides(http),
    accounts: accounts(http),
    requests: requests(http, checkedInputs),
    desk: desk(http),
  };
}
