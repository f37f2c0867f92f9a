import { Guide } from '@toso/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkGuide } from './check-guide.ts';
import type { GuideProblemCode } from './guide-problem.ts';
import { sampleGuide } from './sample-guide.fixture.ts';

type Break = (guide: Guide) => unknown;

const codesAfter = (change: Break) => {
  const guide = sampleGuide();
  change(guide);
  return checkGuide(guide, [guide]).map(({ code }) => code);
};
const step = (guide: Guide) => guide.situations[0]!.steps[0]!;

describe('a guide in which everything leads somewhere', () => {
  it('has no problem', () => {
    assert.deepEqual(
      codesAfter(() => 0),
      [],
    );
  });
});

describe('a guide is found at fault', () => {
  const faults: readonly (readonly [string, GuideProblemCode, Break])[] = [
    [
      'two steps with one name',
      'given_twice',
      (guide) => (guide.situations[0]!.steps[1]!.id = 'water'),
    ],
    [
      'two situations with one name',
      'given_twice',
      (guide) => guide.situations.push(guide.situations[0]!),
    ],
    [
      'an answer to a question that is not there',
      'unknown_question',
      (guide) => (guide.questions[0]!.answers[1]!.question = 'gone'),
    ],
    [
      'an answer to a situation that is not there',
      'unknown_situation',
      (guide) => (guide.questions[0]!.answers[0]!.situation = 'gone'),
    ],
    [
      'an answer that leads nowhere',
      'leads_nowhere',
      (guide) => delete guide.questions[0]!.answers[0]!.situation,
    ],
    [
      'an answer that leads to two places',
      'leads_nowhere',
      (guide) => (guide.questions[0]!.answers[0]!.question = 'other'),
    ],
    [
      'a question nobody is led to',
      'never_reached',
      (guide) => guide.questions[0]!.answers.splice(1),
    ],
    [
      'a situation nobody is led to',
      'never_reached',
      (guide) => guide.questions[1]!.answers.shift(),
    ],
    [
      'a way out to a step that is not there',
      'unknown_step',
      (guide) => (step(guide).failures[0]!.to!.step = 'gone'),
    ],
    [
      'what comes next and is not there',
      'unknown_situation',
      (guide) => (guide.situations[0]!.next![0]!.situation = 'gone'),
    ],
    [
      'a place in a guide that is not there',
      'unknown_guide',
      (guide) => (guide.situations[0]!.next![0]!.guide = 'gone'),
    ],
    [
      'a fact whose source is not described',
      'unknown_source',
      (guide) => delete guide.sources['neighbour'],
    ],
    [
      'a number whose source is not described',
      'unknown_source',
      (guide) => (guide.numbers[0]!.sources = ['gone']),
    ],
    ['a number without a source', 'no_source', (guide) => (guide.numbers[0]!.sources = [])],
    [
      'a number that a step names and the guide has not',
      'unknown_number',
      (guide) => (step(guide).phones = ['113']),
    ],
    ['a day that is not the oldest', 'not_oldest_day', (guide) => (guide.checkedOn = '2026-11-10')],
    [
      'more words than a phone shows',
      'too_long_for_a_phone',
      (guide) => (step(guide).actions = ['a'.repeat(160), 'b'.repeat(120)]),
    ],
    ['shouting', 'shouts', (guide) => (step(guide).see = 'Nước sôi!')],
    ['a thing called safe', 'called_safe', (guide) => (step(guide).see = 'Như vậy là an toàn.')],
    [
      'a thing called safe in English',
      'called_safe',
      (guide) => (step(guide).see = 'Now it is safe.'),
    ],
    [
      'asking for a password',
      'asks_for_secret',
      (guide) => (step(guide).actions = ['Gửi mật khẩu cho tổ.']),
    ],
    [
      'asking for an ID number',
      'asks_for_secret',
      (guide) => (step(guide).actions = ['Nhập số căn cước vào ô bên dưới.']),
    ],
    [
      'asking for a picture of an ID card',
      'asks_for_secret',
      (guide) => (step(guide).actions = ['Chụp rồi gửi ảnh hai mặt thẻ căn cước qua Zalo.']),
    ],
    [
      'asking for a picture of an ID card in English',
      'asks_for_secret',
      (guide) => (step(guide).actions = ['Send a photo of your ID card to the team.']),
    ],
    [
      'asking for a code in English',
      'asks_for_secret',
      (guide) => (step(guide).actions = ['Enter your OTP here.']),
    ],
  ];
  for (const [what, code, change] of faults) {
    it(`for ${what}`, () => {
      assert.ok(codesAfter(change).includes(code), String(codesAfter(change)));
    });
  }

  it('and each fault says in which situation and step it is', () => {
    const guide = sampleGuide();
    step(guide).sources = ['gone'];
    assert.deepEqual(checkGuide(guide), [
      {
        code: 'unknown_source',
        path: ['situations', 0, 'steps', 0, 'sources', 0],
        situation: 'pot',
        step: 'water',
        name: 'gone',
        known: ['book', 'neighbour'],
      },
    ]);
  });
});

describe('a guide is left alone', () => {
  const fine: readonly string[] = [
    'Chỗ này không an toàn.',
    'Cục An toàn thông tin nhận phản ánh.',
    'Không đọc mã OTP cho cán bộ gọi tới.',
    'Nhập số căn cước trong ứng dụng VNeID.',
    'Đưa thẻ căn cước cho cán bộ ở quầy.',
    'Không gửi ảnh căn cước cho tổ.',
    'Never tell the team your password.',
    'It is not safe.',
  ];
  for (const text of fine) {
    it(`where it says “${text}”`, () => {
      assert.deepEqual(
        codesAfter((guide) => (step(guide).see = text)),
        [],
      );
    });
  }
});

describe('a fact', () => {
  it('without a source or a day is no part of a guide', () => {
    for (const field of ['sources', 'checkedOn'] as const) {
      const guide = sampleGuide();
      const rest = Object.fromEntries(
        Object.entries(step(guide)).filter(([name]) => name !== field),
      );
      const broken = { ...guide, situations: [{ ...guide.situations[0], steps: [rest] }] };
      assert.equal(Guide.safeParse(broken).success, false, field);
    }
    const unsourced = sampleGuide();
    step(unsourced).sources = [];
    assert.equal(Guide.safeParse(unsourced).success, false);
  });
});
