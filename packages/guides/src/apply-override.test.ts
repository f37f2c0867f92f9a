import { Guide, type GuideOverride, type StepOverride } from '@toso/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyOverride } from './apply-override.ts';
import { checkGuide } from './check-guide.ts';
import { explainProblems } from './explain-problems.ts';
import type { GuideProblemCode } from './guide-problem.ts';
import type { GuideSources, GuideText } from './guide-text.ts';
import { sampleGuide, sampleOverride } from './sample-guide.fixture.ts';

const stepsOf = (guide: Pick<Guide, 'situations'>, id: string) =>
  guide.situations.find((situation) => situation.id === id)!.steps;

describe('a ward’s own words', () => {
  it('change what they name, with the ward’s mark and day, and nothing else', () => {
    const guide = sampleGuide();
    const { guide: joint, problems } = applyOverride(guide, sampleOverride());
    assert.deepEqual(problems, []);
    const [water, leaves] = stepsOf(joint, 'pot');
    assert.deepEqual(water, stepsOf(guide, 'pot')[0]);
    assert.deepEqual(leaves, {
      ...stepsOf(guide, 'pot')[1],
      actions: ['Cho một nắm trà.'],
      sources: ['neighbour'],
      checkedOn: '2026-11-20',
      ward: true,
    });
    assert.equal(joint.wardCheckedOn, '2026-11-20');
    assert.deepEqual(checkGuide(joint), []);
    assert.ok(Guide.safeParse(joint).success);
  });

  it('end what somebody tested where they change what to do, and not where they add a film', () => {
    const video = {
      url: 'https://ward.example/a.mp4',
      captions: 'https://ward.example/a.vtt',
      label: 'Xem cách làm',
    };
    const given = (step: object) =>
      applyOverride(
        sampleGuide(),
        sampleOverride({ situations: [{ id: 'pot', steps: [{ id: 'water', ...step }] }] }),
      ).guide;
    const filmed = stepsOf(given({ video }), 'pot')[0];
    assert.deepEqual([filmed?.video, filmed?.testedVersion, filmed?.ward], [video, '2.1', true]);
    const changed = stepsOf(given({ see: 'Nước reo.', sources: ['book'] }), 'pot')[0];
    assert.equal(changed?.testedVersion, null);
  });

  it('that repeat the guide change nothing', () => {
    const guide = sampleGuide();
    const { title, actions, failures, sources } = stepsOf(guide, 'pot')[1]!;
    const same = { id: 'leaves', title, actions, failures, sources };
    const override = sampleOverride({ situations: [{ id: 'pot', steps: [same] }] });
    const { guide: joint, problems } = applyOverride(guide, override);
    assert.deepEqual(problems, []);
    assert.deepEqual(stepsOf(joint, 'pot'), stepsOf(guide, 'pot'));
  });

  it('add a step where they say, or at the end, and take one away', () => {
    const added = { title: 'Chờ', actions: ['Chờ ba phút.'], sources: ['book'] };
    const override = sampleOverride({
      situations: [
        {
          id: 'pot',
          title: 'Một ấm trà',
          steps: [
            { id: 'wait', after: 'water', ...added },
            { id: 'pour', ...added },
            { id: 'leaves', remove: true },
          ],
        },
      ],
    });
    const { guide, problems } = applyOverride(sampleGuide(), override);
    assert.deepEqual(problems, []);
    const steps = stepsOf(guide, 'pot');
    assert.deepEqual(
      steps.map(({ id, ward = false }) => [id, ward]),
      [
        ['water', false],
        ['wait', true],
        ['pour', true],
      ],
    );
    assert.equal(guide.situations[0]?.title, 'Một ấm trà');
    assert.deepEqual(steps[1]?.failures, []);
  });

  it('put numbers in place of those they know, add others, and replace the links', () => {
    const number = { phone: '1022', label: 'Phường', sources: ['ward'], verifiedOn: '2026-11-20' };
    const override = sampleOverride({
      numbers: [number, { ...number, phone: '+842363822188' }],
      links: [{ label: 'Trang phường', url: 'https://ward.example/' }],
      sources: { ward: { title: 'UBND phường', checkedOn: '2026-11-20' } },
    });
    const { guide, problems } = applyOverride(sampleGuide(), override);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      guide.numbers.map(({ phone, label }) => [phone, label]),
      [
        ['1022', 'Phường'],
        ['+842363822188', 'Phường'],
      ],
    );
    assert.deepEqual(guide.links, override.links);
    assert.deepEqual(Object.keys(guide.sources), ['book', 'neighbour', 'ward']);
  });

  it('fit a guide that was loaded without its sources', () => {
    const text: GuideText & { sources?: GuideSources } = sampleGuide();
    delete text.sources;
    const { guide, problems } = applyOverride(text, sampleOverride());
    assert.deepEqual(problems, []);
    assert.equal(stepsOf(guide, 'pot')[1]?.ward, true);
    assert.equal('sources' in guide, false);
  });
});

describe('a way that a ward adds into another guide', () => {
  const remedy = 'Xem hướng dẫn pha cà phê.';
  const failures = [{ symptom: 'Hết trà', remedy, to: { guide: 'coffee', situation: 'pot' } }];
  const override = sampleOverride({
    situations: [{ id: 'pot', steps: [{ id: 'leaves', failures, sources: ['book'] }] }],
  });
  const codesWith = (others?: readonly Guide[]) =>
    applyOverride(sampleGuide(), override, { ...(others && { others }) }).problems.map(
      ({ code }) => code,
    );

  it('must lead to a place that is there, where the other guides are known', () => {
    assert.deepEqual(codesWith([{ ...sampleGuide(), id: 'coffee' }]), []);
    assert.deepEqual(codesWith([sampleGuide()]), ['unknown_guide']);
    assert.deepEqual(codesWith(), []);
  });
});

describe('a ward’s own words are refused whole', () => {
  const step = (given: StepOverride): Partial<GuideOverride> => ({
    situations: [{ id: 'pot', steps: [given] }],
  });
  const whole = { title: 'Chờ', actions: ['Chờ ba phút.'], sources: ['book'] };
  const cases: readonly (readonly [string, GuideProblemCode, Partial<GuideOverride>])[] = [
    ['for another guide', 'other_guide', { guide: 'coffee' }],
    ['in another language', 'other_language', { lang: 'en' }],
    ['with a day to come', 'day_to_come', { checkedOn: '2026-12-01' }],
    ['for a situation that is not there', 'unknown_situation', { situations: [{ id: 'gone' }] }],
    ['with a situation twice', 'given_twice', { situations: [{ id: 'pot' }, { id: 'pot' }] }],
    [
      'with a step twice',
      'given_twice',
      { situations: [{ id: 'pot', steps: [{ id: 'water' }, { id: 'water' }] }] },
    ],
    ['with a new step after none', 'unknown_step', step({ id: 'wait', after: 'gone', ...whole })],
    [
      'with a new step that does nothing',
      'required',
      step({ id: 'wait', ...whole, actions: undefined }),
    ],
    [
      'with a new step without a source',
      'no_source',
      step({ id: 'wait', ...whole, sources: undefined }),
    ],
    ['with a changed fact without a source', 'no_source', step({ id: 'water', see: 'Nước reo.' })],
    [
      'with a source that nobody describes',
      'unknown_source',
      step({ id: 'water', see: 'Nước reo.', sources: ['gone'] }),
    ],
    ['that move a step', 'not_a_new_step', step({ id: 'leaves', after: 'water' })],
    ['that take away what is not there', 'unknown_step', step({ id: 'gone', remove: true })],
    [
      'that take away where others are sent',
      'unknown_step',
      {
        situations: [
          {
            id: 'cups',
            steps: [
              { id: 'wash', remove: true },
              { id: 'dry', ...whole },
            ],
          },
        ],
      },
    ],
    [
      'that leave no step',
      'no_steps_left',
      { situations: [{ id: 'cups', steps: [{ id: 'wash', remove: true }] }] },
    ],
    [
      'that name a number nobody knows',
      'unknown_number',
      step({ id: 'water', phones: ['113'], sources: ['book'] }),
    ],
    [
      'that call something safe',
      'called_safe',
      step({ id: 'water', see: 'Rất an toàn.', sources: ['book'] }),
    ],
    [
      'that ask for a secret',
      'asks_for_secret',
      step({ id: 'water', actions: ['Đọc mã OTP cho cán bộ.'], sources: ['book'] }),
    ],
  ];
  for (const [what, code, change] of cases) {
    it(`${what}: ${code}`, () => {
      const guide = sampleGuide();
      const override = sampleOverride(change);
      const { guide: joint, problems } = applyOverride(guide, override, { today: '2026-11-21' });
      assert.ok(
        problems.some((problem) => problem.code === code),
        problems.map((problem) => problem.code).join(),
      );
      assert.equal(joint, guide);
    });
  }
});

describe('a name that the guide does not have is told with those that it has', () => {
  const told = (change: Partial<GuideOverride>, lang: 'vi' | 'en' = 'vi') =>
    explainProblems(applyOverride(sampleGuide(), sampleOverride(change)).problems, lang);
  const inPot = (step: object) => ({
    situations: [{ id: 'pot', steps: [{ id: 'leaves', sources: ['book'], ...step }] }],
  });
  const cases: readonly (readonly [Partial<GuideOverride>, string, string])[] = [
    [
      inPot({ id: 'leafs', see: 'Trà nở.' }),
      'Tình huống “pot”, bước “leafs”, mục “id”: tình huống không có bước “leafs” (đang có: “leaves”, “water”); nếu là bước mới thì cần ghi đủ title, actions và sources.',
      'Situation “pot”, step “leafs”, “id”: the situation has no step “leafs” (there are: “leaves”, “water”); a new step needs title, actions and sources.',
    ],
    [
      inPot({ id: 'wash', title: 'Tráng', actions: ['Tráng ấm.'], after: 'wate' }),
      'Tình huống “pot”, bước “wash”, mục “after”: tình huống không có bước “wate” (đang có: “water”, “leaves”).',
      'Situation “pot”, step “wash”, “after”: the situation has no step “wate” (there are: “water”, “leaves”).',
    ],
    [
      { situations: [{ id: 'cup' }] },
      'Tình huống “cup”, mục “id”: hướng dẫn không có tình huống “cup” (đang có: “cups”, “pot”).',
      'Situation “cup”, “id”: the guide has no situation “cup” (there are: “cups”, “pot”).',
    ],
    [
      inPot({ see: 'Trà nở.', sources: ['neighbor'] }),
      'Tình huống “pot”, bước “leaves”, mục “sources” thứ 1: chưa khai nguồn “neighbor” trong mục sources, có thể bạn định ghi “neighbour”.',
      'Situation “pot”, step “leaves”, “sources” number 1: the source “neighbor” is not among the sources, perhaps “neighbour” is meant.',
    ],
    [
      inPot({ see: 'Trà nở.', sources: ['elsewhere'] }),
      'Tình huống “pot”, bước “leaves”, mục “sources” thứ 1: chưa khai nguồn “elsewhere” trong mục sources.',
      'Situation “pot”, step “leaves”, “sources” number 1: the source “elsewhere” is not among the sources.',
    ],
    [
      inPot({ phones: ['+842363822188'] }),
      'Tình huống “pot”, bước “leaves”, mục “phones” thứ 1: chưa khai số 0236 3822 188 trong mục numbers (đang có: 1022).',
      'Situation “pot”, step “leaves”, “phones” number 1: the number 0236 3822 188 is not among the numbers (there are: 1022).',
    ],
  ];
  for (const [change, vi, en] of cases) {
    it(vi, () => {
      assert.deepEqual(told(change), [vi]);
      assert.deepEqual(told(change, 'en'), [en]);
    });
  }
});
