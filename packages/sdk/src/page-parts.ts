import type { Requests, Teams, Units } from './client.ts';
import { TosoError } from './errors.ts';
import type { Http } from './http.ts';
import { pagedList } from './paged-list.ts';
import { plainInputs } from './plain-inputs.ts';

/** Code that could not be fetched is a network that does not answer. */
async function fetched<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await loading;
  } catch (cause) {
    throw new TosoError('unreachable', { cause });
  }
}

const creating = async (http: Http) =>
  (await fetched(import('./create-request.ts'))).createRequest(http, plainInputs);
const following = async (http: Http) =>
  (await fetched(import('./follow-requests.ts'))).followRequests(http, plainInputs);
const searching = async (http: Http) => {
  const { teams, units } = await fetched(import('./page-lists.ts'));
  return { teams: teams(http, plainInputs), units: units(http, plainInputs) };
};

/** Requests whose code comes with the first call, because a page seldom does all of it. */
export const pageRequests = (http: Http): Requests => ({
  create: async (...call) => (await creating(http))(...call),
  get: async (...call) => (await following(http)).get(...call),
  change: async (...call) => (await following(http)).change(...call),
  cancel: async (...call) => (await following(http)).cancel(...call),
  erase: async (...call) => (await following(http)).erase(...call),
  giveFeedback: async (...call) => (await following(http)).giveFeedback(...call),
  recoverToken: async (...call) => (await following(http)).recoverToken(...call),
});

/** Lists that the server pages, in the same way. */
export const pageLists = (http: Http): { readonly teams: Teams; readonly units: Units } => ({
  teams: {
    list: (...call) => pagedList(async () => (await searching(http)).teams.list(...call)),
    get: async (...call) => (await searching(http)).teams.get(...call),
  },
  units: {
    list: (...call) => pagedList(async () => (await searching(http)).units.list(...call)),
    get: async (...call) => (await searching(http)).units.get(...call),
  },
});
