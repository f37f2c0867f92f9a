import type { HelpRequestChange, HelpRequestStatus } from '@toso/contract';
import type { Rows } from '../database/transaction.ts';
import { Refusal, type RefusedField } from '../refusal.ts';
import type { Versioned } from '../services.ts';
import { dayFaults, takesNoNote } from './check.ts';
import { sealContactValue } from './contact.ts';
import { after, eraseAt } from './life.ts';
import type { RequestStore } from './request-store.ts';
import { findRequest, mayChange, statusOf, unitOf, type FoundRequest } from './status.ts';
import { writeStep, type StepToWrite } from './write-step.ts';

const resident = { kind: 'resident' } as const;

async function stepOf(
  store: RequestStore,
  request: FoundRequest,
  change: HelpRequestChange,
): Promise<StepToWrite> {
  const at = store.now();
  const { state, preferredOn, preferredPart } = change;
  const preferred = {
    ...(preferredOn === undefined ? {} : { preferred_on: preferredOn }),
    ...(preferredPart === undefined ? {} : { preferred_part: preferredPart }),
  };
  if (state === undefined) return { step: 'changed', at, actor: resident, change: preferred };
  const { eraseAfterDays } = await store.settings.get(request.unit_code);
  const closed = { state, closed_at: at, due_at: eraseAt(at, eraseAfterDays) };
  return {
    step: state,
    at,
    actor: resident,
    change: { ...preferred, ...closed },
    counted: 'cancelled',
  };
}

async function changeContact(
  { keys }: RequestStore,
  rows: Rows,
  request: FoundRequest,
  { place, digitalAddress, note }: HelpRequestChange,
): Promise<void> {
  const of = { unit_code: request.unit_code, request_id: request.id };
  const columns = {
    ...(place === undefined ? {} : { place: sealContactValue(keys, of, 'place', place) }),
    ...(digitalAddress === undefined
      ? {}
      : { digital_address: sealContactValue(keys, of, 'digital_address', digitalAddress) }),
    ...(note === undefined ? {} : { note: sealContactValue(keys, of, 'note', note) }),
  };
  if (Object.keys(columns).length === 0) return;
  await rows
    .updateTable('help_request_contact')
    .set(columns)
    .where('unit_code', '=', of.unit_code)
    .where('request_id', '=', of.request_id)
    .execute();
}

async function checkChange(
  store: RequestStore,
  { unit_code, topic }: FoundRequest,
  { preferredOn, note }: HelpRequestChange,
): Promise<void> {
  const noNote = note !== undefined && (await takesNoNote(store, unit_code, topic));
  const fields: readonly RefusedField[] = [
    ...dayFaults(preferredOn),
    ...(noNote ? [{ path: ['note'], code: 'note_not_asked' } as const] : []),
  ];
  if (fields.length > 0) throw new Refusal('invalid_request', { fields });
}

/** Changes place, time or note, or cancels, while nobody has finished. */
export async function changeRequest(
  store: RequestStore,
  code: string,
  token: string,
  version: number,
  change: HelpRequestChange,
): Promise<Versioned<HelpRequestStatus>> {
  const unit = unitOf(token);
  const { database } = store;
  const request = await database.inUnit(unit, (rows) => findRequest(store, rows, code, token));
  mayChange(request);
  if (request.version !== version) throw new Refusal('precondition_failed');
  const event = change.state === undefined ? 'change' : 'cancel';
  if (after(request.state, event) === undefined) throw new Refusal('state_conflict');
  await checkChange(store, request, change);
  const step = await stepOf(store, request, change);
  const changed = await database.inUnit(unit, async (rows) => {
    if (!(await writeStep(rows, request, step))) throw new Refusal('precondition_failed');
    await changeContact(store, rows, request, change);
    return findRequest(store, rows, code, token);
  });
  return statusOf(store, changed, code);
}
