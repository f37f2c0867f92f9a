/** The language of an element when nothing names another. */
export const SOURCE_LANG = 'vi';

let chosen: string | undefined;
const listeners = new Set<() => void>();

/** What the visitor chose with the switch, for all elements of this page; forgotten with it. */
export const chosenLanguage = (): string | undefined => chosen;

/** Follows or, with `undefined`, forgets the visitor's choice. */
export function chooseLanguage(lang: string | undefined): void {
  chosen = lang;
  listeners.forEach((listener) => {
    listener();
  });
}

/** Calls `listener` at each choice until the returned function is called. */
export function onLanguageChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * The language to speak: the visitor's choice, else the element's own `lang`, else the
 * configuration's, else Vietnamese. Templates often carry an untouched `<html lang="en">`, so the
 * page's language counts only for `lang="auto"`.
 */
export function wantedLanguage(own: string | null, configured: string | undefined): string {
  const named = own === 'auto' ? document.documentElement.lang : own;
  const tag = chosen ?? (named?.trim() || configured?.trim() || SOURCE_LANG);
  return tag.toLowerCase().split('-')[0] ?? SOURCE_LANG;
}
