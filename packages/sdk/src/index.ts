export {
  consentTexts,
  findSecret,
  formatPhone,
  formatRequestCode,
  readPhone,
  readRequestCode,
  telHref,
} from '@toso/contract';
export type * from './client.ts';
export { createClient } from './create-client.ts';
export { createFileClient, type FileClientOptions } from './create-file-client.ts';
export { desk } from './desk.ts';
export { directories } from './directories.ts';
export {
  isTosoError,
  TosoError,
  type RefusedField,
  type TosoErrorCode,
  type TosoErrorDetails,
} from './errors.ts';
export { createHttp, type Answer, type Call, type Http, type HttpOptions } from './http.ts';
export { isKeyExpired, newIdempotencyKey } from './idempotency-key.ts';
export {
  createPendingStore,
  type PendingRequest,
  type PendingStore,
  type PendingStoreOptions,
  type SendResult,
} from './pending-store.ts';
export { requests } from './requests.ts';
export { createSavedRequests, type SavedRequest, type SavedRequests } from './saved-requests.ts';
export type { KeyVault } from './seal.ts';
export type { TextStorage } from './storage.ts';
export { teams } from './teams.ts';
export { topics } from './topics.ts';
export { units } from './units.ts';
