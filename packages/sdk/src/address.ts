import { TosoError } from './errors.ts';
import { requestFor } from './http.ts';

/**
 * Refuses what calls cannot go to: a relative address where no page gives it a base, a host and
 * port without `https://`, a name and password in it.
 */
export function checkAddress(address: string | URL): void {
  const text = String(address);
  // `localhost:8080` is an address to the platform, of the scheme "localhost".
  if (/^[^/]+:\d/.test(text)) throw new TosoError('invalid_url');
  requestFor(text, {}, 'invalid_url');
}
