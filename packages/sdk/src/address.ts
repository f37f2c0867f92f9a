import { TosoError } from './errors.ts';

/** A page's own address, or a worker's: neither is there in Node. */
const here = globalThis as { document?: { baseURI: string }; location?: { href: string } };

/**
 * Refuses what calls cannot go to: a relative address where no page gives it a base, a host and
 * port without `https://`, a name and password in it.
 */
export function checkAddress(address: string | URL): void {
  const base = here.document?.baseURI ?? here.location?.href;
  try {
    const { protocol, username, password } = new URL(address, base);
    const known = ['http:', 'https:', base && new URL(base).protocol]; // Apps have schemes of their own.
    if (known.includes(protocol) && !username && !password) return;
  } catch {
    // Not an address: what it holds is not repeated.
  }
  throw new TosoError('invalid_url');
}
