import { sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import type { RequestStore } from '../requests/request-store.ts';
import type { DeskService } from '../services.ts';
import { listRequests } from './list.ts';
import { closeSession, memberOf, openSession, readSession } from './sessions.ts';
import { done, handOver, noAnswer, plan, take } from './steps.ts';
import { findDeskRow, readDeskRows, teamsOf, withContact } from './view.ts';

/** The team's side. */
export const createDeskService = (store: RequestStore): DeskService => ({
  open: (token) => openSession(store, token),
  memberOf: (secret) => memberOf(store, secret),
  session: (member) => readSession(store, member),
  close: (secret) => closeSession(store, secret),
  list: (member, query) => listRequests(store, member, query),
  get: async (member, id) => {
    const teams = await teamsOf(store, member);
    return store.database.inUnit(member.unit, async (rows) =>
      withContact(store, rows, member, await findDeskRow(rows, member, id), teams),
    );
  },
  byReference: async (member, reference) => {
    const teams = await teamsOf(store, member);
    return store.database.inUnit(member.unit, async (rows) => {
      const [row] = await readDeskRows(rows, member, sql`r.reference = ${reference}`);
      if (!row) throw new Refusal('not_found');
      return withContact(store, rows, member, row, teams);
    });
  },
  take: (member, id) => take(store, member, id),
  noAnswer: (member, id) => noAnswer(store, member, id),
  plan: (member, id, input) => plan(store, member, id, input),
  handOver: (member, id, input) => handOver(store, member, id, input),
  done: (member, id, input) => done(store, member, id, input),
});
