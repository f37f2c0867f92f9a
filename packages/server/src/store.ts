import type { Database } from './database/open.ts';
import type { Keys } from './security/keys.ts';

/** What every service of the keeping half stands on. */
export interface Store {
  readonly database: Database;
  readonly keys: Keys;
  readonly now: () => Date;
}
