import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKeyExpired, newIdempotencyKey } from './idempotency-key.ts';

const now = Date.parse('2026-11-21T08:00:00+07:00');
const day = 86_400_000;

describe('an idempotency key', () => {
  it('is a UUID of version 7 that no other call gets', () => {
    const keys = Array.from({ length: 100 }, () => newIdempotencyKey(now));
    for (const key of keys) {
      assert.match(key, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    assert.equal(new Set(keys).size, 100);
  });

  it('expires after 24 hours, and when the clock was set back as far', () => {
    const key = newIdempotencyKey(now);
    assert.equal(isKeyExpired(key, now + day), false);
    assert.equal(isKeyExpired(key, now + day + 1), true);
    assert.equal(isKeyExpired(key, now - day - 1), true);
  });

  it("has no known age when somebody else's: then it is theirs to judge", () => {
    assert.equal(isKeyExpired('6ba7b810-9dad-41d1-80b4-00c04fd430c8', now), false);
    assert.equal(isKeyExpired('my-own-key', now), false);
  });
});
