import { pageSettings, setPageSettings, type PageSettings } from '../base/page.ts';

/**
 * The script that runs now. Asked of the prototype: in an article, `<img name="currentScript">`
 * would otherwise take the place of the document's own property.
 */
const currentScript = (): HTMLScriptElement | null =>
  // The getter of this very property gives what the platform says it gives.
  Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement | null;

/**
 * Reads our script tag, the only place on the page that may name an API.
 *
 * @param beside - The configuration's name beside the script where the tag names none.
 * @returns The page's settings; undefined where another copy of the script was first: it serves the whole page.
 */
export function readSettings(beside?: string): PageSettings | undefined {
  const script = currentScript();
  if (pageSettings() || !script) return undefined;
  const { api, config } = script.dataset;
  const page = document.baseURI;
  const base = new URL('.', script.src || page).href;
  // Style sheets of browsers without adopted ones are style elements: strict pages ask for a nonce.
  (window as { litNonce?: string }).litNonce ??= script.nonce;
  return setPageSettings({
    base,
    api: api && new URL(api, page).href,
    config: config ? new URL(config, page).href : beside && base + beside,
  });
}
