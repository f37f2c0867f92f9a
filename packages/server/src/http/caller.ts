import { BlockList, isIP } from 'node:net';
import { Refusal } from '../refusal.ts';

/** What `@hono/node-server` passes beside a request; absent for calls in process. */
export interface Bindings {
  readonly incoming?: {
    readonly socket: { readonly remoteAddress?: string; readonly encrypted?: boolean };
  };
}

/** Who is calling, and how: what the transport says, not what the caller claims. */
export interface Caller {
  /** Absent for a call in process, which is not limited. */
  readonly address: string | undefined;
  readonly https: boolean;
  /** On this machine itself, by socket and by name, with no proxy between. */
  readonly loopback: boolean;
  /** Host with port, as the caller's browser names us. */
  readonly host: string;
}

const loopbackHost = /^(localhost|[a-z0-9-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** `::ffff:192.0.2.1` is an IPv4 address in a longer coat. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const onThisMachine = (address: string) => address === '::1' || address.startsWith('127.');

/** A list of proxies, each an address or a network in CIDR form, as a question about an address. */
export function trustIn(proxies: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of proxies) {
    const [address = '', prefix] = entry.trim().split('/');
    if (!isIP(address)) throw new RangeError(`TOSO_TRUSTED_PROXIES: not an address: ${entry}`);
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

/** The nearest address that is not a trusted proxy, reading `X-Forwarded-For` from its end. */
function clientBehind(socket: string, header: string, trusted: (a: string) => boolean): string {
  let client = socket;
  for (const hop of header.split(',').reverse()) {
    if (!trusted(client)) break;
    const next = plain(hop.trim());
    if (!isIP(next)) break;
    client = next;
  }
  return client;
}

/** The caller's address alone, as limits count it. */
export function addressOf(
  request: Request,
  env: Bindings | undefined,
  trusted: (address: string) => boolean,
): string | undefined {
  const socket = env?.incoming?.socket;
  if (!socket) return undefined;
  const remote = plain(socket.remoteAddress ?? '');
  if (!trusted(remote)) return remote;
  return clientBehind(remote, request.headers.get('x-forwarded-for') ?? '', trusted);
}

/**
 * Reads who is calling. `X-Forwarded-For`, `-Proto` and `-Host` count only when the socket's other
 * end is a trusted proxy; from anybody else they only show that this is not a direct local call.
 */
export function callerOf(
  request: Request,
  env: Bindings | undefined,
  trusted: (address: string) => boolean,
): Caller {
  const header = (name: string) => request.headers.get(name) ?? undefined;
  const socket = env?.incoming?.socket;
  if (!socket) {
    const url = new URL(request.url);
    const loopback = loopbackHost.test(url.host);
    return { address: undefined, https: url.protocol === 'https:', loopback, host: url.host };
  }
  const remote = plain(socket.remoteAddress ?? '');
  const proxied = trusted(remote);
  const forwarded = header('x-forwarded-for') ?? header('forwarded');
  const ownHost = header('host') ?? new URL(request.url).host;
  const scheme = proxied ? header('x-forwarded-proto')?.split(',').at(-1)?.trim() : undefined;
  return {
    address: addressOf(request, env, trusted),
    https: scheme ? scheme === 'https' : socket.encrypted === true,
    loopback: !forwarded && onThisMachine(remote) && loopbackHost.test(ownHost),
    host: (proxied && header('x-forwarded-host')) || ownHost,
  };
}

/** Personal data travels encrypted, except on the machine itself. @throws Refusal `https_required` */
export function requireSafeTransport(caller: Caller): void {
  if (!caller.https && !caller.loopback) throw new Refusal('https_required');
}

/**
 * Refuses what a page of another site sends with a member's cookie. Browsers name the sender in
 * `Origin` or `Sec-Fetch-Site`; a program that sends neither carries no stolen cookie.
 *
 * @throws Refusal `wrong_origin`
 */
export function requireSameOrigin(request: Request, caller: Caller): void {
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') throw new Refusal('wrong_origin');
  const origin = request.headers.get('origin');
  if (origin === null) return;
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  if (host.toLowerCase() !== caller.host.toLowerCase()) throw new Refusal('wrong_origin');
}
