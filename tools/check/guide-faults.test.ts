import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGuide } from '@toso/guides';
import { guideFaults } from './guide-faults.ts';

/** A guide of its own for each test, to break. */
const phoneGuide = async () => structuredClone((await readGuide('use-phone', 'en'))!);

describe('the check of guides before a build', () => {
  it('names the guide and the place of what breaks the schema', async () => {
    const guide = await phoneGuide();
    guide.situations[0]!.steps[0]!.sources = [];
    assert.deepEqual(guideFaults([guide]), [
      'use-phone.en: situations.0.steps.0.sources: required',
    ]);
  });

  it('names what the schema cannot know: a promise, and a way that leads nowhere', async () => {
    const guide = await phoneGuide();
    guide.situations = guide.situations.filter(({ id }) => id === 'wifi');
    guide.situations[0]!.steps[0]!.see = 'Now it is safe.';
    const faults = guideFaults([guide]).join('\n');
    assert.match(faults, /^use-phone\.en: Situation “wifi”.+may be called “safe”\.$/m);
    assert.match(faults, /^use-phone\.en: .+the guide has no situation “tidy”\.$/m);
  });
});
