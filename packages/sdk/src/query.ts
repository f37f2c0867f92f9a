import * as z from 'zod/mini';
import { TosoError } from './errors.ts';
import { fieldFaults } from './field-faults.ts';

/** A query as it goes into an address; refuses what the contract would refuse. */
export function encodeQuery(schema: z.ZodMiniType, query: unknown): string {
  const read = z.safeEncode(schema, query);
  if (!read.success) {
    throw new TosoError('invalid_request', { fields: fieldFaults(read.error.issues, query) });
  }
  const fields = Object.entries(read.data as Record<string, string | undefined>);
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
}
