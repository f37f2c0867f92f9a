import * as z from 'zod/mini';
import { TosoError } from './errors.ts';
import { fieldFaults } from './field-faults.ts';

/** A query as it goes into an address; fields that are `undefined` are left out. */
export const searchOf = (query: object): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString();

/** A text as one part of a path; halves of signs, which the platform would throw at, are replaced. */
export const inPath = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

/** The same for a query of the contract; refuses what the contract would refuse. */
export function encodeQuery(schema: z.ZodMiniType, query: unknown): string {
  const read = z.safeEncode(schema, query);
  if (read.success) return searchOf(read.data as object);
  throw new TosoError('invalid_request', { fields: fieldFaults(read.error.issues, query) });
}
