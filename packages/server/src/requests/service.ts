import { isLockTimeout } from '../database/row.ts';
import { Refusal } from '../refusal.ts';
import type { RequestService } from '../services.ts';
import { changeRequest } from './change.ts';
import { createRequest } from './create.ts';
import { eraseAtWard, eraseRequest } from './erase.ts';
import { giveFeedback } from './feedback.ts';
import { recoverToken } from './recover.ts';
import type { RequestStore } from './request-store.ts';
import { readStatus, requestByCode } from './status.ts';

/** What could not be done because something alike is being done: soon it can. */
async function whenFree<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isLockTimeout(error) ? new Refusal('unavailable', { retryAfterSeconds: 5 }) : error;
  }
}

/** The life of requests, seen by residents. */
export const createRequestService = (store: RequestStore): RequestService => ({
  create: (input, intention) => createRequest(store, input, intention),
  get: (code, token) => readStatus(store, code, token),
  change: (code, token, version, change) => changeRequest(store, code, token, version, change),
  erase: (code, token) => whenFree(eraseRequest(store, code, token)),
  find: async (unit, code) => {
    const found = await store.database.inUnit(unit, (rows) =>
      requestByCode(store, rows, unit, code),
    );
    return found && { state: found.state, createdAt: found.created_at };
  },
  eraseAtWard: (unit, code, given) => whenFree(eraseAtWard(store, unit, code, given)),
  giveFeedback: (code, token, feedback) => giveFeedback(store, code, token, feedback),
  recoverToken: (code, unit, phone) => whenFree(recoverToken(store, code, unit, phone)),
});
