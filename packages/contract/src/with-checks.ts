import type * as z from 'zod/mini';

/**
 * `schema.check(...checks)`, in a form that bundlers can leave out where nobody uses the result: a
 * method call might have an effect, for all they know, and would keep every schema of the contract
 * in every page. See docs/decisions.
 */
// @__NO_SIDE_EFFECTS__
export function withChecks<Schema extends z.ZodMiniType>(
  schema: Schema,
  ...checks: Parameters<Schema['check']>
): Schema {
  return schema.check(...checks);
}
