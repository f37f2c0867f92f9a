import { Unit, UnitPage, UnitPath, UnitQuery } from '@toso/contract';
import type { Units } from './client.ts';
import { checked, type Http } from './http.ts';
import { httpList } from './paged-list.ts';
import { encodeQuery } from './query.ts';

/** Wards, communes, special zones and provinces. Reach it as `client.units`. */
export const units = (http: Http): Units => ({
  list: (query = {}, options) =>
    httpList(
      http,
      UnitPage,
      'v1/units',
      () => encodeQuery(UnitQuery, query),
      (page) => page.candidates,
      options,
    ),

  async get(code, options) {
    checked(UnitPath, { code });
    return (await http.send(Unit, { path: `v1/units/${code}` }, options)).body;
  },
});
