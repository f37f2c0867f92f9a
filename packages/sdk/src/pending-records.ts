import type { HelpRequestInput } from '@toso/contract';
import type { Sealer } from './seal.ts';
import { readJson, writeJson, type TextStorage } from './storage.ts';

/** What is kept of a pending request. Only `input` is personal. */
export interface PendingRecord {
  readonly key: string;
  readonly keptAt: number;
  readonly refused?: boolean;
  readonly input: HelpRequestInput;
}

/** As written to the device: `sealed` where the browser can, `input` where it cannot. */
type Written = Partial<PendingRecord> & { readonly sealed?: string };
type Entries = Partial<Record<string, Written>>;

/** Where pending requests lie: one a unit, on the device or, failing that, in this page alone. */
export interface PendingRecords {
  get(unit: string): Promise<(PendingRecord & { readonly persisted: boolean }) | undefined>;
  /** Returns false when only this page's memory holds it. */
  put(unit: string, record: PendingRecord): Promise<boolean>;
  remove(units: readonly string[]): void;
  /** Each unit with a record, and when that was kept. */
  ages(): readonly (readonly [unit: string, keptAt: number])[];
}

const place = 'toso.pending';
const bound = (unit: string, key: string) => `${unit} ${key}`;

/** What to write for a record; `undefined` when the browser could seal it but not keep the key. */
async function written(
  sealer: Sealer | null | undefined,
  unit: string,
  { input, ...rest }: PendingRecord,
): Promise<Written | undefined> {
  if (sealer === undefined) return { ...rest, input };
  try {
    const sealed = await sealer?.seal(JSON.stringify(input), bound(unit, rest.key));
    return sealed === undefined ? undefined : { ...rest, sealed };
  } catch {
    return undefined; // Private windows may refuse to keep a key: then nothing is written.
  }
}

/**
 * @param sealer - `undefined` where the browser cannot encrypt; `null` where it can, but has
 *   nowhere to keep a key.
 */
export function pendingRecords(
  storage: TextStorage | null | undefined,
  sealer: Sealer | null | undefined,
): PendingRecords {
  const memory = new Map<string, PendingRecord>();
  // Whatever else lies there has no age, and expires.
  const read = (): Entries => ({ ...(readJson(storage, place) as Entries | undefined) });
  const write = (entries: Entries) =>
    writeJson(storage, place, Object.values(entries).some(Boolean) ? entries : undefined);
  const remove = (units: readonly string[]) => {
    const entries = read();
    for (const unit of units) {
      memory.delete(unit);
      entries[unit] = undefined; // JSON leaves it out.
    }
    write(entries);
  };

  return {
    async get(unit) {
      const inMemory = memory.get(unit);
      if (inMemory) return { ...inMemory, persisted: false };
      const { sealed, input: plain, key = '', keptAt = 0, refused = false } = read()[unit] ?? {};
      const text = sealed && (await sealer?.open(sealed, bound(unit, key)));
      const input = text ? (JSON.parse(text) as HelpRequestInput) : plain;
      return input && { key, keptAt, refused, input, persisted: true };
    },

    async put(unit, record) {
      const entry = await written(sealer, unit, record);
      const persisted = entry !== undefined && write({ ...read(), [unit]: entry });
      if (persisted) memory.delete(unit);
      else {
        // What was corrected must not be sent in place of the correction, by the next visit say.
        if (read()[unit]?.key !== record.key) remove([unit]);
        memory.set(unit, record);
      }
      return persisted;
    },

    remove,

    ages: () =>
      [...Object.entries(read()), ...memory].map(([unit, entry]) => [unit, entry?.keptAt ?? 0]),
  };
}
