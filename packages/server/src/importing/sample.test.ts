import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { unitOf } from '@toso/directory/places';
import { planImport } from './plan-import.ts';
import { readSheet } from './read-sheet.ts';

const haiChau = unitOf('20242')!;
const none = { teams: [], servicePoints: [], contacts: [] };

describe('the sample lists', () => {
  for (const name of ['to-cong-nghe-so-mau.xlsx', 'to-cong-nghe-so-mau.csv']) {
    it(`${name} has every fault that its README names`, async () => {
      const file = await readFile(new URL(`../../../../examples/data/${name}`, import.meta.url));
      const { refused, entries } = planImport(readSheet(file), haiChau, none, '2026-11-21');
      assert.deepEqual(
        refused.map(({ row, fault }) => `${row} ${fault}`),
        [
          '11 other_unit',
          '12 phone_too_short',
          '13 unclear_hours',
          '14 formula',
          '15 position_swapped',
          '16 unclear_consent',
          '17 duplicate',
        ],
      );
      assert.equal(entries.teams.length, 5);
    });
  }
});
