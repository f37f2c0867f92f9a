import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closingAfter, isOpenAt, nextOpening } from '@toso/directory';

const office = [
  { days: [1, 2, 3, 4, 5], opens: '07:30', closes: '11:30' },
  { days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00' },
  { days: [6], opens: '07:30', closes: '11:00' },
];
const night = [{ days: [7], opens: '22:00', closes: '02:00' }];

/** An instant by the clock in Vietnam. 2026-11-23 is a Monday. */
const at = (time: string) => new Date(`2026-11-${time}:00+07:00`);
const iso = (date: Date | undefined) => date?.toISOString();

describe('opening hours', () => {
  for (const [time, open] of [
    ['23T07:29', false],
    ['23T07:30', true],
    ['23T11:30', false],
    ['23T16:59', true],
    ['28T08:00', true],
    ['28T14:00', false],
    ['29T08:00', false],
  ] as const) {
    it(`are ${open ? 'on' : 'off'} at ${time} in Vietnam`, () => {
      assert.equal(isOpenAt(office, at(time)), open);
    });
  }

  it('last past midnight, from Sunday into Monday', () => {
    assert.equal(isOpenAt(night, at('22T23:00')), true);
    assert.equal(isOpenAt(night, at('23T01:59')), true);
    assert.equal(isOpenAt(night, at('23T02:00')), false);
  });

  it('say when they next begin: after lunch, tomorrow, on Monday', () => {
    assert.equal(iso(nextOpening(office, at('23T12:00'))), iso(at('23T13:30')));
    assert.equal(iso(nextOpening(office, at('23T17:00'))), iso(at('24T07:30')));
    assert.equal(iso(nextOpening(office, at('28T11:00'))), iso(at('30T07:30')));
  });

  it('begin again a week later, when they begin just now', () => {
    assert.equal(iso(nextOpening(night, at('22T22:00'))), iso(at('29T22:00')));
  });

  it('say when they end, while they last', () => {
    assert.equal(iso(closingAfter(office, at('23T08:12'))), iso(at('23T11:30')));
    assert.equal(iso(closingAfter(night, at('23T00:30'))), iso(at('23T02:00')));
    assert.equal(closingAfter(office, at('23T12:00')), undefined);
  });

  it('say nothing where there are none', () => {
    assert.equal(isOpenAt([], at('23T08:00')), false);
    assert.equal(nextOpening([], at('23T08:00')), undefined);
  });

  it('follow the clock in Vietnam wherever the device is', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'America/Los_Angeles';
      assert.equal(isOpenAt(office, new Date('2026-11-23T00:30:00Z')), true);
      assert.equal(isOpenAt(office, new Date('2026-11-23T00:29:59Z')), false);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
