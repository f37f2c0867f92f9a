import { pageSettings } from '../base/page.ts';

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
  const page = pageSettings();
  if (page?.config) {
    page.file ??= fetch(page.config).then((answer) => (answer.ok ? answer.json() : undefined));
    page.file.catch(() => undefined);
  }
  const wanted = [
    ...(files[name] ?? []),
    ...(files[`${name}:${element.getAttribute('lang') ?? ''}`] ?? []),
  ];
  return (loads[name] ??= Promise.all(
    wanted.map((file) => import(/* @vite-ignore */ `${page?.base ?? ''}${file}`)),
  ).catch((error: unknown) => {
    loads[name] = undefined;
    throw error;
  }));
}
