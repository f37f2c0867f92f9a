import type { DeskRequest, Team } from '@toso/contract';
import { sql, type RawBuilder } from 'kysely';
import type { HelpRequestRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { Refusal } from '../refusal.ts';
import { openContact } from '../requests/contact.ts';
import { closedStates } from '../requests/life.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { recordAudit } from '../security/audit.ts';
import type { Member } from '../services.ts';
import type { Store } from '../store.ts';

/** A request with the times at which the team rang in vain. */
export interface DeskRow extends HelpRequestRow {
  readonly attempts: readonly string[];
}

/**
 * What a member may see: the ward's desk everything, a team what was ever its own and what the
 * member took. A request that climbs stays with its team.
 */
const visibleTo = ({ teamId, memberId }: Member): RawBuilder<boolean> =>
  teamId === undefined
    ? sql`true`
    : sql`(r.team_id = ${teamId}::uuid or r.taken_by = ${memberId}::uuid)`;

/** Reads requests that a member may see. */
export async function readDeskRows(
  rows: Rows,
  member: Member,
  condition: RawBuilder<unknown>,
  tail: RawBuilder<unknown> = sql``,
): Promise<readonly DeskRow[]> {
  const { rows: found } = await sql<DeskRow>`
    select r.*, (select coalesce(json_agg(h.at order by h.id), '[]') from help_request_history h
      where h.unit_code = r.unit_code and h.request_id = r.id and h.step = 'no-answer') as attempts
    from help_request r
    where r.unit_code = ${member.unit} and ${visibleTo(member)} and ${condition} ${tail}`.execute(
    rows,
  );
  return found;
}

/** One request by id; nothing alike where there is none and where it is not the member's to see. */
export async function readDeskRow(
  rows: Rows,
  member: Member,
  id: string,
): Promise<DeskRow | undefined> {
  const [row] = await readDeskRows(rows, member, sql`r.id = ${id}::uuid`);
  return row;
}

/** The same. @throws {@link Refusal} `not_found` */
export async function findDeskRow(rows: Rows, member: Member, id: string): Promise<DeskRow> {
  const row = await readDeskRow(rows, member, id);
  if (!row) throw new Refusal('not_found');
  return row;
}

const isHeldBy = (row: HelpRequestRow, { memberId }: Member) =>
  row.taken_by === memberId && !closedStates.includes(row.state);

/** The teams of a member's ward. Read before a transaction: inside one it could wait for itself. */
export type Teams = ReadonlyMap<string, Team>;
export const teamsOf = async ({ wards }: RequestStore, { unit }: Member): Promise<Teams> =>
  (await wards.ward(unit))?.teams ?? new Map<string, Team>();

/** The request as the member may see it, without anything personal. */
export function viewOf(teams: Teams, member: Member, row: DeskRow): DeskRequest {
  const { planned_from: from, planned_until: until } = row;
  const team = row.team_id === null ? undefined : teams.get(row.team_id);
  const planned =
    from && until ? { from: from.toISOString(), until: until.toISOString() } : undefined;
  return {
    id: row.id,
    reference: row.reference,
    topic: row.topic,
    mode: row.mode,
    state: row.state,
    level: row.level,
    ...(team ? { teamName: team.name } : {}),
    forSomeoneElse: row.for_someone_else,
    ...(row.preferred_on === null ? {} : { preferredOn: row.preferred_on }),
    ...(row.preferred_part === null ? {} : { preferredPart: row.preferred_part }),
    ...(planned ? { planned } : {}),
    attempts: row.attempts.map((at) => new Date(at).toISOString()),
    ...(row.done_reason === null ? {} : { doneReason: row.done_reason }),
    mine: isHeldBy(row, member),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Adds the contact details for the member who holds the request. Every reading is audited. */
export async function withContact(
  { keys, now }: Store,
  rows: Rows,
  member: Member,
  row: DeskRow,
  teams: Teams,
): Promise<DeskRequest> {
  const view = viewOf(teams, member, row);
  if (!view.mine) return view;
  const contact = await rows
    .selectFrom('help_request_contact')
    .selectAll()
    .where('unit_code', '=', member.unit)
    .where('request_id', '=', row.id)
    // Who erases meanwhile waits, and then deletes what the log says of this reading too.
    .forShare()
    .executeTakeFirst();
  if (!contact) return view;
  await recordAudit(keys, rows, {
    unit: member.unit,
    at: now(),
    action: 'contact-read',
    requestId: row.id,
    linkId: member.linkId,
  });
  return { ...view, contact: openContact(keys, contact) };
}
