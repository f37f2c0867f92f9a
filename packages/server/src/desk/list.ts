import type { DeskRequest } from '@toso/contract';
import { sql, type RawBuilder } from 'kysely';
import { closedStates, statesBefore } from '../requests/life.ts';
import type { RequestStore } from '../requests/request-store.ts';
import type { Member, Slice } from '../services.ts';
import { readDeskRows, teamsOf, viewOf } from './view.ts';

type List = 'open' | 'mine' | 'closed';

const among = (states: readonly string[]) => sql`r.state in (${sql.join([...states])})`;

/** What each list holds. Who may not take a request again is not offered it. */
const conditions: Readonly<Record<List, (member: Member) => RawBuilder<unknown>>> = {
  open: ({ memberId }) =>
    sql`r.taken_by is null and ${among(statesBefore('take'))}
      and not r.barred @> ${JSON.stringify([memberId])}::jsonb`,
  mine: ({ memberId }) => sql`r.taken_by = ${memberId}::uuid and not ${among(closedStates)}`,
  closed: () => among(closedStates),
};

/** The longest wait first; of what is closed, the newest. Ids are in the order of time. */
export async function listRequests(
  store: RequestStore,
  member: Member,
  { list, limit, after }: { list: List; limit: number; after?: string },
): Promise<Slice<DeskRequest>> {
  const newestFirst = list === 'closed';
  const beyond =
    after === undefined
      ? sql`true`
      : newestFirst
        ? sql`r.id < ${after}::uuid`
        : sql`r.id > ${after}::uuid`;
  const tail = sql`order by r.id ${sql.raw(newestFirst ? 'desc' : 'asc')} limit ${limit + 1}`;
  const teams = await teamsOf(store, member);
  const rows = await store.database.inUnit(member.unit, (unit) =>
    readDeskRows(unit, member, sql`${conditions[list](member)} and ${beyond}`, tail),
  );
  const items = rows.slice(0, limit).map((row) => viewOf(teams, member, row));
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: last.id } : { items };
}
