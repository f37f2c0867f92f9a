import type { TosoConfig } from '@toso/contract';
import type { PageClient } from '@toso/sdk';
import { createPageClient } from '@toso/sdk/page';
import { absolute, type Settings } from './settings.ts';

/** Where an element stands, and whom it talks to there. */
export interface Site extends Settings {
  readonly client: PageClient;
  /** The way on while the server is away: hands a request over instead of keeping it. */
  readonly withoutServer: () => Promise<PageClient>;
}

const clients = new Map<string, Promise<PageClient>>();

/** One client for each address: elements share it, with its retries and its limits. */
function shared(address: string, make: () => Promise<PageClient>): Promise<PageClient> {
  const known = clients.get(address);
  if (known) return known;
  const made = make();
  clients.set(address, made);
  made.catch(() => clients.delete(address));
  return made;
}

const overFile = (config: TosoConfig, url = ''): Promise<PageClient> =>
  shared(`file ${url}`, async () => {
    const { fileClient } = await import('./file-client.ts');
    return fileClient(config, url || undefined);
  });

/** Whom to talk to: the API, or without one the directory's file beside the page. */
export async function siteOf(settings: Settings): Promise<Site> {
  const { config, at, api: baseUrl } = settings;
  const directory = config.directory && absolute(config.directory, at);
  const withoutServer = () => overFile(config, directory);
  const client = baseUrl
    ? await shared(baseUrl, () => Promise.resolve(createPageClient({ baseUrl })))
    : await withoutServer();
  return { ...settings, client, withoutServer };
}
