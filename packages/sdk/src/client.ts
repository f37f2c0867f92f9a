import type {
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
  Team,
  TeamQuery,
  Topic,
  Unit,
  UnitCandidate,
  UnitQuery,
} from '@toso/contract';

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call: it rejects with the platform's `AbortError`. */
  readonly signal?: AbortSignal;
  /** Longest time for the whole call with its retries, in milliseconds. Default 30 000. */
  readonly totalTimeoutMs?: number;
}

/** A list that pages by itself: await it for the first page, or `for await` over every item. */
export interface PagedList<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {}

/** One page of a list. `next` is there while there are more. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: () => PagedList<Item>;
}

/**
 * What a ward without a server offers instead of keeping a request: a text with the code first,
 * and whom to give it to.
 */
export interface Handoff {
  readonly kind: 'handoff';
  readonly code: string;
  readonly text: string;
  readonly contacts: readonly Contact[];
}

/** What became of a request for help. Switch on `kind`. */
export type HelpRequestOutcome = HelpRequestAccepted | Handoff;

/** The two things that open a request. */
export interface RequestKey {
  readonly code: string;
  readonly token: string;
}

/** A request's state, with the version to send back when changing it. */
export type VersionedStatus = HelpRequestStatus & { readonly etag: string };

export interface CreateOptions extends CallOptions {
  /** Keep it and send it again to try the same intention again. Made when absent. */
  readonly idempotencyKey?: string;
}

export interface ChangeOptions extends CallOptions {
  /** The `etag` last read: a change since then rejects with `precondition_failed`. */
  readonly ifMatch: string;
}

export interface Units {
  list(query?: UnitQuery, options?: CallOptions): PagedList<UnitCandidate>;
  get(code: string, options?: CallOptions): Promise<Unit>;
}

export interface Directories {
  /** The newest snapshot of a ward (five digits) or index of a province (two). */
  get(code: string, options?: CallOptions): Promise<Directory>;
}

export interface Teams {
  list(query: TeamQuery, options?: CallOptions): PagedList<Team>;
  get(id: string, options?: CallOptions): Promise<Team>;
}

export interface Topics {
  list(query?: { unit?: string }, options?: CallOptions): Promise<readonly Topic[]>;
}

/** The step-by-step guides, with a ward's own words where `unit` is given. */
export interface Guides {
  /** All of them, without their steps. */
  list(query?: GuideQuery, options?: CallOptions): Promise<readonly GuideSummary[]>;
  get(id: string, query?: GuideQuery, options?: CallOptions): Promise<Guide>;
}

/** The accounts that wards themselves published. */
export interface Accounts {
  list(query: OfficialAccountQuery, options?: CallOptions): Promise<readonly OfficialAccount[]>;
}

export interface Requests {
  create(input: HelpRequestInput, options?: CreateOptions): Promise<HelpRequestOutcome>;
  get(key: RequestKey, options?: CallOptions): Promise<VersionedStatus>;
  change(
    key: RequestKey,
    change: HelpRequestChange,
    options: ChangeOptions,
  ): Promise<VersionedStatus>;
  cancel(key: RequestKey, options: ChangeOptions): Promise<VersionedStatus>;
  erase(key: RequestKey, options?: CallOptions): Promise<void>;
  giveFeedback(
    key: RequestKey,
    feedback: FeedbackInput,
    options?: CallOptions,
  ): Promise<VersionedStatus>;
  /** A token that only reads, for the phone number with which the request was made. */
  recoverToken(
    lost: { code: string; unit: string; phone: string },
    options?: CallOptions,
  ): Promise<string>;
}

export interface Desk {
  open(token: string, options?: CallOptions): Promise<DeskSession>;
  session(options?: CallOptions): Promise<DeskSession>;
  close(options?: CallOptions): Promise<void>;
  list(query?: DeskQuery, options?: CallOptions): PagedList<DeskRequest>;
  get(id: string, options?: CallOptions): Promise<DeskRequest>;
  take(id: string, options?: CallOptions): Promise<DeskRequest>;
  noAnswer(id: string, options?: CallOptions): Promise<DeskRequest>;
  plan(id: string, input: PlanInput, options?: CallOptions): Promise<DeskRequest>;
  handOver(id: string, input?: HandOverInput, options?: CallOptions): Promise<DeskRequest>;
  done(id: string, input: DoneInput, options?: CallOptions): Promise<DeskRequest>;
}

/**
 * Everything Tổ Số offers, over HTTP ({@link createClient}) or over one JSON file
 * ({@link createFileClient}), where guides, accounts, following, erasing and the desk reject with
 * `not_available`.
 */
export interface Client {
  /** `http` keeps and follows requests; `file` hands them over. */
  readonly kind: 'http' | 'file';
  readonly units: Units;
  readonly directory: Directories;
  readonly teams: Teams;
  readonly topics: Topics;
  readonly guides: Guides;
  readonly accounts: Accounts;
  readonly requests: Requests;
  readonly desk: Desk;
}

/**
 * What elements on a resident's page need of a client: every `Client` is one, and
 * `createPageClient` makes one that brings nothing else.
 */
export interface PageClient extends Pick<Client, 'kind' | 'directory' | 'topics' | 'requests'> {
  readonly units: Pick<Units, 'get'> & {
    /** The best candidates; a `Client` also has those that follow. */
    list(query?: UnitQuery, options?: CallOptions): PromiseLike<Pick<Page<UnitCandidate>, 'items'>>;
  };
}
