import {
  RequestToken,
  unitOfToken,
  type HelpRequestStatus,
  type Team,
  type WayOn,
} from '@toso/contract';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { HelpRequestRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { communeOf } from '../directory/units.ts';
import { Refusal } from '../refusal.ts';
import { hashOfToken } from '../security/secret.ts';
import type { UnitSettings, Versioned } from '../services.ts';
import { reopenUntil } from './life.ts';
import type { RequestStore } from './request-store.ts';

/** A request as its resident's token finds it. */
export interface FoundRequest extends HelpRequestRow {
  readonly read_only: boolean;
  readonly has_contact: boolean;
  readonly history: readonly { readonly step: string; readonly at: string }[];
}

/** The unit of a token, or `not_found` for what is no token: like one that nobody has. */
export function unitOf(token: string): string {
  if (!RequestToken.safeParse(token).success) throw new Refusal('not_found');
  return unitOfToken(token);
}

/**
 * Finds a request by token and code together. A wrong one of either, of this ward or another, takes
 * the same statement to the same answer.
 *
 * @throws {@link Refusal} `not_found`.
 */
export async function findRequest(
  { keys }: RequestStore,
  rows: Rows,
  code: string,
  token: string,
): Promise<FoundRequest> {
  const unit = unitOf(token);
  const { rows: found } = await sql<FoundRequest>`
    select r.*, t.read_only, c.request_id is not null as has_contact,
      (select coalesce(json_agg(json_build_object('step', h.step, 'at', h.at) order by h.id), '[]')
        from help_request_history h
        where h.unit_code = r.unit_code and h.request_id = r.id) as history
    from help_request_token t
    join help_request r on r.unit_code = t.unit_code and r.id = t.request_id
    left join help_request_contact c on c.unit_code = r.unit_code and c.request_id = r.id
    where t.unit_code = ${unit} and t.token_hash = ${hashOfToken(token)}
      and r.code_digest = ${keys.digest(unit, 'code', code)}`.execute(rows);
  if (!found[0]) throw new Refusal('not_found');
  return found[0];
}

/** A request by its code alone, as the ward's own staff find it: the code is spoken at the counter. */
export const requestByCode = (
  { keys }: RequestStore,
  rows: Rows,
  unit: string,
  code: string,
): Promise<HelpRequestRow | undefined> =>
  rows
    .selectFrom('help_request')
    .selectAll()
    .where('unit_code', '=', unit)
    .where('code_digest', '=', keys.digest(unit, 'code', code))
    .executeTakeFirst();

/** Refuses what a recovered token may not do. */
export function mayChange(request: FoundRequest): void {
  if (request.read_only) throw new Refusal('read_only_token');
}

type Way = z.infer<typeof WayOn>;

/** Whom to ring: the team first, and at the hotline's level the hotline first. */
async function waysOn(
  { wards }: RequestStore,
  request: HelpRequestRow,
  team: Team | undefined,
): Promise<Way[]> {
  const contacts = await wards.contacts(request.unit_code);
  const ofWard = contacts.map(({ kind, label, phone, url }) => ({
    kind,
    way: { label, ...(phone ? { phone } : {}), ...(url ? { url } : {}) },
  }));
  const ofTeam: Way[] =
    team?.phone || team?.zaloUrl
      ? [
          {
            label: team.name,
            ...(team.phone ? { phone: team.phone } : {}),
            ...(team.zaloUrl ? { url: team.zaloUrl } : {}),
          },
        ]
      : [];
  if (request.level !== 'hotline') return [...ofTeam, ...ofWard.map(({ way }) => way)];
  const hotlineFirst = ofWard.sort(
    (one, other) => Number(other.kind === 'hotline') - Number(one.kind === 'hotline'),
  );
  return [...hotlineFirst.map(({ way }) => way), ...ofTeam];
}

/** The parts of a status that are there in some states only. */
function sometimes(request: FoundRequest, { eraseAfterDays }: UnitSettings) {
  const { planned_from: from, planned_until: until, closed_at: closedAt } = request;
  const isPlanned = request.state === 'planned' && from && until;
  const mayReopen = request.state === 'done' && closedAt && request.has_contact;
  return {
    ...(isPlanned ? { planned: { from: from.toISOString(), until: until.toISOString() } } : {}),
    ...(request.done_reason === null ? {} : { doneReason: request.done_reason }),
    ...(request.helped === null ? {} : { helped: request.helped }),
    ...(mayReopen ? { reopenUntil: reopenUntil(closedAt, eraseAfterDays).toISOString() } : {}),
  };
}

/** What the resident sees. */
export async function statusOf(
  store: RequestStore,
  request: FoundRequest,
  code: string,
): Promise<Versioned<HelpRequestStatus>> {
  const unit = request.unit_code;
  const ward = await store.wards.ward(unit);
  const team = request.team_id === null ? undefined : ward?.teams.get(request.team_id);
  const history = request.history.map(({ step, at }) => ({ step, at: new Date(at).toISOString() }));
  const value: HelpRequestStatus = {
    code,
    unit,
    unitName: communeOf(unit)?.name ?? unit,
    topic: request.topic,
    mode: request.mode,
    state: request.state,
    level: request.level,
    ...(team ? { teamName: team.name } : {}),
    ...sometimes(request, await store.settings.get(unit)),
    attempts: history.filter(({ step }) => step === 'no-answer').map(({ at }) => at),
    contacts: await waysOn(store, request, team),
    history,
    canChange: !request.read_only,
    createdAt: request.created_at.toISOString(),
    updatedAt: request.updated_at.toISOString(),
    ...(ward?.content.sample ? { sample: true } : {}),
  };
  return { value, version: request.version };
}

/** Reads the status by code and token. */
export async function readStatus(
  store: RequestStore,
  code: string,
  token: string,
): Promise<Versioned<HelpRequestStatus>> {
  const request = await store.database.inUnit(unitOf(token), (rows) =>
    findRequest(store, rows, code, token),
  );
  return statusOf(store, request, code);
}
