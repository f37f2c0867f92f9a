import { pageSettings, type PageSettings } from '../base/page.ts';

/**
 * The built files of each widget besides its own; of those that end in a language, an element loads
 * what its `lang` says. Written in by the build.
 */
declare const TOSO_FILES: Readonly<Record<string, readonly string[]>>;
/** How the name of every file of this build ends. */
declare const TOSO_RELEASE: string;

const files = TOSO_FILES;
const loads: Record<string, Promise<unknown> | undefined> = {};

/** The widgets of this build. */
export const widgetNames: readonly string[] = Object.keys(files);

/**
 * Loads everything that an element needs, all at once: its files, its words, the configuration.
 * A load that failed is tried again at the next call.
 */
export function load(element: Element): Promise<unknown> {
  const name = element.localName.slice(5);
  // Set before anything is loaded.
  const page = pageSettings() as PageSettings;
  const { config, base } = page;
  page.file ??= Promise.resolve(
    config && fetch(config).then((answer): unknown => answer.ok && answer.json()),
  );
  page.file.catch(() => undefined);
  const otherWords = element.getAttribute('lang') === 'en' ? '.vi' : '.en';
  return (loads[name] ??= Promise.all(
    [name, ...(files[name] ?? [])]
      .filter((file) => !file.endsWith(otherWords))
      .map((file) => import(/* @vite-ignore */ base + file + TOSO_RELEASE)),
  ).catch((error: unknown) => {
    loads[name] = undefined;
    throw error;
  }));
}
