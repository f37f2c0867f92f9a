import { askConfig, type PageSettings } from '../base/page.ts';

/**
 * The built files of each widget, its own first, names parted by spaces, widgets by commas; of files
 * that end in a language, an element loads what its `lang` says. Written in by the build.
 */
declare const TOSO_FILES: string;
/** How the name of every file of this build ends. */
declare const TOSO_RELEASE: string;

const files = TOSO_FILES.split(',').map((names) => names.split(' '));

/** The widgets of this build. */
export const widgetNames = files.map(([name]) => name as string);

/**
 * Makes what loads everything that an element needs, all at once: its files, its words, the
 * configuration. What failed is tried again at the next call.
 */
export function filesOf(page: PageSettings): (element: Element) => Promise<unknown> {
  const { base } = page;
  const fetched: Record<string, Promise<unknown> | undefined> = {};
  // A policy may let in our scripts and no fetch. It says so just after the first fetch has failed:
  // from the next call on, at the latest that of the tap itself, `import()` is tried at once.
  let mayFetch = true;
  addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    mayFetch &&= !blockedURI.startsWith(base);
  });
  /**
   * Fetches a file without running it. A file that failed in `import()` fails there until the page
   * is loaded anew (HTML Standard, module map); one that failed here comes when the network is back.
   */
  const fetchFile = (href: string): Promise<unknown> =>
    fetch(href)
      // Kept by the browser's cache once it is whole.
      .then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error())))
      .catch((error: unknown) => {
        if (!mayFetch) return;
        fetched[href] = undefined;
        throw error;
      });
  const bring = (page.bring = async (...names: readonly string[]): Promise<unknown> => {
    const addresses = names.map((name) => base + name + TOSO_RELEASE);
    await Promise.all(addresses.map((href) => (fetched[href] ??= fetchFile(href))));
    // There is one: what is wanted.
    return import(/* @vite-ignore */ addresses[0] as string);
  });
  return (element) => {
    void askConfig(page);
    const otherWords = element.getAttribute('lang') === 'en' ? '.vi' : '.en';
    const needed = files.find(([name]) => element.localName === 'toso-' + (name as string)) ?? [];
    return bring(...needed.filter((file) => !file.endsWith(otherWords)));
  };
}
