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
  /** The answer with the configuration, on its way; absent again where the network failed. */
  asked?: Promise<Response | undefined> | undefined;
  /** What that answer holds: see `configFile`. */
  file?: Promise<unknown> | undefined;
  /** What the loader drew the button with, which request-help then need not bring again. */
  drawn?: { readonly chatPath: string; readonly buttonStyles: string };
  /**
   * Runs a file of the loader's build, named without its folder and ending, once those named after
   * it are there too. The build puts it in place of `import()`, which cannot be tried again.
   */
  bring?: (...names: readonly string[]) => Promise<unknown>;
}

const key: unique symbol = Symbol.for('toso.page');
const holder = globalThis as { [key]?: PageSettings | undefined };

/** The page's settings; absent where a developer uses the elements without our script. */
export const pageSettings = (): PageSettings | undefined => holder[key];

/** Sets the page's settings unless a script did before: of two scripts the first wins, quietly. */
export const setPageSettings = (settings: PageSettings): PageSettings => (holder[key] ??= settings);

/** Asks for the configuration's file, once: the loader first, so that it arrives with the widgets. */
export const askConfig = (page: PageSettings): Promise<Response | undefined> =>
  // Asked for only where one is named.
  (page.asked ??= fetch(page.config as string).catch(() => (page.asked = undefined)));

/**
 * Reads the configuration's file, once.
 *
 * @returns What it holds, not checked, empty where that is no JSON; `null` where there is none;
 *   undefined where the network or the server failed, and then the next call asks again.
 */
export function configFile(page: PageSettings): Promise<unknown> {
  const read = async (): Promise<unknown> => {
    const answer = await askConfig(page);
    if (answer && answer.status < 500) return answer.ok ? answer.json().catch(() => '') : null;
    return (page.file = page.asked = undefined);
  };
  return (page.file ??= read());
}
