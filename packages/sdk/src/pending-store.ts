import type { HelpRequestInput } from '@toso/contract';
import { isPassing } from './answer-error.ts';
import type { HelpRequestOutcome, Requests } from './client.ts';
import { isTosoError, type TosoError } from './errors.ts';
import { isKeyExpired, newIdempotencyKey } from './idempotency-key.ts';
import { oneSender, type Locks } from './one-sender.ts';
import { pendingRecords } from './pending-records.ts';
import { createSealer, indexedDbVault, type KeyVault } from './seal.ts';
import { deviceStorage, type TextStorage } from './storage.ts';

/** A request for help that has not been sent yet, or of which no answer came. */
export interface PendingRequest {
  readonly input: HelpRequestInput;
  readonly idempotencyKey: string;
  /** When it was kept or last confirmed, in milliseconds since 1970. */
  readonly keptAt: number;
  /** True when it must not be sent before the person was asked: it is over 12 hours old, say. */
  readonly needsConfirmation: boolean;
  /** False when only this page holds it: leaving the page loses it. */
  readonly persisted: boolean;
}

/** What became of an attempt to send. Switch on `kind`. */
export type SendResult =
  /** Nothing is pending. */
  | { readonly kind: 'none' }
  /** It was over 7 days old, and is deleted unsent. */
  | { readonly kind: 'expired' }
  /** Another tab is sending it. */
  | { readonly kind: 'busy' }
  /** Ask first, then send again with `confirmed`. */
  | { readonly kind: 'needs-confirmation'; readonly pending: PendingRequest }
  /** Sent, and no longer kept here. */
  | { readonly kind: 'sent'; readonly outcome: HelpRequestOutcome }
  /** No answer yet; kept for another try. */
  | { readonly kind: 'waiting'; readonly error: TosoError; readonly pending: PendingRequest }
  /** The server said no; kept so that it can be mended, not sent again unasked. */
  | { readonly kind: 'refused'; readonly error: TosoError; readonly pending: PendingRequest }
  /** It had been sent and then erased; dropped here too. */
  | { readonly kind: 'erased' };

/** The one pending request of each unit on this device. */
export interface PendingStore {
  /** Keeps `input`, before its first sending. The same input again keeps its key. */
  keep(input: HelpRequestInput): Promise<PendingRequest>;
  get(unit: string): Promise<PendingRequest | undefined>;
  /** Sends what is pending by `create`, which is `client.requests.create`. Rejects on abort. */
  send(
    unit: string,
    create: Requests['create'],
    options?: { readonly confirmed?: boolean; readonly signal?: AbortSignal },
  ): Promise<SendResult>;
  /** Forgets the pending request of a unit, or of all. */
  clear(unit?: string): void;
}

/** What the store stands on. Everything has the platform's own as default. */
export interface PendingStoreOptions {
  /** `null` keeps requests in this page alone (kiosks, frames). Default: `localStorage`. */
  readonly storage?: TextStorage | null;
  readonly crypto?: Crypto;
  /** Default: IndexedDB. */
  readonly vault?: KeyVault | null;
  /** Default: `navigator.locks`, or a note in storage where browsers have none. */
  readonly locks?: Locks | null;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const HOUR_MS = 3_600_000;
const SILENT_MS = 12 * HOUR_MS;
const KEPT_MS = 7 * 24 * HOUR_MS;

const platformVault = () =>
  typeof indexedDB === 'undefined' ? undefined : indexedDbVault(indexedDB);

const platformLocks = (): Locks | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).locks;

/** The options with the platform's own where nothing else was given. */
function platform(options: PendingStoreOptions) {
  const { crypto = globalThis.crypto, now = Date.now } = options;
  const { storage = deviceStorage(), vault = platformVault(), locks = platformLocks() } = options;
  // Plain `http:` pages have no `subtle`; nothing personal is asked for there in the first place.
  const canSeal = (crypto as Partial<Crypto>).subtle !== undefined;
  const sealer = canSeal ? (vault ? createSealer(crypto, vault) : null) : undefined;
  return { crypto, locks, now, storage, records: pendingRecords(storage, sealer) };
}

type Platform = ReturnType<typeof platform>;
type Create = (input: HelpRequestInput, key: string) => Promise<HelpRequestOutcome>;

/** Reading and keeping: what is due, what must be asked, under which key. */
function keeper({ crypto, now, records }: Platform) {
  const usable = (key: string) => !isKeyExpired(key, now());

  async function get(unit: string): Promise<PendingRequest | undefined> {
    const record = await records.get(unit);
    if (!record) return undefined;
    const { key: idempotencyKey, keptAt, input, refused = false, persisted } = record;
    const age = now() - keptAt;
    const silent = !refused && age >= 0 && age <= SILENT_MS && usable(idempotencyKey);
    return { input, idempotencyKey, keptAt, needsConfirmation: !silent, persisted };
  }

  async function put(
    input: HelpRequestInput,
    { key, refused = false }: { key?: string | undefined; refused?: boolean },
  ): Promise<PendingRequest> {
    const idempotencyKey = key ?? newIdempotencyKey(now(), crypto);
    const record = { key: idempotencyKey, keptAt: now(), refused, input };
    const persisted = await records.put(input.unit, record);
    return { input, idempotencyKey, keptAt: now(), needsConfirmation: refused, persisted };
  }

  /** Keeps `input` as of now: under the key it had, if that is still good. */
  const renew = (input: HelpRequestInput, key: string | undefined) =>
    put(input, { key: key !== undefined && usable(key) ? key : undefined });

  /** Deletes what is over 7 days old, of every unit; returns the units. */
  function expire(): readonly string[] {
    const old = records.ages().filter(([, keptAt]) => now() - keptAt > KEPT_MS);
    const units = old.map(([unit]) => unit);
    if (units.length) records.remove(units);
    return units;
  }

  return { get, put, renew, expire };
}

/** Sending: once it may be sent, and until an answer settles it. */
function sender({ records }: Platform, { get, put, renew, expire }: ReturnType<typeof keeper>) {
  async function attempt(pending: PendingRequest, create: Create): Promise<SendResult> {
    const { input, idempotencyKey: key } = pending;
    try {
      const outcome = await create(input, key);
      records.remove([input.unit]);
      return { kind: 'sent', outcome };
    } catch (error) {
      if (!isTosoError(error)) throw error;
      if (isPassing(error)) return { kind: 'waiting', error, pending };
      if (error.code !== 'request_erased') {
        return { kind: 'refused', error, pending: await put(input, { key, refused: true }) };
      }
      records.remove([input.unit]);
      return { kind: 'erased' };
    }
  }

  return async (unit: string, create: Create, confirmed: boolean): Promise<SendResult> => {
    if (expire().includes(unit)) return { kind: 'expired' };
    const pending = await get(unit);
    if (!pending) return { kind: 'none' };
    if (confirmed) return attempt(await renew(pending.input, pending.idempotencyKey), create);
    if (pending.needsConfirmation) return { kind: 'needs-confirmation', pending };
    return attempt(pending, create);
  };
}

/**
 * Opens the store of requests that wait for the network. Up to 12 hours old they are sent
 * unasked, later only once `confirmed`, with a new key when the old one is over 24 hours old;
 * over 7 days old they are deleted unsent. Nothing happens before a call.
 */
export function createPendingStore(options: PendingStoreOptions = {}): PendingStore {
  const stand = platform(options);
  const { records } = stand;
  const kept = keeper(stand);
  const send = sender(stand, kept);
  return {
    async keep(input) {
      kept.expire();
      const before = await kept.get(input.unit);
      const same = before && JSON.stringify(before.input) === JSON.stringify(input);
      return kept.renew(input, same ? before.idempotencyKey : undefined);
    },

    get(unit) {
      kept.expire();
      return kept.get(unit);
    },

    async send(unit, create, { confirmed = false, signal } = {}) {
      const once: Create = (input, idempotencyKey) =>
        create(input, { idempotencyKey, ...(signal && { signal }) });
      const result = await oneSender(`toso.sending.${unit}`, stand, () =>
        send(unit, once, confirmed),
      );
      return result === 'busy' ? { kind: 'busy' } : result;
    },

    clear(unit) {
      records.remove(unit === undefined ? records.ages().map(([each]) => each) : [unit]);
    },
  };
}
