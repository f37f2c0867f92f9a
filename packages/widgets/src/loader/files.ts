import { pageSettings, type PageSettings } from '../base/page.ts';

/**
 * The built files of each widget, its own first, and under `name:lang` its words in other
 * languages. Written in by the build.
 */
declare const TOSO_FILES: Readonly<Record<string, readonly string[]>>;

const files = TOSO_FILES;
const loads: Record<string, Promise<unknown> | undefined> = {};

/** The widgets of this build. */
export const widgetNames: readonly string[] = Object.keys(files).filter(
  (key) => !key.includes(':'),
);

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
  const words = files[`${name}:${String(element.getAttribute('lang'))}`] ?? [];
  return (loads[name] ??= Promise.all(
    [...(files[name] ?? []), ...words].map((file) => import(/* @vite-ignore */ base + file)),
  ).catch((error: unknown) => {
    loads[name] = undefined;
    throw error;
  }));
}
