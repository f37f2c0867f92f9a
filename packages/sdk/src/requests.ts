import type { Requests } from './client.ts';
import { createRequest } from './create-request.ts';
import { followRequests } from './follow-requests.ts';
import type { Http } from './http.ts';
import type { Inputs } from './inputs.ts';

/** Requests for help. Reach it as `client.requests`. */
export const requests = (http: Http, inputs: Inputs): Requests => ({
  create: createRequest(http, inputs),
  ...followRequests(http, inputs),
});
