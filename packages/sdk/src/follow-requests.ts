import { HelpRequestStatus, RecoveredToken, tokenPattern } from '@toso/contract';
import * as z from 'zod/mini';
import type { CallOptions, Requests, VersionedStatus } from './client.ts';
import { TosoError } from './errors.ts';
import type { Call, Http } from './http.ts';
import type { Inputs } from './inputs.ts';
import { inPath } from './query.ts';

const pathOf = (code: string) => `v1/help-requests/${inPath(code)}`;

/** A token that cannot be one opens nothing, as an unknown one opens nothing. */
function bearer(token: string) {
  if (!tokenPattern.test(token)) throw new TosoError('not_found');
  return { authorization: `Bearer ${token}` };
}

/** What opens with code and token, and answers with the request's state. */
function following(http: Http, inputs: Inputs): Pick<Requests, 'get' | 'change' | 'giveFeedback'> {
  async function status(call: Call, options?: CallOptions): Promise<VersionedStatus> {
    const { body, headers } = await http.send(HelpRequestStatus, call, options);
    // Proxies that compress mark the version weak (RFC 9110 section 8.8.1); it is the same one.
    return { ...body, etag: (headers.get('etag') ?? '').replace(/^W\//, '') };
  }
  return {
    get: async ({ code, token }, options) =>
      status({ path: pathOf(code), headers: bearer(token) }, options),

    change: async ({ code, token }, change, { ifMatch, ...options }) =>
      status(
        {
          method: 'PATCH',
          path: pathOf(code),
          json: inputs.change(change),
          headers: { ...bearer(token), 'if-match': ifMatch },
        },
        options,
      ),

    giveFeedback: async ({ code, token }, feedback, options) =>
      status(
        {
          method: 'POST',
          path: `${pathOf(code)}/feedback`,
          json: inputs.feedback(feedback),
          headers: bearer(token),
        },
        options,
      ),
  };
}

/** What is done with a request after it was made. */
export function followRequests(http: Http, inputs: Inputs): Omit<Requests, 'create'> {
  const followed = following(http, inputs);
  return {
    ...followed,

    cancel: (key, options) => followed.change(key, { state: 'cancelled' }, options),

    async erase({ code, token }, options) {
      const call: Call = { method: 'DELETE', path: pathOf(code), headers: bearer(token) };
      await http.send(z.unknown(), call, options);
    },

    async recoverToken({ code, ...lost }, options) {
      const call: Call = {
        method: 'POST',
        path: `${pathOf(code)}/token`,
        json: inputs.recovery(lost),
      };
      return (await http.send(RecoveredToken, call, options)).body.token;
    },
  };
}
