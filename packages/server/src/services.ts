import type { AccountService } from './services/accounts.ts';
import type { DeskService, LinkService, RequestService } from './services/requests.ts';
import type { DirectoryService, GuideService, SettingsService } from './services/ward.ts';

export type * from './services/accounts.ts';
export type * from './services/requests.ts';
export type * from './services/slice.ts';
export type * from './services/ward.ts';

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
