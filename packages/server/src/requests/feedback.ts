import type { FeedbackInput, HelpRequestStatus } from '@toso/contract';
import { Refusal } from '../refusal.ts';
import type { Versioned } from '../services.ts';
import { after, climbAt, reopenUntil } from './life.ts';
import type { RequestStore } from './request-store.ts';
import { findRequest, mayChange, statusOf, unitOf, type FoundRequest } from './status.ts';
import { writeStep, type StepToWrite } from './write-step.ts';

/** Back to the ward and the team, for anybody but the member who had it. */
function reopened(request: FoundRequest, at: Date) {
  const barred = request.taken_by ? [...request.barred, request.taken_by] : request.barred;
  return {
    state: 'new',
    level: 'ward',
    taken_by: null,
    planned_from: null,
    planned_until: null,
    done_reason: null,
    closed_at: null,
    barred: JSON.stringify(barred),
    due_at: climbAt('ward', at, 0),
  };
}

async function stepOf(
  store: RequestStore,
  request: FoundRequest,
  { helped, reason }: FeedbackInput,
): Promise<StepToWrite> {
  const at = store.now();
  const { eraseAfterDays } = await store.settings.get(request.unit_code);
  const { closed_at: closedAt } = request;
  const mayReopen =
    request.has_contact && closedAt !== null && at <= reopenUntil(closedAt, eraseAfterDays);
  const reopens = !helped && mayReopen;
  return {
    step: reopens ? 'reopened' : helped ? 'helped' : 'not-helped',
    at,
    actor: { kind: 'resident' },
    change: { helped, ...(reopens ? reopened(request, at) : {}) },
    counted: helped ? 'feedback-helped' : `feedback-not-helped${reason ? `-${reason}` : ''}`,
  };
}

/** Notes whether it helped; "no" in time opens the request again for someone else. */
export async function giveFeedback(
  store: RequestStore,
  code: string,
  token: string,
  feedback: FeedbackInput,
): Promise<Versioned<HelpRequestStatus>> {
  const unit = unitOf(token);
  const { database } = store;
  const request = await database.inUnit(unit, (rows) => findRequest(store, rows, code, token));
  mayChange(request);
  // The same answer again, from a second tap or a call sent twice, is one answer.
  if (request.helped === feedback.helped) return statusOf(store, request, code);
  if (after(request.state, 'reopen') === undefined) throw new Refusal('state_conflict');
  const step = await stepOf(store, request, feedback);
  const changed = await database.inUnit(unit, async (rows) => {
    if (!(await writeStep(rows, request, step))) throw new Refusal('state_conflict');
    return findRequest(store, rows, code, token);
  });
  return statusOf(store, changed, code);
}
