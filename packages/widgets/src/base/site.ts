import type { TosoConfig } from '@toso/contract';
import type { PageClient } from '@toso/sdk';
import { createPageClient } from '@toso/sdk/page';
import { once } from './once.ts';
import { absolute, type Settings } from './settings.ts';

/** Where an element stands, and whom it talks to there. */
export interface Site extends Settings {
  readonly client: PageClient;
}

const clients: Record<string, PageClient> = {};
const handing: Record<string, (() => Promise<PageClient>) | undefined> = {};

/** The file's client; one that could not be fetched is tried again at the next call. */
const overFile = (config: TosoConfig, url = ''): Promise<PageClient> =>
  (handing[url] ??= once(async () =>
    (await import('./file-client.ts')).fileClient(config, url || undefined),
  ))();

/**
 * Whom to talk to: the API, or without one the directory's file beside the page. Elements share one
 * client for each address, with its retries and its limits.
 */
export async function siteOf(settings: Settings): Promise<Site> {
  const { config, at, api: baseUrl } = settings;
  const directory = config.directory && absolute(config.directory, at);
  const client = baseUrl
    ? (clients[baseUrl] ??= createPageClient({ baseUrl }))
    : await overFile(config, directory);
  return { ...settings, client };
}
