import { Unit } from '@toso/contract';
import type { Units } from './client.ts';
import type { Http } from './http.ts';
import { inPath } from './query.ts';

/** Gives one unit by its code. */
export const getUnit =
  (http: Http): Units['get'] =>
  async (code, options) =>
    (await http.send(Unit, { path: `v1/units/${inPath(code)}` }, options)).body;
