import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Contact, ServicePoint, Team } from '@toso/contract';
import { unitsOfProvince } from '@toso/directory/places';
import { demoTeamCount, demoWards, spreadTeams } from './demo-data.ts';

const wards = [...demoWards()];
const teams = wards.flatMap(({ entries }) => entries.teams);

describe('the demo of Da Nang', () => {
  it('has 3,766 teams in 93 of 94 units, at least one each, and none in Hoàng Sa', () => {
    assert.equal(teams.length, demoTeamCount);
    assert.equal(unitsOfProvince('48').length, 94);
    assert.equal(wards.length, 93);
    assert.ok(wards.every(({ entries }) => entries.teams.length > 0));
    assert.ok(wards.every(({ unit }) => unit.kind !== 'special-zone'));
  });

  it('gives a unit that came from more old wards no fewer teams', () => {
    const units = unitsOfProvince('48');
    const spread = spreadTeams(units);
    const sized = units
      .filter(({ code }) => spread.has(code))
      .map(({ code, formerNames }) => ({
        former: Math.max(1, new Set(formerNames.map(({ name }) => name)).size),
        count: spread.get(code)!,
      }))
      .sort((a, b) => a.former - b.former || a.count - b.count);
    for (const [index, one] of sized.entries()) {
      const next = sized[index + 1];
      if (next && next.former > one.former) assert.ok(next.count >= one.count);
    }
  });

  it('is marked as a sample and has no person and no phone', () => {
    for (const { entries } of wards) {
      for (const entry of [...entries.teams, ...entries.servicePoints, ...entries.contacts]) {
        assert.equal(entry.sample, true);
        assert.ok(!('phone' in entry) && !('members' in entry) && !('url' in entry));
      }
      assert.ok(entries.teams.every(({ name }) => name.includes('mẫu')));
    }
  });

  it('is what the contract takes, with ids of its own that stay the same', () => {
    for (const { entries } of wards) {
      for (const team of entries.teams) assert.deepEqual(Team.parse(team), team);
      for (const point of entries.servicePoints) ServicePoint.parse(point);
      for (const contact of entries.contacts) Contact.parse(contact);
    }
    const ids = teams.flatMap(({ id, areas }) => [id, ...areas.map((area) => area.id)]);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual([...demoWards()], wards);
  });
});
