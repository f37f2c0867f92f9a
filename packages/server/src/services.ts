import type {
  DeskQuery,
  DeskRequest,
  DeskSession,
  Directory,
  DirectoryPointer,
  DoneInput,
  FeedbackInput,
  Guide,
  GuideOverride,
  HandOverInput,
  HelpRequestAccepted,
  HelpRequestChange,
  HelpRequestInput,
  HelpRequestStatus,
  OfficialAccount,
  PlanInput,
  PublishedAccount,
  ServicePoint,
  Contact,
  Team,
  TeamQuery,
  Topic,
} from '@toso/contract';
import type { GuideLanguage, GuideProblem } from '@toso/guides';
import type * as z from 'zod/mini';

/** A request for help after the contract has decoded it: the phone is E.164. */
export type NewRequest = z.output<typeof HelpRequestInput>;

/** What makes a repeated call the same call. */
export interface Intention {
  /** The Idempotency-Key as sent, unquoted. */
  readonly key: string;
  /** SHA-256 of method, path and canonical body, hex. */
  readonly fingerprint: string;
}

/** A page of rows and where the next begins. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  /** Absent at the end. The plain position; HTTP signs it and puts the unit before it. */
  readonly next?: string;
}

/** A status with the row's version, which becomes the ETag. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

/** The life of requests, seen by residents. Every refusal is a `Refusal`; nothing is half-written. */
export interface RequestService {
  /** Keeps a request, or gives the stored answer of the same intention again. */
  create(input: NewRequest, intention: Intention): Promise<HelpRequestAccepted>;
  get(code: string, token: string): Promise<Versioned<HelpRequestStatus>>;
  change(
    code: string,
    token: string,
    version: number,
    change: HelpRequestChange,
  ): Promise<Versioned<HelpRequestStatus>>;
  erase(code: string, token: string): Promise<void>;
  /** What the ward may see of a request before it erases it for somebody: nothing personal. */
  find(
    unit: string,
    code: string,
  ): Promise<{ code: string; state: string; createdAt: Date } | undefined>;
  /** The same deletion as the resident's, by the ward; who did it and why is audited. */
  eraseAtWard(unit: string, code: string, given: Omit<ByPerson, 'id'>): Promise<void>;
  giveFeedback(
    code: string,
    token: string,
    feedback: FeedbackInput,
  ): Promise<Versioned<HelpRequestStatus>>;
  /** Answers `not_found` alike for a wrong code, unit or phone. */
  recoverToken(code: string, unit: string, phone: string): Promise<string>;
}

/** A signed-in member. */
export interface Member {
  readonly unit: string;
  readonly memberId: string;
  readonly linkId: string;
  /** Absent for the ward's own desk. */
  readonly teamId?: string;
}

/** The team's side. */
export interface DeskService {
  /** Exchanges a link's token for a session secret (for the cookie) or refuses `link_invalid`. */
  open(token: string): Promise<{ secret: string; session: DeskSession }>;
  /** Who holds a cookie's secret; `undefined` when nobody does any more. */
  memberOf(secret: string): Promise<Member | undefined>;
  session(member: Member): Promise<DeskSession>;
  close(secret: string): Promise<void>;
  list(
    member: Member,
    query: { list: NonNullable<DeskQuery['list']>; limit: number; after?: string },
  ): Promise<Slice<DeskRequest>>;
  /** With `contact` only where the member took it; reading it is audited. */
  get(member: Member, id: string): Promise<DeskRequest>;
  byReference(member: Member, reference: string): Promise<DeskRequest>;
  take(member: Member, id: string): Promise<DeskRequest>;
  noAnswer(member: Member, id: string): Promise<DeskRequest>;
  plan(member: Member, id: string, input: PlanInput): Promise<DeskRequest>;
  handOver(member: Member, id: string, input: HandOverInput): Promise<DeskRequest>;
  done(member: Member, id: string, input: DoneInput): Promise<DeskRequest>;
}

/** A link for a member; the token is given once. */
export interface LinkService {
  make(input: {
    unit: string;
    teamId?: string;
    role: string;
    validDays: number;
  }): Promise<{ id: string; token: string; expiresAt: Date }>;
  list(unit: string): Promise<
    readonly {
      id: string;
      teamName?: string;
      role: string;
      createdAt: Date;
      expiresAt: Date;
      revokedAt?: Date;
      lastUsedAt?: Date;
    }[]
  >;
  revoke(unit: string, id: string): Promise<boolean>;
}

/** What a ward publishes, and how it gets there. */
export interface DirectoryService {
  pointer(code: string): Promise<DirectoryPointer | undefined>;
  /** The version that is known at this moment; `undefined` where it must be read first. */
  versionNow(code: string): string | undefined;
  /** The exact bytes of a snapshot (UTF-8 JSON). */
  snapshot(code: string, version: string): Promise<Uint8Array | undefined>;
  teams(
    query: Omit<TeamQuery, 'cursor' | 'limit'> & { limit: number; after?: string },
  ): Promise<Slice<Team>>;
  team(id: string): Promise<Team | undefined>;
  topics(unit?: string): Promise<readonly Topic[]>;
  /**
   * Replaces a ward's entries and publishes a new snapshot, all or nothing. Topics of its own that
   * the entries do not name stay.
   */
  replace(unit: string, entries: WardEntries): Promise<DirectoryPointer>;
  /** Changes whom residents may turn to instead; what else the ward publishes stays. */
  changeContacts(
    unit: string,
    change: (published: readonly Contact[]) => readonly Contact[],
  ): Promise<readonly Contact[]>;
  /** The ward's own list of topics; absent where it has the usual one. */
  ownTopics(unit: string): Promise<readonly Topic[] | undefined>;
  /** Puts a list of its own in place of what the ward had; without one the usual list stands again. */
  replaceTopics(unit: string, topics?: readonly Topic[]): Promise<void>;
  /** The ward's snapshot as an object; for export and the command. */
  read(code: string): Promise<Directory | undefined>;
}

export interface WardEntries {
  readonly teams: readonly Team[];
  readonly servicePoints: readonly ServicePoint[];
  readonly contacts: readonly Contact[];
  /** The ward's own list; absent: the usual one. */
  readonly topics?: readonly Topic[] | undefined;
  readonly sample?: boolean;
}

/** A ward's own words for a guide, as they are kept. */
export interface KeptOverride {
  readonly override: GuideOverride;
  readonly changedAt: Date;
  /** What keeps it from being shown, since the guide has changed; nothing, as a rule. */
  readonly problems: readonly GuideProblem[];
}

/** The guides, with what wards say in their own words. */
export interface GuideService {
  list(lang: GuideLanguage, unit?: string): Promise<readonly Guide[]>;
  get(id: string, lang: GuideLanguage, unit?: string): Promise<Guide | undefined>;
  overrides(unit: string): Promise<readonly KeptOverride[]>;
  /**
   * Puts a ward's own words in place of those it had for this guide and language; of what repeats
   * the guide, nothing is kept. Where there are problems nothing changes.
   */
  replace(unit: string, override: GuideOverride): Promise<readonly GuideProblem[]>;
  /** @returns False where the ward had none. */
  remove(unit: string, guide: string, lang: GuideLanguage): Promise<boolean>;
}

/** One line of what a new list of accounts changes. */
export interface AccountChange {
  /** `replaced`: money for the same purpose goes to another account. `edited`: other words only. */
  readonly kind: 'replaced' | 'added' | 'edited' | 'removed';
  readonly before?: PublishedAccount;
  readonly after?: PublishedAccount;
}

/** A list of accounts that somebody wants to publish, until it is confirmed. */
export interface AccountProposal {
  readonly id: string;
  readonly by: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly accounts: readonly PublishedAccount[];
  readonly changes: readonly AccountChange[];
}

/** A proposal with the code that confirms it, which is told once. */
export interface OpenedProposal {
  readonly proposal: AccountProposal;
  readonly code: string;
}

/** Why a proposal is not confirmed. `stale`: what it would replace is no longer what is published. */
export type ConfirmRefusal =
  'unknown' | 'expired' | 'stale' | 'wrong_code' | 'too_many_codes' | 'same_person';

export type Confirmation =
  | { readonly kind: 'confirmed'; readonly changes: readonly AccountChange[] }
  | { readonly kind: 'refused'; readonly reason: ConfirmRefusal };

/** The accounts that a ward itself publishes. To swap one is the attack: it takes two steps. */
export interface AccountService {
  /** What is published and has not run out, in the ward's order. */
  list(unit: string): Promise<readonly OfficialAccount[]>;
  /** Proposals that may still be confirmed, oldest first; without their codes. */
  proposals(unit: string): Promise<readonly AccountProposal[]>;
  /**
   * What proposing a list would change; keeps nothing.
   *
   * @returns Nothing where the list is what is published already.
   */
  preview(
    unit: string,
    accounts: readonly PublishedAccount[],
  ): Promise<readonly AccountChange[] | undefined>;
  /**
   * Keeps a whole new list for 24 hours and publishes nothing.
   *
   * @returns Nothing where the list is what is published already.
   */
  propose(
    unit: string,
    wanted: {
      readonly accounts: readonly PublishedAccount[];
      readonly by: string;
      readonly sample?: boolean;
    },
  ): Promise<OpenedProposal | undefined>;
  /** The same person again needs a reason. Five wrong codes bar a proposal. */
  confirm(
    unit: string,
    given: {
      readonly id: string;
      readonly code: string;
      readonly by: string;
      readonly samePersonReason?: string;
    },
  ): Promise<Confirmation>;
  /** Drops a proposal. @returns False where there is none. */
  withdraw(unit: string, given: ByPerson): Promise<boolean>;
  /** Takes a published account off at once. @returns Nothing where there is none. */
  remove(unit: string, given: ByPerson): Promise<OfficialAccount | undefined>;
}

/** Who takes what away, and why. */
export interface ByPerson {
  readonly id: string;
  readonly by: string;
  readonly reason: string;
}

/** What a ward decides about its own service. */
export interface UnitSettings {
  readonly allowedOrigins: readonly string[];
  readonly climbAfterMinutes: number;
  readonly eraseAfterDays: number;
}
export interface SettingsService {
  get(unit: string): Promise<UnitSettings>;
  set(unit: string, settings: Partial<UnitSettings>): Promise<UnitSettings>;
}

/** Work that time brings: climbing, releasing, erasing, tombstones. */
export interface TimerService {
  /** Does everything due at `now`; safe to run on several replicas at once. Returns how much. */
  run(now?: Date): Promise<{ climbed: number; released: number; erased: number; expired: number }>;
}

/** Words for the person who started the program. */
export interface Notice {
  readonly vi: string;
  readonly en: string;
}

/** What is found when a unit's audit log is read from its beginning. */
export interface AuditVerdict {
  readonly intact: boolean;
  /** Note it: it never becomes less. */
  readonly events: number;
  /** Events whose detail is gone with the request that it was about. */
  readonly erased: number;
  /** The first event that is not what was written, from 1; absent where all are. */
  readonly brokenAt?: number;
}

/** Who read or changed what, in a chain that shows tampering. */
export interface AuditService {
  verify(unit: string): Promise<AuditVerdict>;
}

/** Everything behind HTTP and the command. */
export interface Services {
  readonly requests: RequestService;
  readonly desk: DeskService;
  readonly links: LinkService;
  readonly directory: DirectoryService;
  readonly guides: GuideService;
  readonly accounts: AccountService;
  readonly settings: SettingsService;
  readonly timers: TimerService;
  readonly audit: AuditService;
  /** What to print at the start: a new key file to back up, or one that others may read. */
  readonly notices: readonly Notice[];
  /**
   * Signs a text with a key derived from the deployment's (HMAC-SHA-256, base64url, 43 characters):
   * the same on every replica and after a restart. HTTP signs cursors with it.
   */
  sign(text: string): string;
  /** Resolves when the database answers; rejects otherwise. */
  ready(): Promise<void>;
  /** Lets running transactions end, then closes the database and the lock. */
  close(): Promise<void>;
}

/** How a process opens its services. Everything else has a default. */
export interface ServiceOptions {
  /** PostgreSQL. Absent: PGlite in `dataFolder`; both absent: PGlite in memory. */
  readonly databaseUrl?: string;
  readonly dataFolder?: string;
  /** File of keys; made 0600 at the first start. Absent: keys in memory (tests only). */
  readonly keyFile?: string;
  /** Injected in tests; the clock otherwise. */
  readonly now?: () => Date;
}
