import { UnitPage } from '@toso/contract';
import type { Units } from './client.ts';
import { getUnit } from './get-unit.ts';
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

  get: getUnit(http),
});
