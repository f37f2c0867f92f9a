import { createSavedRequests, type TextStorage } from '@toso/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const request = (code: string, unit = '20242') => ({ unit, code, token: `${unit}.token` });

function device() {
  const items = new Map<string, string>();
  const storage: TextStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  let clock = 0;
  return { items, open: () => createSavedRequests({ storage, now: () => ++clock }) };
}

describe('requests saved on this device', () => {
  it('are there at the next visit, newest first', () => {
    const { open } = device();
    assert.equal(open().save(request('K7M4Q2XN')), true);
    open().save(request('P3WX9RTA'));
    open().save(request('BCDF2346', '20257'));
    assert.deepEqual(
      open()
        .list('20242')
        .map(({ code }) => code),
      ['P3WX9RTA', 'K7M4Q2XN'],
    );
    assert.equal(open().list().length, 3);
  });

  it('are saved once each', () => {
    const { open } = device();
    open().save(request('K7M4Q2XN'));
    open().save(request('K7M4Q2XN'));
    assert.equal(open().list().length, 1);
  });

  it('can be removed one by one, and all with one tap', () => {
    const { open, items } = device();
    open().save(request('K7M4Q2XN'));
    open().save(request('P3WX9RTA'));
    open().remove('K7M4Q2XN');
    assert.deepEqual(
      open()
        .list()
        .map(({ code }) => code),
      ['P3WX9RTA'],
    );
    open().clear();
    assert.deepEqual([open().list(), items.size], [[], 0]);
  });

  it('are twenty at most', () => {
    const { open } = device();
    for (let each = 0; each < 25; each++) open().save(request(`CODE${each}`));
    assert.equal(open().list().length, 20);
    assert.equal(open().list()[0]?.code, 'CODE24');
  });

  it('are none, without a fault, where storage is blocked or holds nonsense', () => {
    const blocked = (): never => {
      throw new Error('SecurityError');
    };
    const storage = { getItem: blocked, setItem: blocked, removeItem: blocked };
    const saved = createSavedRequests({ storage });
    assert.equal(saved.save(request('K7M4Q2XN')), false);
    assert.deepEqual(saved.list(), []);
    const { open, items } = device();
    for (const nonsense of ['{', '{}', '[1,{"code":1}]']) {
      items.set('toso.saved', nonsense);
      assert.deepEqual(open().list(), []);
    }
  });
});
