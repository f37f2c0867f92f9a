/** The part of `localStorage` that is used. Give `sessionStorage`, or your own, instead. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reads JSON; `undefined` when there is none, or storage is blocked, or somebody wrote nonsense. */
export function readJson(storage: TextStorage | null | undefined, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes JSON, or removes the entry for `undefined`. False when storage is blocked or full. */
export function writeJson(
  storage: TextStorage | null | undefined,
  key: string,
  value: unknown,
): boolean {
  if (!storage) return false;
  try {
    if (value === undefined) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The device's own storage; `undefined` where there is none or the page may not use it. */
export function deviceStorage(): TextStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined; // Sandboxed frames and blocked cookies throw on the mere mention.
  }
}
