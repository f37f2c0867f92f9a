import {
  createPendingStore,
  createSavedRequests,
  type HelpRequestOutcome,
  type PendingStore,
} from '@toso/sdk';
import type { Words } from './view.ts';

type Accepted = Extract<HelpRequestOutcome, { kind: 'accepted' }>;

/** What waits on this device, and what the resident asked to keep on it. */
export class Device {
  readonly #keepsNothing: () => boolean;
  readonly #saved = createSavedRequests();
  readonly #stores: { page?: PendingStore; device?: PendingStore } = {};

  constructor(keepsNothing: () => boolean) {
    this.#keepsNothing = keepsNothing;
  }

  /** Requests not sent yet: in this page alone where nothing may be kept or nobody looks again. */
  pending(isElsewhere: boolean): PendingStore {
    const place = isElsewhere || this.#keepsNothing() ? 'page' : 'device';
    return (this.#stores[place] ??= createPendingStore(place === 'page' ? { storage: null } : {}));
  }

  /** Are code and token of this request on the device? */
  keeps(made: HelpRequestOutcome | undefined): boolean {
    return this.#saved.list().some(({ code }) => code === made?.code);
  }

  /** Keeps code and token if they were not, forgets them if they were; the words for it. */
  toggle(made: Accepted): Words {
    if (!this.keeps(made)) return this.#saved.save(made) ? 'saved' : 'notSaved';
    this.#saved.remove(made.code);
    return 'forgotten';
  }
}
