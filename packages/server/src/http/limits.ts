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
const writing: readonly Policy[] = [{ name: 'write', quota: 120, windowSeconds: 60, per: 'unit' }];

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

/** A network of one subscriber: an IPv6 customer has at least a /64. */
const networkOf = (address: string) =>
  isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address;

interface Count {
  readonly policy: Policy;
  readonly result: RateLimiterRes;
}

/** Counts a call; never waits for the network and keeps no address, only a keyed hash of it. */
export type Limiter = (c: Ctx, name: LimitName, unit: string) => Promise<void>;

const seconds = (result: RateLimiterRes) => Math.max(0, Math.ceil(result.msBeforeNext / 1000));

/** The fields of draft-ietf-httpapi-ratelimit-headers-10. */
function announce(c: Ctx, counts: readonly Count[]): void {
  const policies = counts.map(
    ({ policy }) => `"${policy.name}";q=${policy.quota};w=${policy.windowSeconds}`,
  );
  const left = counts.map(
    ({ policy, result }) => `"${policy.name}";r=${result.remainingPoints};t=${seconds(result)}`,
  );
  c.header('RateLimit-Policy', policies.join(', '));
  c.header('RateLimit', left.join(', '));
}

async function count(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (over) {
    if (over instanceof RateLimiterRes) return over;
    throw over;
  }
}

/** A limiter with its own counters. The key of its hashes lives and dies with the process. */
export function createLimiter(): Limiter {
  const secret = randomBytes(32);
  const limiters = new Map<Policy, RateLimiterMemory>();
  for (const policy of Object.values(limits).flat()) {
    const { quota: points, windowSeconds: duration } = policy;
    limiters.set(policy, new RateLimiterMemory({ points, duration }));
  }
  const hash = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return async (c, name, unit) => {
    const { address } = c.get('caller');
    if (address === undefined) return;
    const counts: Count[] = [];
    for (const policy of limits[name]) {
      const limiter = limiters.get(policy);
      const key = hash(`${networkOf(address)} ${policy.per === 'unit' ? unit : ''}`);
      if (limiter) counts.push({ policy, result: await count(limiter, key) });
    }
    announce(c, counts);
    const over = counts.filter(({ policy, result }) => result.consumedPoints > policy.quota);
    if (over.length === 0) return;
    const retryAfterSeconds = Math.max(...over.map(({ result }) => seconds(result)));
    throw new Refusal('rate_limited', { retryAfterSeconds });
  };
}
