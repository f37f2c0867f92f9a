import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeskRequest } from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { detailPage } from './detail.ts';
import type { View } from './view.ts';
import { wordsIn } from './words.ts';

const view: View = {
  ...{ say: wordsIn('vi'), lang: 'vi', now: new Date('2026-11-22T03:00:00Z') },
  session: {
    ...{ unit: '20242', unitName: 'Phường Hải Châu', role: 'Văn thư' },
    expiresAt: '2026-12-22T03:00:00Z',
  },
  ...{ topics: defaultTopics, sample: false, root: '../../' },
};

const request: DeskRequest = {
  ...{ id: '0192f3a0-0000-7000-8000-000000000000', reference: 'R2EPVN' },
  ...{ topic: 'vneid', mode: 'home', state: 'new', level: 'ward', forSomeoneElse: false },
  ...{ attempts: [], mine: false },
  ...{ createdAt: '2026-11-21T03:00:00Z', updatedAt: '2026-11-21T03:00:00Z' },
};

describe('the page of a request that the member does not hold', () => {
  const cases: readonly (readonly [state: string, level: string, offers: boolean])[] = [
    ['new', 'team', true],
    ['handed-over', 'team', true],
    ['no-answer', 'ward', true],
    ['no-answer', 'team', false],
    ['taken', 'team', false],
    ['done', 'ward', false],
  ];
  for (const [state, level, offers] of cases) {
    it(`${offers ? 'offers' : 'does not offer'} to take it: ${state}, ${level}`, async () => {
      const { main } = detailPage(view, { ...request, state, level }, []);
      assert.equal((await main).includes('/take"'), offers);
    });
  }
});
