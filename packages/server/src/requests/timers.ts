import { sql } from 'kysely';
import type { Rows } from '../database/transaction.ts';
import type { HelpRequestRow } from '../database/schema.ts';
import type { TimerService, UnitSettings } from '../services.ts';
import { climbAt, closedStates, levelAbove } from './life.ts';
import type { RequestStore } from './request-store.ts';
import { writeStep, type StepToWrite } from './write-step.ts';

type Outcome = 'climbed' | 'released' | 'erased';

const leaseMs = 60_000;
const batch = 200;
const dayMs = 86_400_000;
/** How long a notice waits for a receiver, and a superseded snapshot for whoever holds its address. */
const noticesKeptMs = 7 * dayMs;
const snapshotsKeptMs = 7 * dayMs;

interface Due {
  readonly unit_code: string;
  readonly id: string;
}

/** Claims what is due, over all units, so that other replicas leave it alone for a minute. */
const claimDue = async ({ database }: RequestStore, now: Date): Promise<readonly Due[]> =>
  database.asWorker(async (rows) => {
    const { rows: due } = await sql<Due>`
      update help_request r set claimed_until = ${new Date(now.getTime() + leaseMs)}
      from (select unit_code, id from help_request
        where due_at <= ${now} and (claimed_until is null or claimed_until <= ${now})
        order by due_at limit ${batch}) due
      where r.unit_code = due.unit_code and r.id = due.id
        and (r.claimed_until is null or r.claimed_until <= ${now})
      returning r.unit_code, r.id`.execute(rows);
    return due;
  });

const timer = { kind: 'timer' } as const;

function climb(request: HelpRequestRow, at: Date, settings: UnitSettings): StepToWrite {
  const level = levelAbove(request.level);
  const due_at = climbAt(level, at, settings.climbAfterMinutes);
  return { step: `to-${level}`, at, actor: timer, change: { level, due_at } };
}

function release(at: Date): StepToWrite {
  const change = {
    state: 'new',
    level: 'ward',
    taken_by: null,
    planned_from: null,
    planned_until: null,
    due_at: climbAt('ward', at, 0),
  };
  return { step: 'released', at, actor: timer, change };
}

/** Erases what could tell who asked; the request stays for the ward's statistics, nameless. */
async function eraseContact(rows: Rows, request: HelpRequestRow): Promise<void> {
  const tables = ['help_request_contact', 'idempotency', 'audit_detail'] as const;
  for (const table of tables) {
    await rows
      .deleteFrom(table)
      .where('unit_code', '=', request.unit_code)
      .where('request_id', '=', request.id)
      .execute();
  }
  await rows
    .updateTable('help_request')
    .set({ due_at: null, claimed_until: null, version: request.version + 1 })
    .where('unit_code', '=', request.unit_code)
    .where('id', '=', request.id)
    .execute();
}

async function handle(
  store: RequestStore,
  { unit_code: unit, id }: Due,
  at: Date,
): Promise<Outcome | undefined> {
  const settings = await store.settings.get(unit);
  return store.database.inUnit(unit, async (rows) => {
    const request = await rows
      .selectFrom('help_request')
      .selectAll()
      .where('unit_code', '=', unit)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!request?.due_at || request.due_at > at) return undefined;
    if (closedStates.includes(request.state)) {
      await eraseContact(rows, request);
      return 'erased';
    }
    const held = request.taken_by !== null;
    const step = held ? release(at) : climb(request, at, settings);
    if (!(await writeStep(rows, request, step))) return undefined;
    return held ? 'released' : 'climbed';
  });
}

/** Snapshots in whose place another was published by `until`: whoever held their address had time. */
const superseded = (rows: Rows, until: Date) =>
  rows
    .deleteFrom('directory_snapshot as old')
    .where('old.is_current', '=', false)
    .where((where) =>
      where.exists(
        where
          .selectFrom('directory_snapshot as next')
          .select('next.version')
          .whereRef('next.unit_code', '=', 'old.unit_code')
          .whereRef('next.version', '<>', 'old.version')
          .whereRef('next.published_at', '>=', 'old.published_at')
          .where('next.published_at', '<=', until),
      ),
    );

/** Deletes what has had its time, over all units. */
const expire = async ({ database }: RequestStore, now: Date): Promise<number> =>
  database.asWorker(async (rows) => {
    const ago = (ms: number) => new Date(now.getTime() - ms);
    const deletions = [
      rows.deleteFrom('idempotency').where('expires_at', '<=', now),
      rows.deleteFrom('tombstone').where('expires_at', '<=', now),
      rows.deleteFrom('member_session').where('expires_at', '<=', now),
      rows.deleteFrom('recovery_attempt').where('at', '<=', ago(dayMs)),
      rows.deleteFrom('outbox').where('created_at', '<=', ago(noticesKeptMs)),
      superseded(rows, ago(snapshotsKeptMs)),
    ];
    let expired = 0;
    for (const deletion of deletions) {
      for (const { numDeletedRows } of await deletion.execute()) expired += Number(numDeletedRows);
    }
    return expired;
  });

/** One request that cannot be handled must not keep the others waiting: it is reported at the end. */
async function handleDue(store: RequestStore, now: Date) {
  const counts = { climbed: 0, released: 0, erased: 0 };
  const failures: unknown[] = [];
  for (let due = await claimDue(store, now); due.length > 0; due = await claimDue(store, now)) {
    for (const each of due) {
      const outcome = await handle(store, each, now).catch((error: unknown) => {
        failures.push(error);
      });
      if (outcome) counts[outcome]++;
    }
  }
  return { counts, failures };
}

/** Work that time brings. */
export function createTimers(store: RequestStore): TimerService {
  let tidiedAt = store.now().getTime();
  return {
    run: async (now = store.now()) => {
      const { counts, failures } = await handleDue(store, now);
      const expired = await expire(store, now);
      if (now.getTime() - tidiedAt >= dayMs) {
        tidiedAt = now.getTime();
        await store.database.tidy();
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Some requests were left as is.');
      return { ...counts, expired };
    },
  };
}
