import { readJson, writeJson, type TextStorage } from './storage.ts';

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/** Longer than any one call may take; a tab that died frees its turn after it. */
const LEASE_MS = 60_000;

/**
 * Runs `work` unless another tab of this browser runs work of the same name now; then gives
 * `busy`. Browsers without Web Locks (Safari before 15.4) take turns by a note in storage.
 */
export async function oneSender<Result>(
  name: string,
  {
    locks,
    storage,
    now,
  }: {
    locks: Locks | null | undefined;
    storage: TextStorage | null | undefined;
    now: () => number;
  },
  work: () => Promise<Result>,
): Promise<Result | 'busy'> {
  if (locks) {
    return locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : 'busy'));
  }
  const until = Number(readJson(storage, name) ?? 0);
  if (until > now() && until <= now() + LEASE_MS) return 'busy';
  writeJson(storage, name, now() + LEASE_MS);
  try {
    return await work();
  } finally {
    writeJson(storage, name, undefined);
  }
}
