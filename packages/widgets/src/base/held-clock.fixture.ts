/** The page's waits of 200 ms and more, which a test lets pass as it likes; shorter ones go on. */
export interface HeldClock {
  /** Lets that many milliseconds pass for what waits. */
  pass(ms: number): void;
  /** Gives the page its own clock back. */
  release(): void;
}

interface Wait {
  readonly due: number;
  readonly run: () => void;
}

const longMs = 200;

/** Holds the waits of this page that begin from now on. Only for tests. */
export function holdClock(): HeldClock {
  const realSet = window.setTimeout.bind(window);
  const realClear = window.clearTimeout.bind(window);
  const waits = new Map<number, Wait>();
  let now = 0;
  let last = 1e9; // Far from the browser's own numbers.

  window.setTimeout = ((run: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms < longMs) return realSet(run, ms, ...rest);
    waits.set(++last, { due: now + ms, run });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (id === undefined || !waits.delete(id)) realClear(id);
  }) as typeof window.clearTimeout;

  return {
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...waits].sort(([, one], [, other]) => one.due - other.due)[0];
        if (!next || next[1].due > end) break;
        waits.delete(next[0]);
        now = next[1].due;
        next[1].run();
      }
      now = end;
    },
    release() {
      window.setTimeout = realSet;
      window.clearTimeout = realClear;
    },
  };
}
