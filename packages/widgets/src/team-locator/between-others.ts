import { pause } from '../base/pause.ts';

/** How long a slow phone may be kept from answering, in milliseconds: half a frame or so. */
const AT_ONCE_MS = 10;

/**
 * Takes steps between other work, as many at a time as a moment holds; what they give, or
 * `undefined` once it is no longer wanted.
 */
export async function betweenOthers<T>(
  steps: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    await pause();
    if (!isWanted()) return undefined;
    const end = performance.now() + AT_ONCE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}
