import { sql } from 'kysely';
import type { HelpRequestRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { stepParts, type Actor } from './step.ts';

/** What a step changes of a request. */
export type RequestChange = Partial<
  Omit<HelpRequestRow, 'unit_code' | 'province_code' | 'id' | 'version' | 'barred'> & {
    barred: string;
  }
>;

/** A step to be written: what changes, and what history and notices call it. */
export interface StepToWrite {
  readonly step: string;
  readonly at: Date;
  readonly actor: Actor;
  readonly change: RequestChange;
  readonly counted?: string;
}

/**
 * Changes a request, if it is still as it was read, together with history, notice and count.
 *
 * @returns False where somebody else was faster: then nothing is written.
 */
export async function writeStep(
  rows: Rows,
  request: HelpRequestRow,
  { step, at, actor, change, counted }: StepToWrite,
): Promise<boolean> {
  const columns = Object.entries({ ...change, updated_at: at, claimed_until: null }).map(
    ([column, value]) => sql`${sql.ref(column)} = ${value}`,
  );
  const parts = stepParts(
    {
      of: { unit_code: request.unit_code, province_code: request.province_code },
      requestId: request.id,
      step,
      at,
      actor,
      ...(counted === undefined ? {} : { counted: { kind: counted, topic: request.topic } }),
    },
    'changed',
  );
  const { rows: made } = await sql<{ made: number }>`
    with changed as (
      update help_request set ${sql.join(columns)}, version = version + 1
      where unit_code = ${request.unit_code} and id = ${request.id}
        and version = ${request.version}
      returning id),
    ${parts}
    select count(*)::int as made from changed`.execute(rows);
  return made[0]?.made === 1;
}
