/** Values read from the database and kept for a while. */
export interface Memory<T> {
  get(name: string): Promise<T>;
  /** What is known at this moment, without reading; `undefined` where it must be read. */
  peek(name: string): T | undefined;
  /** Forgets one value: what is asked for next is read anew, also where a reading is under way. */
  forget(name: string): void;
}

interface Kept<T> {
  readonly value: Promise<T>;
  readonly until: number;
  /** The value, once it was read. */
  settled?: T;
}

/**
 * Keeps what `read` gives. One process on PGlite is the only writer and forgets what it changes;
 * other replicas notice a change when `keepMs` have passed.
 */
export function createMemory<T>(
  read: (name: string) => Promise<T>,
  options: { keepMs: number; atMost: number },
): Memory<T> {
  const kept = new Map<string, Kept<T>>();
  const remember = (name: string) => {
    const value = read(name);
    const entry: Kept<T> = { value, until: Date.now() + options.keepMs };
    kept.delete(name);
    kept.set(name, entry);
    const oldest = kept.size > options.atMost ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    value.then(
      (settled) => (entry.settled = settled),
      () => {
        if (kept.get(name) === entry) kept.delete(name);
      },
    );
    return value;
  };
  return {
    get: (name) => {
      const found = kept.get(name);
      return found && Date.now() < found.until ? found.value : remember(name);
    },
    peek: (name) => {
      const found = kept.get(name);
      return found && Date.now() < found.until ? found.settled : undefined;
    },
    forget: (name) => kept.delete(name),
  };
}
