import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { createKeys } from './keys.ts';

const key = (id: string) => ({ id, secret: randomBytes(32) });
const index = randomBytes(32);
const place = { unit: '20242', table: 'help_request_contact', row: 'r1', column: 'phone' };

describe('A sealed value', () => {
  const keys = createKeys({ sealing: [key('k1')], index });

  test('opens where it was sealed', () => {
    const sealed = keys.seal(place, 'Bà Sáu');
    assert.match(sealed, /^k1\.[\w-]{16}\.[\w-]+$/);
    assert.equal(keys.open(place, sealed), 'Bà Sáu');
  });

  test('is another each time', () => {
    assert.notEqual(keys.seal(place, 'Bà Sáu'), keys.seal(place, 'Bà Sáu'));
  });

  test('opens nowhere else: not in another unit, table, row or column', () => {
    const sealed = keys.seal(place, 'Bà Sáu');
    const moved = [{ unit: '20257' }, { table: 't' }, { row: 'r2' }, { column: 'name' }];
    for (const change of moved) {
      assert.throws(() => keys.open({ ...place, ...change }, sealed));
    }
  });

  test('that was changed does not open, nor one whose tag was cut', () => {
    const sealed = keys.seal(place, 'Bà Sáu');
    assert.throws(() => keys.open(place, `${sealed.slice(0, -2)}AA`));
    assert.throws(() => keys.open(place, sealed.slice(0, -8)));
    assert.throws(() => keys.open(place, 'k1..'));
  });

  test('still opens when a newer key seals', () => {
    const old = key('k1');
    const before = createKeys({ sealing: [old], index });
    const rotated = createKeys({ sealing: [old, key('k2')], index });
    assert.equal(rotated.open(place, before.seal(place, 'Bà Sáu')), 'Bà Sáu');
    const sealed = rotated.seal(place, 'Bà Sáu');
    assert.match(sealed, /^k2\./);
    assert.throws(() => before.open(place, sealed));
  });
});

describe('A keyed hash', () => {
  const keys = createKeys({ sealing: [key('k1')], index });

  test('finds the same value in the same unit, for the same purpose', () => {
    const digest = keys.digest('20242', 'phone', '+84905123456');
    assert.equal(keys.digest('20242', 'phone', '+84905123456'), digest);
    assert.notEqual(keys.digest('20257', 'phone', '+84905123456'), digest);
    assert.notEqual(keys.digest('20242', 'recovery', '+84905123456'), digest);
  });

  test('stays when the sealing key changes, and differs between deployments', () => {
    const rotated = createKeys({ sealing: [key('k1'), key('k2')], index });
    assert.equal(rotated.sign('20242'), keys.sign('20242'));
    const other = createKeys({ sealing: [key('k1')], index: randomBytes(32) });
    assert.notEqual(other.sign('20242'), keys.sign('20242'));
    assert.match(keys.sign('20242'), /^[\w-]{43}$/);
  });
});
