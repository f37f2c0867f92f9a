import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distanceMetres, nearest } from '@toso/directory';
import fc from 'fast-check';

const hanBridge = { latitude: 16.0722, longitude: 108.2267 };
const hoangSa = { latitude: 16.5333, longitude: 111.6 };
const position = fc.record({
  latitude: fc.double({ min: 6, max: 24, noNaN: true }),
  longitude: fc.double({ min: 102, max: 118, noNaN: true }),
});

describe('distanceMetres', () => {
  it('measures one degree of latitude as 111.2 km', () => {
    const metres = distanceMetres(
      { latitude: 16, longitude: 108 },
      { latitude: 17, longitude: 108 },
    );
    assert.equal(Math.round(metres / 100), 1112);
  });

  it('measures from Da Nang to Hoàng Sa', () => {
    assert.equal(Math.round(distanceMetres(hanBridge, hoangSa) / 1000), 364);
  });

  it('is the same both ways, and nothing from a place to itself', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        assert.ok(Math.abs(distanceMetres(a, b) - distanceMetres(b, a)) < 1e-6);
        assert.equal(distanceMetres(a, a), 0);
      }),
    );
  });
});

describe('nearest', () => {
  it('puts the nearest first and leaves out what has no position', () => {
    const near = { name: 'near', latitude: 16.073, longitude: 108.226 };
    const points: { name: string; latitude?: number; longitude?: number }[] = [
      { name: 'far', ...hoangSa },
      { name: 'nowhere' },
      near,
    ];
    const found = nearest(points, hanBridge);
    assert.deepEqual(
      found.map(({ point }) => point.name),
      ['near', 'far'],
    );
    assert.ok(found[0]!.distanceMetres < 200);
  });
});
