import type { RequestService } from '../services.ts';
import { changeRequest } from './change.ts';
import { createRequest } from './create.ts';
import { eraseRequest } from './erase.ts';
import { giveFeedback } from './feedback.ts';
import { recoverToken } from './recover.ts';
import type { RequestStore } from './request-store.ts';
import { readStatus } from './status.ts';

/** The life of requests, seen by residents. */
export const createRequestService = (store: RequestStore): RequestService => ({
  create: (input, intention) => createRequest(store, input, intention),
  get: (code, token) => readStatus(store, code, token),
  change: (code, token, version, change) => changeRequest(store, code, token, version, change),
  erase: (code, token) => eraseRequest(store, code, token),
  giveFeedback: (code, token, feedback) => giveFeedback(store, code, token, feedback),
  recoverToken: (code, unit, phone) => recoverToken(store, code, unit, phone),
});
