import type { WardDirectory } from '../directory/ward-directory.ts';
import type { SettingsService } from '../services.ts';
import type { Store } from '../store.ts';

/** What the life of a request needs to know beside the rows. */
export interface RequestStore extends Store {
  readonly settings: SettingsService;
  readonly wards: WardDirectory;
}
