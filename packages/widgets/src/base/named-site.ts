import type { TosoConfig } from '@toso/contract';
import { absolute, folder, readConfig } from './settings.ts';

/** What an element names itself. */
export interface NamedSite {
  readonly api?: string | undefined;
  readonly config?: TosoConfig | undefined;
  /** The address of that configuration. */
  readonly at?: string | undefined;
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
  const own = await readConfig({ base: '', config: address });
  const api = own.api && absolute(own.api, address);
  if (!api || isAllowed(api, page)) return { ...page, ...own, allowedApis: page.allowedApis };
  tell(`toso: api in ${address} is ignored: it is neither on this site nor among allowedApis.`);
  return { ...page, ...own, api: page.api, allowedApis: page.allowedApis };
}

/**
 * What an element names itself, in so far as it may: whoever may post an article can write
 * attributes, so `api` and `config` count only on the page's own server or where the page's
 * configuration allows them. A file of its own: few pages name anything there.
 */
export async function namedSite(element: Element, page: TosoConfig): Promise<NamedSite> {
  const api = named(element, 'api', page);
  const at = named(element, 'config', page);
  return { api, at, config: at ? await ownConfig(at, page) : undefined };
}
