import type { Requests } from './client.ts';
import { createRequest } from './create-request.ts';
import { TosoError } from './errors.ts';
import type { Http } from './http.ts';
import { plainInputs } from './plain-inputs.ts';

type Following = Omit<Requests, 'create'>;

/** Code that could not be fetched is a network that does not answer. */
async function following(http: Http): Promise<Following> {
  try {
    return (await import('./follow-requests.ts')).followRequests(http, plainInputs);
  } catch (cause) {
    throw new TosoError('unreachable', { cause });
  }
}

/** Requests of a page that asks for help; the code for following them comes with the first call. */
export function pageRequests(http: Http): Requests {
  // Calls what has the same name; the compiler does not see that it takes and gives the same.
  const later = <Name extends keyof Following>(name: Name) =>
    (async (...call: unknown[]) => {
      const follow = (await following(http))[name] as (...given: unknown[]) => Promise<unknown>;
      return follow(...call);
    }) as Following[Name];
  return {
    create: createRequest(http, plainInputs),
    get: later('get'),
    change: later('change'),
    cancel: later('cancel'),
    erase: later('erase'),
    giveFeedback: later('giveFeedback'),
    recoverToken: later('recoverToken'),
  };
}
