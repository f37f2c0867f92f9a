import { UnitPage } from '@toso/contract';
import type { PageClient } from './client.ts';
import { getUnit } from './get-unit.ts';
import type { Http } from './http.ts';
import { searchOf } from './query.ts';

/** Units of a page that asks for help: one answer's candidates, and one unit by its code. */
export const pageUnits = (http: Http): PageClient['units'] => ({
  async list(query = {}, options) {
    const { body } = await http.send(UnitPage, { path: `v1/units?${searchOf(query)}` }, options);
    return { items: body.candidates };
  },

  get: getUnit(http),
});
