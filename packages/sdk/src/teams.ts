import { Team, TeamPage } from '@toso/contract';
import type { Teams } from './client.ts';
import type { Http } from './http.ts';
import type { Inputs } from './inputs.ts';
import { httpList } from './paged-list.ts';
import { inPath } from './query.ts';

/** Community digital technology teams. Reach it as `client.teams`. */
export const teams = (http: Http, inputs: Inputs): Teams => ({
  list: (query, options) =>
    httpList(
      http,
      TeamPage,
      'v1/teams',
      () => inputs.teamQuery(query),
      (page) => page.teams,
      options,
    ),

  async get(id, options) {
    return (await http.send(Team, { path: `v1/teams/${inPath(id)}` }, options)).body;
  },
});
