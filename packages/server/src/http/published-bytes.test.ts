import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { unitsOfProvince } from '@toso/directory/places';
import { fullTeam, villageName } from '../directory/full-ward.fixture.ts';
import { openApp, type TestApp } from './app.fixture.ts';

let test: TestApp;
before(async () => {
  test = await openApp();
});
after(() => test.services.close());

const publish = (unit: string, count: number, more: () => { name?: string } = () => ({})) =>
  test.services.directory.replace(unit, {
    teams: Array.from({ length: count }, (_, at) => ({ ...fullTeam(unit, at + 1), ...more() })),
    servicePoints: [],
    contacts: [],
  });

/** The bytes that travel to a phone that reads brotli. */
async function bytesOf(code: string): Promise<number> {
  const pointer = (await (await test.send(`/v1/directory/${code}`)).json()) as { url: string };
  const headers = { 'accept-encoding': 'br' };
  const answer = await test.send(`/v1/directory/${pointer.url}`, { headers });
  assert.equal(answer.headers.get('content-encoding'), 'br');
  return (await answer.arrayBuffer()).byteLength;
}

describe('what a phone fetches', () => {
  it('is at most 25,000 bytes for a ward of 500 teams with every field filled', async () => {
    await publish('20242', 500);
    const bytes = await bytesOf('20242');
    assert.ok(bytes <= 25_000, `${bytes} bytes`);
    // Random ids, phones and hours cannot be smaller: less would mean that teams are missing.
    assert.ok(bytes > 15_000, `${bytes} bytes`);
  });

  it('is at most 60,000 bytes for a province of 3,766 teams', async () => {
    const units = unitsOfProvince('48');
    const each = Math.floor(3766 / units.length);
    for (const [at, { code }] of units.entries()) {
      const count = each + (at < 3766 % units.length ? 1 : 0);
      await publish(code, count, () => ({ name: villageName() }));
    }
    const index = await test.services.directory.read('48');
    assert.ok(index?.kind === 'province');
    assert.equal(index.wards.flatMap(({ teams }) => teams).length, 3766);
    const bytes = await bytesOf('48');
    assert.ok(bytes <= 60_000, `${bytes} bytes`);
    assert.ok(bytes > 8000, `${bytes} bytes`);
  });
});
