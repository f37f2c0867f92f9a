import type { Client } from './client.ts';
import { desk } from './desk.ts';
import { directories } from './directories.ts';
import { createHttp, type HttpOptions } from './http.ts';
import { checkedInputs } from './inputs.ts';
import { requests } from './requests.ts';
import { teams } from './teams.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/**
 * A client of a Tổ Số API. Sends nothing until a call.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://api.example.org/' });
 * for await (const team of client.teams.list({ unit: '20242' })) console.log(team.name);
 */
export function createClient(options: HttpOptions): Client {
  const http = createHttp(options);
  return {
    kind: 'http',
    units: units(http, checkedInputs),
    directory: directories(http),
    teams: teams(http, checkedInputs),
    topics: topics(http, checkedInputs),
    requests: requests(http, checkedInputs),
    desk: desk(http),
  };
}
