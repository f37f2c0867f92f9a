import type { RequestLevel, RequestState } from '@toso/contract';
import { vietnamDay } from '../vietnam-day.ts';

/** What may happen to a request. */
export type LifeEvent =
  'take' | 'no-answer' | 'plan' | 'hand-over' | 'done' | 'cancel' | 'change' | 'reopen' | 'release';

/** Where each event leads, state by state. What is not here is refused. */
const life: Readonly<Record<RequestState, Partial<Record<LifeEvent, RequestState>>>> = {
  new: { take: 'taken', cancel: 'cancelled', change: 'new' },
  'handed-over': { take: 'taken', cancel: 'cancelled', change: 'handed-over' },
  taken: {
    'no-answer': 'no-answer',
    plan: 'planned',
    'hand-over': 'handed-over',
    done: 'done',
    cancel: 'cancelled',
    change: 'taken',
    release: 'new',
  },
  planned: {
    'no-answer': 'no-answer',
    plan: 'planned',
    'hand-over': 'handed-over',
    done: 'done',
    cancel: 'cancelled',
    change: 'planned',
    release: 'new',
  },
  'no-answer': {
    // Where three calls failed nobody holds it any more, and the ward may take it.
    take: 'taken',
    'no-answer': 'no-answer',
    plan: 'planned',
    'hand-over': 'handed-over',
    done: 'done',
    cancel: 'cancelled',
    change: 'no-answer',
    release: 'new',
  },
  done: { reopen: 'new' },
  cancelled: {},
};

/** Where `event` leads from `state`; `undefined` where it may not happen. */
export const after = (state: string, event: LifeEvent): RequestState | undefined =>
  Object.hasOwn(life, state) ? life[state as RequestState][event] : undefined;

/** The states from which `event` may happen. */
export const statesBefore = (event: LifeEvent): readonly string[] =>
  Object.entries(life)
    .filter(([, events]) => events[event] !== undefined)
    .map(([state]) => state);

/** States in which nothing more is done. */
export const closedStates: readonly string[] = ['done', 'cancelled'];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long the ward has before the resident is pointed to the hotline. */
const wardMinutes = 1440;
const releaseAfterMs = 48 * hour;
const releaseAfterPlanMs = 24 * hour;
const reopenForMs = 14 * day;

const later = (from: Date, ms: number) => new Date(from.getTime() + ms);

/** Until when a request that nobody holds may wait at `level`; null at the last one. */
export function climbAt(level: string, since: Date, climbAfterMinutes: number): Date | null {
  if (level === 'team') return later(since, climbAfterMinutes * minute);
  return level === 'ward' ? later(since, wardMinutes * minute) : null;
}

/** The level above. */
export const levelAbove = (level: string): RequestLevel => (level === 'team' ? 'ward' : 'hotline');

/** When a request that its holder has forgotten goes back. */
export function releaseAt(lastStep: Date, plannedUntil: Date | null): Date {
  const byStep = later(lastStep, releaseAfterMs);
  const byPlan = plannedUntil ? later(plannedUntil, releaseAfterPlanMs) : undefined;
  return byPlan ?? byStep;
}

/** Until when "Chưa được giúp" opens a request again: contact details must still be there. */
export const reopenUntil = (closedAt: Date, eraseAfterDays: number): Date =>
  later(closedAt, Math.min(reopenForMs, eraseAfterDays * day));

/** When the contact details of a closed request are erased. */
export const eraseAt = (closedAt: Date, eraseAfterDays: number): Date =>
  later(closedAt, eraseAfterDays * day);

/** True after three calls on two days: then the ward looks after it. */
export const goesToWard = (attempts: readonly Date[]): boolean =>
  attempts.length >= 3 && new Set(attempts.map(vietnamDay)).size >= 2;
