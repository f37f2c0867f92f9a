import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closestFirst, likelyMeant } from './closest-first.ts';

const names = ['where', 'level-1', 'bring', 'level-2', 'bring', 'cong-an-phuong'];

describe('names beside a wrong one', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['brng', 'bring'],
    ['level2', 'level-2'],
    ['wehre', 'where'],
    ['cong-an', 'cong-an-phuong'],
  ];
  for (const [name, meant] of cases) {
    it(`come with the closest to “${name}” first, each once`, () => {
      const found = closestFirst(name, names);
      assert.equal(found.length, 5);
      assert.equal(found[0], meant);
      assert.equal(likelyMeant(name, names), meant);
    });
  }

  it('are no guess where none is like it', () => {
    assert.equal(likelyMeant('something-else', names), undefined);
  });

  it('are none where there are none', () => {
    assert.deepEqual(closestFirst('bring', []), []);
    assert.equal(likelyMeant('bring', []), undefined);
  });
});
