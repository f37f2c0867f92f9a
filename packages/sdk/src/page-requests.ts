import type { Requests } from './client.ts';
import { createRequest } from './create-request.ts';
import { TosoError } from './errors.ts';
import type { Http } from './http.ts';
import { plainInputs } from './plain-inputs.ts';

/** Code that could not be fetched is a network that does not answer. */
async function following(http: Http): Promise<Omit<Requests, 'create'>> {
  try {
    return (await import('./follow-requests.ts')).followRequests(http, plainInputs);
  } catch (cause) {
    throw new TosoError('unreachable', { cause });
  }
}

/** Requests of a page that asks for help; the code for following them comes with the first call. */
export const pageRequests = (http: Http): Requests => ({
  create: createRequest(http, plainInputs),
  get: async (...call) => (await following(http)).get(...call),
  change: async (...call) => (await following(http)).change(...call),
  cancel: async (...call) => (await following(http)).cancel(...call),
  erase: async (...call) => (await following(http)).erase(...call),
  giveFeedback: async (...call) => (await following(http)).giveFeedback(...call),
  recoverToken: async (...call) => (await following(http)).recoverToken(...call),
});
