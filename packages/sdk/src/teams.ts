import { Team, TeamPage, TeamPath, TeamQuery } from '@toso/contract';
import type { Teams } from './client.ts';
import { checked, type Http } from './http.ts';
import { httpList } from './paged-list.ts';
import { encodeQuery } from './query.ts';

/** Community digital technology teams. Reach it as `client.teams`. */
export const teams = (http: Http): Teams => ({
  list: (query, options) =>
    httpList(
      http,
      TeamPage,
      'v1/teams',
      () => encodeQuery(TeamQuery, query),
      (page) => page.teams,
      options,
    ),

  async get(id, options) {
    checked(TeamPath, { id });
    return (await http.send(Team, { path: `v1/teams/${id}` }, options)).body;
  },
});
