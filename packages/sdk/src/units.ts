import { Unit, UnitPage } from '@toso/contract';
import type { Units } from './client.ts';
import type { Http } from './http.ts';
import type { Inputs } from './inputs.ts';
import { httpList } from './paged-list.ts';

/** Wards, communes, special zones and provinces. Reach it as `client.units`. */
export const units = (http: Http, inputs: Inputs): Units => ({
  list: (query = {}, options) =>
    httpList(
      http,
      UnitPage,
      'v1/units',
      () => inputs.unitQuery(query),
      (page) => page.candidates,
      options,
    ),

  async get(code, options) {
    return (await http.send(Unit, { path: `v1/units/${encodeURIComponent(code)}` }, options)).body;
  },
});
