import { sql, type RawBuilder } from 'kysely';
import { v7 } from 'uuid';
import { rowOf } from '../database/row.ts';
import type {
  ActivityCountRow,
  HelpRequestHistoryRow,
  OutboxRow,
  UnitRow,
} from '../database/schema.ts';
import { vietnamDay } from '../vietnam-day.ts';

/** Who did something: no name, only what the history needs. */
export interface Actor {
  readonly kind: 'resident' | 'member' | 'timer';
  readonly id?: string;
}

/** Something that happened to a request. */
export interface Step {
  readonly of: UnitRow;
  readonly requestId: string;
  /** What the history and the notices call it. */
  readonly step: string;
  readonly at: Date;
  readonly actor: Actor;
  /** Counted for the ward's statistics, which outlive the request. */
  readonly counted?: { readonly kind: string; readonly topic: string };
}

/** The rows of a step: history, notice, count. A notice carries ids only. */
export function stepRows({ of, requestId, step, at, actor, counted }: Step) {
  const base = { unit_code: of.unit_code, province_code: of.province_code };
  const ids = { ...base, id: v7(), request_id: requestId, step };
  const history: HelpRequestHistoryRow = {
    ...ids,
    at,
    actor_kind: actor.kind,
    actor_id: actor.id ?? null,
  };
  const notice: OutboxRow = {
    ...ids,
    id: v7(),
    created_at: at,
    next_at: at,
    claimed_until: null,
    attempts: 0,
  };
  const count: ActivityCountRow | undefined = counted && {
    ...base,
    id: v7(),
    counted_on: vietnamDay(at),
    amount: 1,
    ...counted,
  };
  return { history, notice, count };
}

/**
 * The rows of a step as parts of one statement. Each reads from the relation `source`, so that
 * nothing is written where that has no row.
 */
export function stepParts(step: Step, source: string): RawBuilder<unknown> {
  const { history, notice, count } = stepRows(step);
  const from = sql.table(source);
  const parts = sql`history as (insert into help_request_history
      select h.* from ${from} cross join ${rowOf('help_request_history', history)} as h),
    notice as (insert into outbox
      select n.* from ${from} cross join ${rowOf('outbox', notice)} as n)`;
  if (!count) return parts;
  return sql`${parts},
    counted as (insert into activity_count
      select c.* from ${from} cross join ${rowOf('activity_count', count)} as c)`;
}
