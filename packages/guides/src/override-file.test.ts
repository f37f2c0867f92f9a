import { GuideOverride } from '@toso/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyOverride } from './apply-override.ts';
import { guideLanguages, guideList, readGuide } from './guide-list.ts';
import { overrideTemplate, slimOverride } from './override-file.ts';
import { sampleGuide, sampleOverride } from './sample-guide.fixture.ts';
import { staleFacts } from './stale-facts.ts';

const head = { formatVersion: 1, guide: 'tea', lang: 'vi', checkedOn: '2026-11-20' };

describe('a file for a ward to change', () => {
  it('is what every guide reads again, and changes nothing until it is changed', async () => {
    for (const { id } of guideList) {
      for (const lang of guideLanguages) {
        const guide = (await readGuide(id, lang))!;
        const file = GuideOverride.parse(overrideTemplate(guide, '2026-11-22'));
        const { problems, guide: joint } = applyOverride(guide, file);
        assert.deepEqual(problems, []);
        assert.deepEqual(joint.situations, guide.situations);
        assert.deepEqual(slimOverride(guide, file), {
          ...head,
          guide: id,
          lang,
          checkedOn: '2026-11-22',
        });
      }
    }
  });

  it('is kept only as far as it says something else, with the sources of what it says', () => {
    const guide = sampleGuide();
    const file = overrideTemplate(guide, '2026-11-20');
    const [pot] = file.situations!;
    pot!.title = 'Một ấm trà';
    pot!.steps![1]!.actions = ['Cho một nắm trà.'];
    file.numbers!.push({ phone: '1900', label: 'x', sources: ['book'], verifiedOn: '2026-11-20' });
    const slim = slimOverride(guide, file);
    assert.deepEqual(slim, {
      ...head,
      situations: [
        {
          id: 'pot',
          title: 'Một ấm trà',
          steps: [{ id: 'leaves', sources: ['book'], actions: ['Cho một nắm trà.'] }],
        },
      ],
      numbers: [{ phone: '1900', label: 'x', sources: ['book'], verifiedOn: '2026-11-20' }],
    });
    assert.deepEqual(applyOverride(guide, slim).guide, applyOverride(guide, file).guide);
  });

  it('keeps steps that a ward adds or takes away', () => {
    const steps = [
      { id: 'wait', after: 'water', title: 'Chờ', actions: ['Chờ.'], sources: ['book'] },
      { id: 'leaves', remove: true as const },
    ];
    const file = sampleOverride({ situations: [{ id: 'pot', steps }] });
    assert.deepEqual(slimOverride(sampleGuide(), file), file);
  });
});

describe('what is stale', () => {
  it('is each step, number and source that is older than so many days, the oldest first', () => {
    const guide = sampleGuide();
    guide.situations[1]!.steps[0]!.ward = true;
    const facts = staleFacts(guide, { olderThanDays: 19, today: '2026-11-21' });
    assert.deepEqual(
      facts.map(({ kind, name, ageDays, ward }) => [kind, name, ageDays, ward]),
      [
        ['number', '1022', 51, false],
        ['source', 'book', 51, false],
        ['step', 'pot/water', 20, false],
      ],
    );
    assert.equal(
      staleFacts(guide, { olderThanDays: 18, today: '2026-11-21' }).at(-1)?.kind,
      'source',
    );
    assert.deepEqual(staleFacts(guide, { olderThanDays: 60, today: '2026-11-21' }), []);
  });

  it('is the ward’s own where the ward said it', () => {
    const number = { phone: '1900', label: 'x', sources: ['ward'], verifiedOn: '2026-09-01' };
    const override = sampleOverride({
      numbers: [number],
      sources: { ward: { title: 'UBND phường', checkedOn: '2026-09-02' } },
    });
    const { guide } = applyOverride(sampleGuide(), override);
    const facts = staleFacts(guide, { olderThanDays: 45, today: '2026-11-21', override });
    assert.deepEqual(
      facts.map(({ name, ward }) => [name, ward]),
      [
        ['1900', true],
        ['ward', true],
        ['1022', false],
        ['book', false],
      ],
    );
  });
});
