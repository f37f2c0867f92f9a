import type { RequestKey } from './client.ts';
import { deviceStorage, readJson, writeJson, type TextStorage } from './storage.ts';

/** Code and token of a request that was made on this device. */
export interface SavedRequest extends RequestKey {
  readonly unit: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** Requests that this device can follow again without typing anything. */
export interface SavedRequests {
  /** Newest first; those of one unit, or all. */
  list(unit?: string): readonly SavedRequest[];
  /** Returns false when the device would not keep it: then show code and token to write down. */
  save(request: RequestKey & { readonly unit: string }): boolean;
  /** Forgets one on this device; the server still has it. */
  remove(code: string): void;
  /** "Xoá khỏi máy này": forgets all on this device; the server still has them. */
  clear(): void;
}

const place = 'toso.saved';
const most = 20;

const isSaved = (value: unknown): value is SavedRequest => {
  const { unit, code, token, savedAt } = (value ?? {}) as Partial<Record<string, unknown>>;
  return [unit, code, token].every((text) => typeof text === 'string') && Number.isFinite(savedAt);
};

/** Opens the list of requests saved on this device; the 20 newest are kept. */
export function createSavedRequests({
  storage = deviceStorage(),
  now = Date.now,
}: {
  /** `null` keeps nothing. Default: `localStorage`. */
  readonly storage?: TextStorage | null;
  readonly now?: () => number;
} = {}): SavedRequests {
  const all = () => {
    const kept = readJson(storage, place);
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  };
  const put = (list: readonly SavedRequest[]) =>
    writeJson(storage, place, list.length ? list.slice(0, most) : undefined);
  const without = (code: string) => all().filter((saved) => saved.code !== code);
  return {
    list: (unit) => all().filter((saved) => unit === undefined || saved.unit === unit),
    save: ({ unit, code, token }) => put([{ unit, code, token, savedAt: now() }, ...without(code)]),
    remove: (code) => void put(without(code)),
    clear: () => void put([]),
  };
}
