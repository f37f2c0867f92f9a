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

/**
 * A code or an id as one part of a path. What neither can hold becomes a sign that neither has,
 * so that it leads nowhere else; the platform's own escape throws at half a sign.
 */
export const inPath = (code: string): string => code.replace(/[^\w-]/g, '_');

/** The same for a query of the contract; refuses what the contract would refuse. */
export function encodeQuery(schema: z.ZodMiniType, query: unknown): string {
  const read = z.safeEncode(schema, query);
  if (read.success) return searchOf(read.data as object);
  throw new TosoError('invalid_request', { fields: fieldFaults(read.error.issues, query) });
}
