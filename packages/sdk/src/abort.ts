import { TosoError } from './errors.ts';

/** What an aborted call rejects with; before Chrome 98 and Safari 15.4 signals had no reason. */
export const abortReason = (signal: AbortSignal): unknown =>
  (signal.reason as unknown) ?? new DOMException('The call was aborted.', 'AbortError');

/**
 * Runs `work` until it ends, the caller aborts, or `ms` have passed (`timeout`), whichever is
 * first: also where `work` ignores its signal. Written out because `AbortSignal.any` and
 * `AbortSignal.timeout` are younger than the phones we serve.
 */
export function within<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (error: unknown) => {
      // The caller's own reason passes through, whatever it is.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(error);
      controller.abort();
    };
    const onAbort = () => {
      if (signal) stop(abortReason(signal));
    };
    if (signal?.aborted) {
      onAbort();
      return;
    }
    const timer = setTimeout(() => stop(new TosoError('timeout')), ms);
    signal?.addEventListener('abort', onAbort);
    void work(controller.signal)
      .then(resolve, reject)
      .then(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      });
  });
}

/** Waits, unless the caller aborts. */
export const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  within(ms + 1000, signal, () => new Promise((resolve) => setTimeout(resolve, ms)));
