import type {
  DeskQuery,
  DeskRequest,
  DeskSession,
  DoneInput,
  FeedbackInput,
  HandOverInput,
  HelpRequestAccepted,
  HelpRequestChange,
  HelpRequestInput,
  HelpRequestStatus,
  PlanInput,
} from '@toso/contract';
import type * as z from 'zod/mini';
import type { ByPerson } from './accounts.ts';
import type { Slice } from './slice.ts';

/** A request for help after the contract has decoded it: the phone is E.164. */
export type NewRequest = z.output<typeof HelpRequestInput>;

/** What makes a repeated call the same call. */
export interface Intention {
  /** The Idempotency-Key as sent, unquoted. */
  readonly key: string;
  /** SHA-256 of method, path and canonical body, hex. */
  readonly fingerprint: string;
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
  find(unit: string, code: string): Promise<{ state: string; createdAt: Date } | undefined>;
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
  /** The end of the session, which a link may outlive. */
  readonly signedInUntil: Date;
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
