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
export {
  isTosoError,
  TosoError,
  type RefusedField,
  type TosoErrorCode,
  type TosoErrorDetails,
} from './errors.ts';
export type { HttpOptions } from './http.ts';
export {
  createPendingStore,
  type PendingRequest,
  type PendingStore,
  type PendingStoreOptions,
  type SendResult,
} from './pending-store.ts';
export { createSavedRequests, type SavedRequest, type SavedRequests } from './saved-requests.ts';
export type { KeyVault } from './seal.ts';
export type { TextStorage } from './storage.ts';
