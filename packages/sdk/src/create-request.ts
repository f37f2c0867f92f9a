import { HelpRequestAccepted } from '@toso/contract';
import type { Requests } from './client.ts';
import { TosoError } from './errors.ts';
import type { Call, Http } from './http.ts';
import { isKeyExpired, newIdempotencyKey } from './idempotency-key.ts';
import type { Inputs } from './inputs.ts';

/** Asks for help. */
export const createRequest =
  (http: Http, inputs: Inputs): Requests['create'] =>
  async (input, { idempotencyKey = newIdempotencyKey(), ...options } = {}) => {
    if (isKeyExpired(idempotencyKey, Date.now())) throw new TosoError('key_expired');
    const call: Call = {
      method: 'POST',
      path: 'v1/help-requests',
      json: inputs.helpRequest(input),
      headers: { 'idempotency-key': `"${idempotencyKey}"` },
      repeatable: true,
    };
    return (await http.send(HelpRequestAccepted, call, options)).body;
  };
