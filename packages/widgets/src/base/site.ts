import { TosoConfig } from '@toso/contract';
import type { Client } from '@toso/sdk';
import { createPageClient } from '@toso/sdk/page';
import { pageSettings } from './page.ts';

/** Where an element stands: what the ward configured, and whom it talks to. */
export interface Site {
  readonly config: TosoConfig;
  readonly client: Client;
  /** Absolute address of the API, ending in `/`; absent without a server. */
  readonly api?: string;
  /** The way on while the server is away: hands a request over instead of keeping it. */
  readonly withoutServer: () => Promise<Client>;
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

/** Reads a configuration; a missing or broken one leaves the page with an empty one. */
export async function readConfig(file: Promise<unknown>): Promise<TosoConfig> {
  const parsed = TosoConfig.safeParse(await file.catch(() => undefined));
  return parsed.success ? parsed.data : emptyConfig;
}

/** Fetches JSON of ours; kept by the browser's cache, not by us. */
export const fetchJson = async (address: string): Promise<unknown> => {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : undefined;
};

let pageConfig: Promise<TosoConfig> | undefined;

/** The page's configuration, read once. */
function configOfPage(): Promise<TosoConfig> {
  const page = pageSettings();
  if (!page) return Promise.resolve(emptyConfig);
  const read = async () => {
    page.file ??= page.config ? fetchJson(page.config) : Promise.resolve();
    return readConfig(page.file);
  };
  return (pageConfig ??= read());
}

const clients = new Map<string, Promise<Client>>();

/** One client for each address: elements share it, with its retries and its limits. */
function shared(address: string, make: () => Promise<Client>): Promise<Client> {
  const known = clients.get(address);
  if (known) return known;
  const made = make();
  clients.set(address, made);
  made.catch(() => clients.delete(address));
  return made;
}

const overFile = (config: TosoConfig, url = ''): Promise<Client> =>
  shared(`file ${url}`, async () => {
    const { fileClient } = await import('./file-client.ts');
    return fileClient(config, url || undefined);
  });

async function siteFrom(config: TosoConfig, at: string, named: string | undefined): Promise<Site> {
  const api = named ?? (config.api && absolute(config.api, at));
  const directory = config.directory && absolute(config.directory, at);
  const withoutServer = () => overFile(config, directory);
  if (!api) return { config, client: await withoutServer(), withoutServer };
  const baseUrl = folder(api);
  const client = await shared(baseUrl, () => Promise.resolve(createPageClient({ baseUrl })));
  return { config, client, api: baseUrl, withoutServer };
}

/**
 * Where an element stands. The API comes from our script tag or its configuration; what an element
 * names itself is read only where one does: see named-site.ts.
 */
export async function siteOf(element: Element): Promise<Site> {
  const page = pageSettings();
  const config = await configOfPage();
  const names = element.hasAttribute('api') || element.hasAttribute('config');
  const named = names ? await (await import('./named-site.ts')).namedSite(element, config) : {};
  const at = named.at ?? page?.config ?? document.baseURI;
  return siteFrom(named.config ?? config, at, named.api ?? page?.api);
}
