/**
 * What our script tag says, and nothing else on the page can: the loader keeps it under a symbol,
 * which no `id` or `name` of an element in an article can take the place of.
 */
export interface PageSettings {
  /** Folder of the script, ending in `/`. */
  readonly base: string;
  /** `data-api` of the script, absolute. */
  readonly api?: string | undefined;
  /** Address of the configuration, absolute. */
  readonly config?: string | undefined;
  /** The configuration, being read: begun by the loader so that it arrives with the widgets. */
  file?: Promise<unknown> | undefined;
  /** What the loader drew the button with, which request-help then need not bring again. */
  drawn?: { readonly chatPath: string; readonly buttonStyles: string };
}

const key: unique symbol = Symbol.for('toso.page');
const holder = globalThis as { [key]?: PageSettings | undefined };

/** The page's settings; absent where a developer uses the elements without our script. */
export const pageSettings = (): PageSettings | undefined => holder[key];

/** Sets the page's settings unless a script did before: of two scripts the first wins, quietly. */
export function setPageSettings(settings: PageSettings): void {
  holder[key] ??= settings;
}
