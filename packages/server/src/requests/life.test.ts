import { requestStates } from '@toso/contract';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { after, climbAt, goesToWard, releaseAt, reopenUntil, type LifeEvent } from './life.ts';

const at = (text: string) => new Date(`${text}+07:00`);

describe('A request', () => {
  // Rows: where it is. Columns: what happens. A dot: refused.
  const table = `
                take   no-answer  plan     hand-over    done  cancel     change       reopen release
    new         taken  .          .        .            .     cancelled  new          .      .
    handed-over taken  .          .        .            .     cancelled  handed-over  .      .
    taken       .      no-answer  planned  handed-over  done  cancelled  taken        .      new
    planned     .      no-answer  planned  handed-over  done  cancelled  planned      .      new
    no-answer   taken  no-answer  planned  handed-over  done  cancelled  no-answer    .      new
    done        .      .          .        .            .     .          .            new    .
    cancelled   .      .          .        .            .     .          .            .      .`;
  const [head, ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const cases = lines.flatMap(([state, ...leads]) =>
    leads.map((leadsTo, column) => [state!, head![column] as LifeEvent, leadsTo] as const),
  );

  test('goes where the table says, and nowhere else', () => {
    assert.equal(cases.length, requestStates.length * 9);
    for (const [state, event, leadsTo] of cases) {
      const expected = leadsTo === '.' ? undefined : leadsTo;
      assert.equal(after(state, event), expected, `${state}: ${event}`);
    }
  });

  test('in a state that nobody knows goes nowhere', () => {
    assert.equal(after('constructor', 'take'), undefined);
    assert.equal(after('paused', 'take'), undefined);
  });

  test('goes to the ward after three calls on two days of Vietnam’s calendar', () => {
    const evening = [at('2026-11-20T22:00'), at('2026-11-20T23:00')];
    assert.equal(goesToWard(evening), false);
    assert.equal(goesToWard([...evening, at('2026-11-20T23:59')]), false);
    // Both are the 20th in Greenwich.
    assert.equal(goesToWard([...evening, at('2026-11-21T00:01')]), true);
    assert.equal(goesToWard([evening[0]!, at('2026-11-21T00:01')]), false);
  });

  test('climbs after what the ward has set, then after a day, then no more', () => {
    const since = at('2026-11-20T08:00');
    assert.deepEqual(climbAt('team', since, 240), at('2026-11-20T12:00'));
    assert.deepEqual(climbAt('ward', since, 240), at('2026-11-21T08:00'));
    assert.equal(climbAt('hotline', since, 240), null);
  });

  test('goes back 48 hours after the last step, or a day after the visit that was agreed', () => {
    const taken = at('2026-11-20T08:00');
    assert.deepEqual(releaseAt(taken, null), at('2026-11-22T08:00'));
    assert.deepEqual(releaseAt(taken, at('2026-11-27T17:00')), at('2026-11-28T17:00'));
  });

  test('may be opened again for 14 days, or as long as the contact details are kept', () => {
    const closed = at('2026-11-01T08:00');
    assert.deepEqual(reopenUntil(closed, 30), at('2026-11-15T08:00'));
    assert.deepEqual(reopenUntil(closed, 7), at('2026-11-08T08:00'));
  });
});
