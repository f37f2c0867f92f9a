import type {
  Contact,
  Directory,
  DirectoryPointer,
  Guide,
  GuideOverride,
  ServicePoint,
  Team,
  TeamQuery,
  Topic,
} from '@toso/contract';
import type { GuideLanguage, GuideProblem } from '@toso/guides';
import type { Slice } from './slice.ts';

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
