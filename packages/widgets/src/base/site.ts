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

const folder = (address: string) => (address.endsWith('/') ? address : `${address}/`);

function absolute(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && !url.username ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an article's author may name this address: the page's own server, or a listed API. */
function isAllowed(address: string, config: TosoConfig): boolean {
  return (
    new URL(address).origin === location.origin ||
    (config.allowedApis ?? []).some((listed) => folder(address).startsWith(folder(listed)))
  );
}

const told = new Set<string>();
function tell(line: string): void {
  if (told.has(line)) return;
  told.add(line);
  // eslint-disable-next-line no-console -- The only way to tell a webmaster why nothing happens.
  console.warn(line);
}

/** Reads a configuration; a missing or broken one leaves the page with an empty one. */
async function readConfig(file: Promise<unknown>): Promise<TosoConfig> {
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

/** What an element or mount names itself, where that is allowed; `undefined`, and a line, where not. */
function named(element: Element, name: 'api' | 'config', config: TosoConfig): string | undefined {
  const text = element.getAttribute(name);
  if (text === null) return undefined;
  const address = absolute(text, document.baseURI);
  if (address && isAllowed(address, config)) return address;
  tell(
    `toso: ${name}="${text}" on <${element.localName}> is ignored: it is neither on this site nor among allowedApis of toso.config.json.`,
  );
  return undefined;
}

/** A configuration named on an element, which may not name an API that the page's does not allow. */
async function ownConfig(address: string, page: TosoConfig): Promise<TosoConfig> {
  const own = await readConfig(fetchJson(address));
  const api = own.api && absolute(own.api, address);
  if (!api || isAllowed(api, page)) return { ...page, ...own, allowedApis: page.allowedApis };
  tell(`toso: api in ${address} is ignored: it is neither on this site nor among allowedApis.`);
  return { ...page, ...own, api: page.api, allowedApis: page.allowedApis };
}

/**
 * Where an element stands. The API comes from our script tag or its configuration; whoever may
 * post an article can write attributes, so `api` and `config` on an element count only on the
 * page's own server or where the configuration allows them.
 */
export async function siteOf(element: Element): Promise<Site> {
  const page = pageSettings();
  const config = await configOfPage();
  const api = named(element, 'api', config);
  const own = named(element, 'config', config);
  const configAddress = own ?? page?.config ?? document.baseURI;
  if (!own) return siteFrom(config, configAddress, api ?? page?.api);
  return siteFrom(await ownConfig(own, config), configAddress, api ?? page?.api);
}
