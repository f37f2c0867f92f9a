import type { HelpRequestAccepted } from '@toso/contract';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { isDuplicate, isLockTimeout } from '../database/row.ts';
import type { HelpRequestRow, IdempotencyRow, UnitRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { Refusal } from '../refusal.ts';
import { hashOfToken, makeCode, makeReference, makeToken } from '../security/secret.ts';
import type { Intention, NewRequest } from '../services.ts';
import { checkNewRequest, type Checked } from './check.ts';
import { sealContact } from './contact.ts';
import { digestOfKey, keepForMs, sealAnswer, storedAnswer, tombstoneOf } from './idempotency.ts';
import { climbAt } from './life.ts';
import type { RequestStore } from './request-store.ts';
import { stepRows } from './step.ts';

/** Everything about a request before it is written. */
interface Draft {
  readonly base: UnitRow;
  readonly answer: HelpRequestAccepted;
  readonly requestId: string;
  readonly now: Date;
}

function draftOf(input: NewRequest, { unit, team }: Checked, now: Date): Draft {
  const answer: HelpRequestAccepted = {
    kind: 'accepted',
    code: makeCode(),
    token: makeToken(input.unit),
    unit: input.unit,
    state: 'new',
    ...(team ? { teamName: team.name } : {}),
    createdAt: now.toISOString(),
  };
  const base = { unit_code: input.unit, province_code: unit.provinceCode };
  return { base, answer, requestId: v7(), now };
}

function requestRow(
  store: RequestStore,
  input: NewRequest,
  draft: Draft,
  climbAfterMinutes: number,
): HelpRequestRow {
  const { base, answer, now } = draft;
  const level = input.teamId === undefined ? 'ward' : 'team';
  return {
    ...base,
    id: draft.requestId,
    code_digest: store.keys.digest(input.unit, 'code', answer.code),
    reference: makeReference(),
    team_id: input.teamId ?? null,
    topic: input.topic,
    mode: input.mode,
    for_someone_else: input.forSomeoneElse ?? false,
    preferred_on: input.preferredOn ?? null,
    preferred_part: input.preferredPart ?? null,
    state: 'new',
    level,
    ...nothingYet,
    consent_version: input.consent.version,
    consent_lang: input.consent.lang,
    consent_hash: input.consent.hash,
    due_at: climbAt(level, now, climbAfterMinutes),
    created_at: now,
    updated_at: now,
  };
}

/** What a request begins with. */
const nothingYet = {
  taken_by: null,
  planned_from: null,
  planned_until: null,
  done_reason: null,
  done_minutes: null,
  consent_of_other: null,
  helped: null,
  barred: [],
  claimed_until: null,
  version: 1,
  closed_at: null,
};

/** The answer, sealed, for who sends the same intention again. */
function idempotencyRow(
  { keys }: RequestStore,
  intention: Intention,
  { base, requestId, now, answer }: Draft,
): IdempotencyRow {
  const key = digestOfKey(keys, base.unit_code, intention.key);
  return {
    ...base,
    operation: 'createRequest',
    key_digest: key,
    fingerprint: keys.digest(base.unit_code, 'fingerprint', intention.fingerprint),
    answer: sealAnswer(keys, base.unit_code, key, answer),
    request_id: requestId,
    created_at: now,
    expires_at: new Date(now.getTime() + keepForMs),
  };
}

/** The rows beside the request itself. */
function companions(store: RequestStore, input: NewRequest, draft: Draft) {
  const { base, requestId, answer, now } = draft;
  const ids = { ...base, request_id: requestId };
  const step = {
    of: base,
    requestId,
    step: 'new',
    at: now,
    actor: { kind: 'resident' },
    counted: { kind: 'new', topic: input.topic },
  } as const;
  const token = {
    ...ids,
    token_hash: hashOfToken(answer.token),
    read_only: false,
    created_at: now,
  };
  const contact = sealContact(store.keys, ids, { ...input, code: answer.code });
  return { contact, token, ...stepRows(step) };
}

/** Writes everything at once. True where it was written, false where the key is known. */
async function write(
  store: RequestStore,
  rows: Rows,
  input: NewRequest,
  intention: Intention,
  draft: Draft,
  request: HelpRequestRow,
): Promise<boolean> {
  const kept = idempotencyRow(store, intention, draft);
  const tombstone = tombstoneOf(store.keys, kept.unit_code, kept.key_digest);
  const { contact, token, history, notice, count } = companions(store, input, draft);
  const json = [request, contact, token, history, notice, count].map(
    (row) => sql`${JSON.stringify(row)}::jsonb`,
  );
  const { rows: made } = await sql<{ made: boolean }>`
    select keep_request(${JSON.stringify(kept)}::jsonb, ${tombstone}, ${sql.join(json)}) as made
    `.execute(rows);
  return made[0]?.made === true;
}

async function attempt(
  store: RequestStore,
  input: NewRequest,
  intention: Intention,
  checked: Checked,
): Promise<HelpRequestAccepted> {
  const draft = draftOf(input, checked, store.now());
  const { climbAfterMinutes } = await store.settings.get(input.unit);
  const request = requestRow(store, input, draft, climbAfterMinutes);
  const key = digestOfKey(store.keys, input.unit, intention.key);
  return store.database.inUnit(
    input.unit,
    async (rows) => {
      if (await write(store, rows, input, intention, draft, request)) return draft.answer;
      const stored = await storedAnswer(store, rows, input.unit, intention);
      if (!stored) throw new Refusal('idempotency_in_progress');
      return stored;
    },
    [`idempotency/${key}`],
  );
}

async function attempts(
  store: RequestStore,
  input: NewRequest,
  intention: Intention,
  checked: Checked,
): Promise<HelpRequestAccepted> {
  for (let left = 3; ; left--) {
    try {
      return await attempt(store, input, intention, checked);
    } catch (error) {
      if (isLockTimeout(error)) throw new Refusal('idempotency_in_progress');
      // A code or reference that is already in use in the ward: the next one will not be.
      if (!isDuplicate(error) || left === 0) throw error;
    }
  }
}

/**
 * Keeps a request, or answers as before where the same intention was sent before: also where the
 * ward has since withdrawn the team or topic that it names.
 */
export async function createRequest(
  store: RequestStore,
  input: NewRequest,
  intention: Intention,
): Promise<HelpRequestAccepted> {
  const checked = await checkNewRequest(store, input);
  if (!(checked instanceof Refusal)) return attempts(store, input, intention, checked);
  const stored = await store.database.inUnit(input.unit, (rows) =>
    storedAnswer(store, rows, input.unit, intention),
  );
  if (stored) return stored;
  throw checked;
}
