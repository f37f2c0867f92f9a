import {
  createPendingStore,
  createSavedRequests,
  type HelpRequestOutcome,
  type PendingStore,
} from '@toso/sdk';
import type { Words } from './view.ts';

/** What waits on this device, and what the resident asked to keep on it. */
export class Device {
  readonly #keepsNothing: () => boolean;
  readonly #saved = createSavedRequests();
  readonly #stores: Partial<Record<string, PendingStore>> = {};

  constructor(keepsNothing: () => boolean) {
    this.#keepsNothing = keepsNothing;
  }

  /** Requests not sent yet: in this page alone where nothing may be kept or nobody looks again. */
  pending(isElsewhere: boolean): PendingStore {
    const options = isElsewhere || this.#keepsNothing() ? { storage: null } : {};
    return (this.#stores[Object.keys(options).join()] ??= createPendingStore(options));
  }

  /** Are code and token of this request on the device? */
  keeps(made: HelpRequestOutcome | undefined): boolean {
    return this.#saved.list().some(({ code }) => code === made?.code);
  }

  /** Keeps code and token if they were not, forgets them if they were; the words for it. */
  toggle(made: HelpRequestOutcome): Words | undefined {
    if (made.kind !== 'accepted') return undefined;
    const { unit, code, token } = made;
    if (!this.keeps(made)) return this.#saved.save({ unit, code, token }) ? 'saved' : 'notSaved';
    this.#saved.remove(code);
    return 'forgotten';
  }
}
