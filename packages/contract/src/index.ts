export { consentEn } from './consent-en.ts';
export { consentVi } from './consent-vi.ts';
export { consentTexts, Consent, type ConsentText } from './consent.ts';
export {
  codeAlphabet,
  codeLength,
  formatRequestCode,
  makeRequestCode,
  readRequestCode,
  RequestCode,
} from './code.ts';
export { isTosoConfig } from './config-check.ts';
export { configFault } from './config-fault.ts';
export { TosoConfig } from './config.ts';
export {
  DeskContact,
  DeskQuery,
  DeskRequest,
  DeskRequestPath,
  DeskRequestPage,
  DeskSession,
  DeskSessionInput,
  DoneInput,
  HandOverInput,
  MAX_PLAN_DAYS,
  PlanInput,
} from './desk.ts';
export {
  Directory,
  DIRECTORY_FORMAT_VERSION,
  DirectoryPointer,
  IndexedWard,
  ProvinceIndex,
  SnapshotVersion,
  WardSnapshot,
} from './directory.ts';
export {
  Guide,
  GuideFailure,
  GuideLink,
  GuideList,
  GuideName,
  GuideNumber,
  GuidePlace,
  GuideQuestion,
  GuideSituation,
  GuideSource,
  GuideStep,
  GuideSummary,
  GuideVideo,
} from './guide.ts';
export { GuideOverride, StepOverride } from './guide-override.ts';
export { fieldIssues, type FieldIssue, type Issue } from './field-issues.ts';
export { HttpsUrl, ZaloUrl } from './link.ts';
export {
  OfficialAccount,
  OfficialAccountList,
  OfficialAccountQuery,
  PublishedAccount,
} from './official-account.ts';
export { isPublishedAccount, publishedAccountsIn } from './official-account-check.ts';
export { type Access, type AnswerShape, type Operation } from './operation.ts';
export { operations, type OperationId } from './operations.ts';
export { Cursor, DEFAULT_LIMIT, Limit, MAX_LIMIT } from './paging.ts';
export { DirectoryFilePath, GuidePath, GuideQuery, TeamPath, TopicQuery } from './paths.ts';
export { DialNumber, formatPhone, Phone, telHref, TypedPhone } from './phone.ts';
export { readPhone, type PhoneFault } from './read-phone.ts';
export {
  FormerName,
  MatchReason,
  ProvinceCode,
  Unit,
  UnitCandidate,
  UnitCode,
  unitLevels,
  UnitPage,
} from './place.ts';
export {
  FieldError,
  fieldErrors,
  fieldProblems,
  Problem,
  problemCodes,
  problems,
  type FieldCode,
  type ProblemCode,
} from './problem.ts';
export {
  dayParts,
  doneReasons,
  FeedbackInput,
  helpModes,
  HelpRequestAccepted,
  HelpRequestChange,
  HelpRequestInput,
  requestLevels,
  RequestPath,
  requestStates,
  TokenRecovery,
  type DayPart,
  type DoneReason,
  type HelpMode,
  type RequestLevel,
  type RequestState,
} from './request.ts';
export { HelpRequestStatus, HistoryStep, RecoveredToken, WayOn } from './request-status.ts';
export { LinkToken, RequestToken, tokenPattern, unitOfToken } from './secret.ts';
export { Area, Contact, PublishedMember, ServicePoint, Team, TeamPage, TeamQuery } from './team.ts';
export { guardedText, Localized, typedText } from './text.ts';
export { findSecret, type SecretKind } from './secret-text.ts';
export { CalendarDay, Instant, OpeningHours, TimeOfDay } from './time.ts';
export { Topic, TopicList } from './topic.ts';
export { UnitPath, UnitQuery } from './unit-query.ts';
export { WardTopics } from './ward-topics.ts';
