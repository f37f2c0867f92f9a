import { kept, LARGE, PROGRESS } from './kept.ts';

/** What a device remembers of a guide: how far somebody came, and nothing else. */
export interface Progress {
  readonly situation: string;
  readonly step: string;
}

function keep(storage: 'localStorage' | 'sessionStorage', key: string, text: string): boolean {
  try {
    window[storage].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Whether this device keeps anything, found out by trying. */
export function canKeep(): boolean {
  const key = `${PROGRESS}-try`;
  const isKept = keep('localStorage', key, key);
  if (isKept) localStorage.removeItem(key);
  return isKept;
}

function all(): Record<string, Progress | undefined> {
  try {
    // Whatever stands there, only names that the guide has are used.
    return Object(JSON.parse(kept('localStorage', PROGRESS) ?? '{}')) as ReturnType<typeof all>;
  } catch {
    return {};
  }
}

/** How far somebody came in a guide on this device. */
export const progressOf = (guide: string): Progress | undefined => all()[guide];

/**
 * Remembers, or with `undefined` forgets, how far somebody came.
 *
 * @returns False where the device keeps nothing.
 */
export const keepProgress = (guide: string, progress?: Progress): boolean =>
  keep('localStorage', PROGRESS, JSON.stringify({ ...all(), [guide]: progress }));

/** Keeps the choice of large type for this session, where that is possible. */
export const keepLarge = (large: boolean): boolean =>
  keep('sessionStorage', LARGE, large ? '1' : '');
