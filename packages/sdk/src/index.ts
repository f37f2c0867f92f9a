export {
  consentEn,
  consentTexts,
  consentVi,
  findSecret,
  formatPhone,
  formatRequestCode,
  readPhone,
  readRequestCode,
  telHref,
} from '@toso/contract';
// What the calls take and give, so that a program needs no second package to name it.
export type {
  Consent,
  ConsentText,
  Contact,
  DeskQuery,
  DeskRequest,
  DeskSession,
  Directory,
  DoneInput,
  FeedbackInput,
  Guide,
  GuideQuery,
  GuideSummary,
  HandOverInput,
  HelpRequestAccepted,
  HelpRequestChange,
  HelpRequestInput,
  HelpRequestStatus,
  OfficialAccount,
  OfficialAccountQuery,
  PlanInput,
  ProvinceIndex,
  Team,
  TeamQuery,
  Topic,
  Unit,
  UnitCandidate,
  UnitQuery,
  WardSnapshot,
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
