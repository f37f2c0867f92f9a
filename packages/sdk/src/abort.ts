import { TosoError } from './errors.ts';

/** What an aborted call rejects with; before Chrome 98 and Safari 15.4 signals had no reason. */
export const abortReason = (signal: AbortSignal): unknown =>
  (signal.reason as unknown) ?? new DOMException('The call was aborted.', 'AbortError');

/** Runs `work` unless and until `signal` aborts: also where `work` does not know about abort. */
export const orAbort = <Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const onAbort = () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own
      if (signal) reject(abortReason(signal));
    };
    if (signal?.aborted) {
      onAbort();
      return;
    }
    signal?.addEventListener('abort', onAbort);
    void work()
      .then(resolve, reject)
      .then(() => signal?.removeEventListener('abort', onAbort));
  });

/**
 * Runs `work` until it ends, the caller aborts, or `ms` have passed (`timeout`), whichever is
 * first: also where `work` ignores its signal. Written out because `AbortSignal.any` and
 * `AbortSignal.timeout` are younger than the phones we serve.
 */
export async function within<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TosoError('timeout')), ms);
  });
  try {
    return await orAbort(signal, () => Promise.race([work(controller.signal), late]));
  } finally {
    clearTimeout(timer);
    controller.abort(); // Work that has ended does not hear it.
  }
}

/** Waits, unless the caller aborts. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await orAbort(signal, () => new Promise((resolve) => (timer = setTimeout(resolve, ms))));
  } finally {
    clearTimeout(timer);
  }
}
