import {
  DeskQuery,
  DeskRequest,
  DeskRequestPage,
  DeskSession,
  DeskSessionInput,
  DoneInput,
  HandOverInput,
  PlanInput,
} from '@toso/contract';
import * as z from 'zod/mini';
import { checked } from './checked.ts';
import type { CallOptions, Desk } from './client.ts';
import type { Http } from './http.ts';
import { httpList } from './paged-list.ts';
import { encodeQuery } from './query.ts';

const base = 'v1/desk';

/** The team's side. Works on the API's own origin, where the member's cookie is. */
export function desk(http: Http): Desk {
  const session = async (json: unknown, options?: CallOptions) =>
    (
      await http.send(
        DeskSession,
        { path: `${base}/session`, ...(json !== undefined && { method: 'POST', json }) },
        options,
      )
    ).body;
  const step = async (id: string, verb: string, json: unknown, options?: CallOptions) => {
    const path = `${base}/requests/${checked(z.uuid('not_found'), id)}${verb}`;
    return (await http.send(DeskRequest, { path, ...(verb && { method: 'POST', json }) }, options))
      .body;
  };
  return {
    open: async (token, options) => session(checked(DeskSessionInput, { token }), options),
    session: (options) => session(undefined, options),
    async close(options) {
      await http.send(z.unknown(), { method: 'DELETE', path: `${base}/session` }, options);
    },
    list: (query = {}, options) =>
      httpList(
        http,
        DeskRequestPage,
        `${base}/requests`,
        () => encodeQuery(DeskQuery, query),
        (page) => page.requests,
        options,
      ),
    get: (id, options) => step(id, '', undefined, options),
    take: (id, options) => step(id, '/take', undefined, options),
    noAnswer: (id, options) => step(id, '/no-answer', undefined, options),
    plan: async (id, input, options) => step(id, '/plan', checked(PlanInput, input), options),
    handOver: async (id, input = {}, options) =>
      step(id, '/hand-over', checked(HandOverInput, input), options),
    done: async (id, input, options) => step(id, '/done', checked(DoneInput, input), options),
  };
}
