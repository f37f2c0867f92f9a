import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Topic } from '@toso/contract';
import { defaultTopics } from '@toso/directory';

describe('the default topics', () => {
  it('are the five skills, VNeID, the phone, telehealth, fraud and the rest, each once', () => {
    assert.deepEqual(defaultTopics.map(({ id }) => id).sort(), [
      'fraud',
      'local-platforms',
      'online-payment',
      'online-public-services',
      'online-shopping',
      'other',
      'self-protection',
      'telehealth',
      'using-phone',
      'vneid',
    ]);
  });

  it('are as the contract has them, in both languages', () => {
    for (const topic of defaultTopics) assert.deepEqual(Topic.parse(topic), topic);
  });

  it('ask nothing about health where people would write about it', () => {
    assert.deepEqual(
      defaultTopics.filter((topic) => topic.asksNothingAboutHealth).map(({ id }) => id),
      ['telehealth'],
    );
  });

  it('end with the one for everything else', () => {
    assert.equal(defaultTopics.at(-1)?.id, 'other');
  });
});
