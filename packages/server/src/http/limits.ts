import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { OperationId } from '@toso/contract';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.ts';
import type { Ctx } from './context.ts';

/** How often one address may do something. */
export interface Policy {
  readonly name: string;
  readonly quota: number;
  readonly windowSeconds: number;
  /** Counted for each unit apart, or over all units. */
  readonly per: 'unit' | 'address';
}

const reading: readonly Policy[] = [
  { name: 'read', quota: 600, windowSeconds: 60, per: 'unit' },
  { name: 'read-all', quota: 3000, windowSeconds: 60, per: 'address' },
];
const writing: readonly Policy[] = [
  { name: 'write', quota: 120, windowSeconds: 60, per: 'unit' },
  { name: 'write-all', quota: 600, windowSeconds: 60, per: 'address' },
];

/**
 * Every limit. Many residents share one address (mobile carriers, a ward's counter), so they are
 * generous for people and tight for guessing.
 */
export const limits = {
  read: reading,
  write: writing,
  createRequest: [
    { name: 'create', quota: 30, windowSeconds: 600, per: 'unit' },
    { name: 'create-day', quota: 1000, windowSeconds: 86_400, per: 'address' },
  ],
  recoverToken: [
    { name: 'recover', quota: 5, windowSeconds: 900, per: 'unit' },
    { name: 'recover-day', quota: 60, windowSeconds: 86_400, per: 'address' },
  ],
  openDeskSession: [{ name: 'sign-in', quota: 30, windowSeconds: 600, per: 'address' }],
} as const satisfies Record<string, readonly Policy[]>;

/** The name of a row in {@link limits}. */
export type LimitName = keyof typeof limits;

/** Which row counts for an operation. */
export function limitNameOf(id: OperationId, method: string): LimitName {
  if (id in limits) return id as LimitName;
  return method === 'GET' ? 'read' : 'write';
}

/** The network of one subscriber: an IPv6 customer has at least a /64, however it is written. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  // An IPv4 address at the end stands for the last two groups.
  const [head = '', tail] = address.replace(/\d+(\.\d+){3}$/, '0:0').split('::');
  const groupsOf = (text: string) => (text === '' ? [] : text.split(':'));
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...last].slice(0, 4);
  return groups.map((group) => parseInt(group, 16).toString(16)).join(':');
}

interface Count {
  readonly policy: Policy;
  readonly result: RateLimiterRes;
}

/** What counting a call showed. */
export interface Counted {
  /** Fields of the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Present where the call is one too many. */
  readonly retryAfterSeconds?: number;
}

/**
 * Counts a call, once however often it is asked to. Never waits for the network and keeps no
 * address, only a keyed hash of it.
 */
export type Counter = (
  request: Request,
  address: string,
  name: LimitName,
  unit: string,
) => Promise<Counted>;

/** Counts a call and announces it. @throws Refusal `rate_limited` */
export type Limiter = (c: Ctx, name: LimitName, unit: string) => Promise<void>;

const seconds = (result: RateLimiterRes) => Math.max(0, Math.ceil(result.msBeforeNext / 1000));

const policyTexts = new Map<Policy, string>(
  Object.values(limits)
    .flat()
    .map((policy) => [policy, `"${policy.name}";q=${policy.quota};w=${policy.windowSeconds}`]),
);

/** The fields of draft-ietf-httpapi-ratelimit-headers-10. */
const announced = (counts: readonly Count[]): Readonly<Record<string, string>> => ({
  'ratelimit-policy': counts.map(({ policy }) => policyTexts.get(policy)).join(', '),
  ratelimit: counts
    .map(
      ({ policy, result }) => `"${policy.name}";r=${result.remainingPoints};t=${seconds(result)}`,
    )
    .join(', '),
});

async function count(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (over) {
    if (over instanceof RateLimiterRes) return over;
    throw over;
  }
}

/** A counter of its own. The key of its hashes lives and dies with the process. */
export function createCounter(): Counter {
  const secret = randomBytes(32);
  const limiters = new Map<Policy, RateLimiterMemory>();
  for (const policy of Object.values(limits).flat()) {
    const { quota: points, windowSeconds: duration } = policy;
    limiters.set(policy, new RateLimiterMemory({ points, duration }));
  }
  const hash = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const countAll = async (address: string, name: LimitName, unit: string): Promise<Counted> => {
    const network = hash(networkOf(address));
    const counts: Count[] = [];
    for (const policy of limits[name]) {
      const limiter = limiters.get(policy);
      const key = policy.per === 'unit' ? `${network} ${unit}` : network;
      if (limiter) counts.push({ policy, result: await count(limiter, key) });
    }
    const over = counts.filter(({ policy, result }) => result.consumedPoints > policy.quota);
    const headers = announced(counts);
    if (over.length === 0) return { headers };
    return { headers, retryAfterSeconds: Math.max(...over.map(({ result }) => seconds(result))) };
  };
  const known = new WeakMap<Request, Promise<Counted>>();
  return (request, address, name, unit) => {
    const counted = known.get(request) ?? countAll(address, name, unit);
    known.set(request, counted);
    return counted;
  };
}

/** Limits as handlers use them; without a counter, and for calls in process, there are none. */
export const createLimiter =
  (counter: Counter | undefined): Limiter =>
  async (c, name, unit) => {
    const { address } = c.get('caller');
    if (!counter || address === undefined) return;
    const { headers, retryAfterSeconds } = await counter(c.req.raw, address, name, unit);
    for (const [field, value] of Object.entries(headers)) c.header(field, value);
    if (retryAfterSeconds !== undefined) throw new Refusal('rate_limited', { retryAfterSeconds });
  };
