import { isTosoConfig, type TosoConfig } from '@toso/contract';
import { configFile, pageSettings, type PageSettings } from './page.ts';

/** What a ward configured for an element, and where that stands. */
export interface Settings {
  readonly config: TosoConfig;
  /** Address of the configuration, from which its other addresses count. */
  readonly at: string;
  /** Absolute address of the API, ending in `/`; absent without a server. */
  readonly api?: string;
}

/** A page without any configuration. */
export const emptyConfig: TosoConfig = { formatVersion: 1 };

/** The address of a folder ends in `/`. */
export const folder = (address: string): string =>
  address.endsWith('/') ? address : `${address}/`;

/** An address in full; `undefined` where it is none that may be fetched. */
export function absolute(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && !url.username ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a configuration; a missing or broken one is an empty one.
 *
 * @throws Error with the code `unreachable` where network or server failed: nobody may then take
 *   the page for one without a server. The next call asks again.
 */
export async function readConfig(page: PageSettings): Promise<TosoConfig> {
  const read = await configFile(page);
  if (read === undefined) throw Object.assign(new Error(), { code: 'unreachable' });
  if (isTosoConfig(read)) return read;
  // Where it cannot be told, the page goes on all the same.
  if (read !== null)
    import('./refused-config.ts')
      .then(({ tell }) => tell(page.config, read))
      .catch(() => undefined);
  return emptyConfig;
}

/**
 * Where an element stands. The API comes from our script tag or its configuration; what an element
 * names itself is read only where one does: see named-site.ts. Rejects as {@link readConfig} does.
 */
export async function settingsOf(element: Element): Promise<Settings> {
  const page = pageSettings();
  const own = page?.config ? await readConfig(page) : emptyConfig;
  const names = element.hasAttribute('api') || element.hasAttribute('config');
  const named = names ? await (await import('./named-site.ts')).namedSite(element, own) : {};
  const at = named.at ?? page?.config ?? document.baseURI;
  const config = named.config ?? own;
  const api = named.api ?? page?.api ?? (config.api && absolute(config.api, at));
  return { config, at, ...(api && { api: folder(api) }) };
}
