import type { Services } from '../services.ts';
import type { Handlers } from './call.ts';

type Members =
  | 'openDeskSession'
  | 'getDeskSession'
  | 'closeDeskSession'
  | 'listDeskRequests'
  | 'getDeskRequest'
  | 'takeRequest'
  | 'reportNoAnswer'
  | 'planRequest'
  | 'handOverRequest'
  | 'finishRequest';

/** The team's side. */
export const deskHandlers = ({ desk }: Services): Pick<Handlers, Members> => ({
  openDeskSession: async ({ body: { token } }) => {
    const { secret, session } = await desk.open(token);
    return { body: session, session: { secret, expiresAt: session.expiresAt } };
  },
  getDeskSession: async ({ signedIn: { member } }) => ({ body: await desk.session(member) }),
  closeDeskSession: async ({ signedIn: { secret } }) => {
    await desk.close(secret);
    return { body: undefined, session: 'closed' };
  },
  listDeskRequests: async ({ signedIn: { member }, query: { list = 'open' }, page }) => {
    const { items, next } = await desk.list(member, { list, ...page });
    return { body: { requests: [...items] }, ...(next === undefined ? {} : { next }) };
  },
  getDeskRequest: async ({ signedIn: { member }, params: { id } }) => ({
    body: await desk.get(member, id),
  }),
  takeRequest: async ({ signedIn: { member }, params: { id } }) => ({
    body: await desk.take(member, id),
  }),
  reportNoAnswer: async ({ signedIn: { member }, params: { id } }) => ({
    body: await desk.noAnswer(member, id),
  }),
  planRequest: async ({ signedIn: { member }, params: { id }, body }) => ({
    body: await desk.plan(member, id, body),
  }),
  handOverRequest: async ({ signedIn: { member }, params: { id }, body }) => ({
    body: await desk.handOver(member, id, body),
  }),
  finishRequest: async ({ signedIn: { member }, params: { id }, body }) => ({
    body: await desk.done(member, id, body),
  }),
});
