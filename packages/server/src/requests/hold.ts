import type { HelpRequestRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { Refusal } from '../refusal.ts';

/**
 * Holds a request until the transaction ends: a step that is under way ends first, and a later one
 * waits. What is read after this is as that step left it; a statement that locks and reads at once
 * would see other tables as they were before it waited.
 *
 * @throws {@link Refusal} `not_found` where there is none, or none any more.
 */
export async function hold(
  rows: Rows,
  { unit_code, id }: Pick<HelpRequestRow, 'unit_code' | 'id'>,
): Promise<void> {
  const held = await rows
    .selectFrom('help_request')
    .select('id')
    .where('unit_code', '=', unit_code)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!held) throw new Refusal('not_found');
}
