/** Under which name this device remembers how far somebody came in each guide. */
export const PROGRESS = 'toso-guide';
/** And this session that large type was chosen. */
export const LARGE = 'toso-large';

/** What is kept; the storage may be missing or refuse: private windows, browsers within apps. */
export function kept(storage: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}
