import { pageSettings, setPageSettings } from '../base/page.ts';

/**
 * The script that runs now. Asked of the prototype: in an article, `<img name="currentScript">`
 * would otherwise take the place of the document's own property.
 */
function currentScript(): HTMLScriptElement | null {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript');
  // The getter of this very property gives what the platform says it gives.
  return (own?.get?.call(document) as HTMLScriptElement | null | undefined) ?? null;
}

/**
 * Reads our script tag, the only place on the page that may name an API.
 *
 * @param beside - The configuration's name beside the script where the tag names none.
 * @returns False where another copy of the script was first: it serves the whole page.
 */
export function readSettings(beside: string | undefined): boolean {
  const script = currentScript();
  if (pageSettings() || !script) return false;
  const { api, config } = script.dataset;
  const page = document.baseURI;
  const base = new URL('.', script.src || page).href;
  setPageSettings({
    base,
    api: api && new URL(api, page).href,
    config: config ? new URL(config, page).href : beside && base + beside,
  });
  // Style sheets of browsers without adopted ones are style elements: strict pages ask for a nonce.
  if (script.nonce) (window as { litNonce?: string }).litNonce ??= script.nonce;
  return true;
}
