import {
  MAX_PLAN_DAYS,
  type DeskRequest,
  type DoneInput,
  type HandOverInput,
  type PlanInput,
  type Team,
} from '@toso/contract';
import { Refusal } from '../refusal.ts';
import { hold } from '../requests/hold.ts';
import {
  after,
  climbAt,
  eraseAt,
  goesToWard,
  releaseAt,
  type LifeEvent,
} from '../requests/life.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { writeStep, type StepToWrite } from '../requests/write-step.ts';
import type { Member, UnitSettings } from '../services.ts';
import { findDeskRow, readDeskRow, teamsOf, withContact, type DeskRow } from './view.ts';

/** What a step does, once the request is read and may take it. */
type Making = (row: DeskRow, at: Date, settings: UnitSettings) => Omit<StepToWrite, 'at' | 'actor'>;

/** Refuses what a member may not do to a request that is there to be seen. */
function check(row: DeskRow, member: Member, event: LifeEvent): void {
  const mine = row.taken_by === member.memberId;
  if (event === 'take') {
    if (row.taken_by !== null && !mine) throw new Refusal('already_taken');
    if (mine || row.barred.includes(member.memberId)) throw new Refusal('state_conflict');
  } else if (!mine) {
    throw new Refusal('state_conflict');
  }
  if (after(row.state, event) === undefined) throw new Refusal('state_conflict');
}

/**
 * Does one step of a member on one request. Of two members who do it at once the second waits, and
 * then meets what the first has done; so does who acts while the resident changes something.
 */
async function doStep(
  store: RequestStore,
  member: Member,
  id: string,
  event: LifeEvent,
  make: Making,
): Promise<DeskRequest> {
  const { unit } = member;
  const settings = await store.settings.get(unit);
  const teams = await teamsOf(store, member);
  return store.database.inUnit(unit, async (rows) => {
    await hold(rows, { unit_code: unit, id });
    const row = await findDeskRow(rows, member, id);
    const at = store.now();
    check(row, member, event);
    const actor = { kind: 'member', id: member.memberId } as const;
    const isWritten = await writeStep(rows, row, { ...make(row, at, settings), at, actor });
    if (!isWritten) throw new Refusal('state_conflict');
    // A team's member who hands a request to another team may look at it once more: it is not lost.
    const changed = await readDeskRow(rows, member, id);
    return withContact(store, rows, member, changed ?? handedOver(row), teams);
  });
}

const handedOver = (row: DeskRow): DeskRow => ({ ...row, state: 'handed-over', taken_by: null });

/** "Tôi nhận". */
export const take = (store: RequestStore, member: Member, id: string): Promise<DeskRequest> =>
  doStep(store, member, id, 'take', (_row, at) => ({
    step: 'taken',
    change: { state: 'taken', taken_by: member.memberId, due_at: releaseAt(at, null) },
  }));

/** Rang, and nobody answered. After three times on two days the ward looks after it. */
export const noAnswer = (store: RequestStore, member: Member, id: string): Promise<DeskRequest> =>
  doStep(store, member, id, 'no-answer', (row, at) => {
    const attempts = [...row.attempts.map((time) => new Date(time)), at];
    const plan = { planned_from: null, planned_until: null };
    const change = { state: 'no-answer', ...plan, due_at: releaseAt(at, null) };
    if (row.level !== 'team' || !goesToWard(attempts)) return { step: 'no-answer', change };
    const toWard = { level: 'ward', taken_by: null, due_at: climbAt('ward', at, 0) };
    return { step: 'no-answer', change: { ...change, ...toWard } };
  });

const dayMs = 86_400_000;

/** Refuses a time that is over, and one so far off that the request would be forgotten. */
function checkPeriod(from: Date, until: Date, now: Date): void {
  const refuse = (field: 'from' | 'until', code: 'already_past' | 'too_far_ahead') =>
    new Refusal('invalid_request', { fields: [{ path: [field], code }] });
  if (until <= now) throw refuse('until', 'already_past');
  if (from.getTime() < now.getTime() - dayMs) throw refuse('from', 'already_past');
  if (until.getTime() > now.getTime() + MAX_PLAN_DAYS * dayMs) {
    throw refuse('until', 'too_far_ahead');
  }
}

/** A visit or a call is agreed. */
export const plan = (
  store: RequestStore,
  member: Member,
  id: string,
  { from, until }: PlanInput,
): Promise<DeskRequest> =>
  doStep(store, member, id, 'plan', (_row, at) => {
    const [start, end] = [new Date(from), new Date(until)];
    checkPeriod(start, end, at);
    const change = { planned_from: start, planned_until: end, due_at: releaseAt(at, end) };
    return { step: 'planned', change: { state: 'planned', ...change } };
  });

async function teamOf(
  store: RequestStore,
  unit: string,
  teamId: string | undefined,
): Promise<Team | undefined> {
  if (teamId === undefined) return undefined;
  const team = await store.wards.team(unit, teamId);
  if (team) return team;
  throw new Refusal('invalid_request', { fields: [{ path: ['teamId'], code: 'unknown_team' }] });
}

/** To another team of the ward, or to the ward itself. */
export async function handOver(
  store: RequestStore,
  member: Member,
  id: string,
  { teamId }: HandOverInput,
): Promise<DeskRequest> {
  const team = await teamOf(store, member.unit, teamId);
  return doStep(store, member, id, 'hand-over', (_row, at, { climbAfterMinutes }) => {
    const level = team ? 'team' : 'ward';
    const change = {
      state: 'handed-over',
      level,
      ...(team ? { team_id: team.id } : {}),
      taken_by: null,
      planned_from: null,
      planned_until: null,
      due_at: climbAt(level, at, climbAfterMinutes),
    };
    return { step: 'handed-over', change };
  });
}

/** How it ended; counted for the month's list. */
export const done = (
  store: RequestStore,
  member: Member,
  id: string,
  { reason, minutes, consentOfOther }: DoneInput,
): Promise<DeskRequest> =>
  doStep(store, member, id, 'done', (_row, at, { eraseAfterDays }) => ({
    step: 'done',
    change: {
      state: 'done',
      done_reason: reason,
      done_minutes: minutes ?? null,
      consent_of_other: consentOfOther ?? null,
      helped: null,
      closed_at: at,
      due_at: eraseAt(at, eraseAfterDays),
    },
    counted: `done-${reason}`,
  }));
