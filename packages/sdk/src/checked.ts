import * as z from 'zod/mini';
import { TosoError } from './errors.ts';
import { fieldFaults } from './field-faults.ts';

/** Refuses what the contract would refuse, before anything is sent. */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const read = z.safeParse(schema, input);
  if (read.success) return read.data;
  throw new TosoError('invalid_request', { fields: fieldFaults(read.error.issues, input) });
}
