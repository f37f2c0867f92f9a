import { GuideOverride } from '@toso/contract';
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { explainProblems } from './explain-problems.ts';
import { faultyParts } from './faulty-parts.ts';
import { readOverride, readOverrideText } from './read-override.ts';
import { sampleOverride } from './sample-guide.fixture.ts';

const sentences = (input: unknown, lang: 'vi' | 'en' = 'vi') => {
  const read = readOverride(input);
  return 'problems' in read ? explainProblems(read.problems, lang) : [];
};
const inStep = (step: object) => ({
  ...sampleOverride(),
  situations: [{ id: 'level-2', steps: [{ id: 'bring', ...step }] }],
});

describe('a ward’s file', () => {
  it('is read as the contract describes it', () => {
    assert.deepEqual(readOverride(sampleOverride()), { override: sampleOverride() });
    const text = `\uFEFF${JSON.stringify(sampleOverride())}`;
    assert.deepEqual(readOverrideText(text), { override: sampleOverride() });
  });

  const long = '"hint": "Cho người đến lần đầu"\n';
  const broken: readonly (readonly [string, string, string])[] = [
    ['a missing colon', '{\n  "guide": "vneid",\n  "lang" "vi"\n}', 'Tệp, gần dòng 3'],
    ['a curly quotation mark', `{\n  "lang": “vi”,\n${long}}`, 'Tệp, gần dòng 2'],
    ['one among the last letters', `{${long},\n"lang": “vi”}`, 'Tệp, gần dòng 3'],
    ['one at its very beginning', `{\n“lang”: "vi",\n${long}}`, 'Tệp, gần dòng 2'],
    ['an end that is missing', `{\n"lang":\n\n`, 'Tệp, gần dòng 4'],
    ['so little that no line is told', '[1,2,]', 'Tệp'],
  ];
  for (const [what, text, place] of broken) {
    it(`that is no JSON for ${what} is refused with the line near which it breaks`, () => {
      const read = readOverrideText(text);
      assert.ok('problems' in read);
      assert.deepEqual(explainProblems(read.problems, 'vi'), [
        `${place}: chưa đúng dạng JSON, thường do thiếu hoặc thừa dấu phẩy, hoặc dấu ngoặc kép không thẳng (").`,
      ]);
    });
  }

  const told: readonly (readonly [object, string, string])[] = [
    [
      { ...sampleOverride(), checkedOn: undefined },
      'Mục “checkedOn”: chưa có ngày kiểm tra (checkedOn).',
      '“checkedOn”: the day of checking is missing.',
    ],
    [
      { ...sampleOverride(), checkedOn: '21/11/2026' },
      'Mục “checkedOn”: ngày viết theo dạng năm-tháng-ngày, ví dụ 2026-11-21.',
      '“checkedOn”: a day is written year-month-day, such as 2026-11-21.',
    ],
    [
      inStep({ see: 'a'.repeat(141), sources: ['book'] }),
      'Tình huống “level-2”, bước “bring”, mục “see”: dài quá 140 ký tự, hãy viết gọn lại.',
      'Situation “level-2”, step “bring”, “see”: longer than 140 characters; please shorten it.',
    ],
    [
      inStep({ actions: ['một', 'hai', 'ba'] }),
      'Tình huống “level-2”, bước “bring”, mục “actions”: nhiều hơn 2 mục.',
      'Situation “level-2”, step “bring”, “actions”: more than 2 entries.',
    ],
    [
      inStep({ actions: ['một', ''] }),
      'Tình huống “level-2”, bước “bring”, mục “actions” thứ 2: còn để trống.',
      'Situation “level-2”, step “bring”, “actions” number 2: this is empty.',
    ],
    [
      inStep({ title: '  ' }),
      'Tình huống “level-2”, bước “bring”, mục “title”: còn để trống.',
      'Situation “level-2”, step “bring”, “title”: this is empty.',
    ],
    [
      inStep({ sources: [] }),
      'Tình huống “level-2”, bước “bring”, mục “sources”: còn để trống.',
      'Situation “level-2”, step “bring”, “sources”: this is empty.',
    ],
    [
      inStep({ id: '' }),
      'Tình huống “level-2”, mục “steps” thứ 1, mục “id”: còn để trống.',
      'Situation “level-2”, “steps” number 1, “id”: this is empty.',
    ],
    [
      { ...sampleOverride(), situations: [{ steps: [{ id: 'bring', see: '' }] }] },
      'Mục “situations” thứ 1, mục “steps” thứ 1, mục “see”: còn để trống.',
      '“situations” number 1, “steps” number 1, “see”: this is empty.',
    ],
    [
      inStep({ see: 5 }),
      'Tình huống “level-2”, bước “bring”, mục “see”: phải là chữ, đặt trong dấu ngoặc kép " ".',
      'Situation “level-2”, step “bring”, “see”: this must be text, in quotation marks " ".',
    ],
    [
      { ...sampleOverride(), sources: [] },
      'Mục “sources”: phải là một nhóm mục, đặt trong dấu ngoặc nhọn { }.',
      '“sources”: this must be a group of fields, in curly brackets { }.',
    ],
    [
      { ...sampleOverride(), formatVersion: '1' },
      'Mục “formatVersion”: chỉ ghi 1, không đặt trong dấu ngoặc kép.',
      '“formatVersion”: only 1 can stand here, without quotation marks.',
    ],
    [
      inStep({ tille: 'Mang theo' }),
      'Tình huống “level-2”, bước “bring”: không có mục nào tên là “tille”; hãy xem lại cách viết, có thể bạn định ghi “title”.',
      'Situation “level-2”, step “bring”: there is no field named “tille”; check its spelling, perhaps “title” is meant.',
    ],
    [
      inStep({ video: { url: 'http://ward.example/a.mp4', label: 'Xem' } }),
      'Tình huống “level-2”, bước “bring”, mục “video”, mục “url”: đường dẫn phải bắt đầu bằng https://.',
      'Situation “level-2”, step “bring”, “video”, “url”: a link must begin with https://.',
    ],
    [
      {
        ...sampleOverride(),
        numbers: [{ phone: 'abc', label: 'Phường', sources: [], verifiedOn: '2026-11-20' }],
      },
      'Mục “numbers” thứ 1, mục “phone”: chưa phải số điện thoại; viết như 0236 3822 188, 1022 hoặc 1900 0368.',
      '“numbers” number 1, “phone”: not a phone number; write it like 0236 3822 188, 1022 or 1900 0368.',
    ],
    [
      [],
      'Tệp: phải là một nhóm mục, đặt trong dấu ngoặc nhọn { }.',
      'The file: this must be a group of fields, in curly brackets { }.',
    ],
  ];
  for (const [input, vi, en] of told) {
    it(`is refused in words of a clerk: ${vi}`, () => {
      assert.ok(sentences(input).includes(vi), sentences(input).join('\n'));
      assert.ok(sentences(input, 'en').includes(en), sentences(input, 'en').join('\n'));
    });
  }

  it('is told the fields that there are where it names another', () => {
    const wrong = { ...inStep({ x: 1 }), x: 1 };
    const [situation] = wrong.situations;
    const read = readOverride({ ...wrong, situations: [{ ...situation, x: 1 }] });
    assert.ok('problems' in read);
    const { shape } = GuideOverride;
    const { element } = shape.situations.def.innerType.def;
    const steps = element.shape.steps.def.innerType.def.element;
    const byDepth = new Map(read.problems.map(({ path, known }) => [path.length, known]));
    for (const [depth, fields] of [shape, element.shape, steps.shape].entries()) {
      assert.deepEqual(byDepth.get(depth * 2), Object.keys(fields));
    }
  });

  it('that holds nothing is told as empty', () => {
    for (const text of ['', '\uFEFF', ' \n\n']) {
      const read = readOverrideText(text);
      assert.ok('problems' in read);
      assert.deepEqual(explainProblems(read.problems, 'vi'), ['Tệp: còn để trống.']);
    }
  });

  it('is told each fault once, where a text stands in place of a list', () => {
    assert.deepEqual(sentences(inStep({ actions: 'Mang thẻ căn cước.', sources: ['book'] })), [
      'Tình huống “level-2”, bước “bring”, mục “actions”: phải là danh sách, đặt trong dấu ngoặc vuông [ ].',
    ]);
  });

  const phones: readonly (readonly [string, string])[] = [
    ['0236 3822 188', '+842363822188'],
    ['(0236) 3.822.188', '+842363822188'],
    ['+84 236 3822 188', '+842363822188'],
    ['0905.123.456', '+84905123456'],
    ['1900 0368', '19000368'],
    ['1022', '1022'],
  ];
  for (const [typed, phone] of phones) {
    it(`may say a telephone number as people write it: ${typed}`, () => {
      const number = { label: 'Phường', sources: [], verifiedOn: '2026-11-20' };
      const read = readOverride({
        ...inStep({ phones: [typed] }),
        numbers: [{ ...number, phone: typed }],
      });
      assert.ok('override' in read);
      assert.deepEqual(read.override.numbers, [{ ...number, phone }]);
      assert.deepEqual(read.override.situations?.[0]?.steps?.[0]?.phones, [phone]);
    });
  }

  it('lacks captions, which a film needs', () => {
    const [sentence] = sentences(
      inStep({ video: { url: 'https://ward.example/a.mp4', label: 'Xem' } }),
    );
    assert.match(sentence ?? '', /video chưa có phụ đề/);
  });
});

describe('where schemas say only yes or no, the faulty part is found by trying', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    [sampleOverride(), ''],
    ['text', ''],
    [{}, 'formatVersion guide lang checkedOn'],
    [{ ...sampleOverride(), lang: 7 }, 'lang'],
    [{ ...sampleOverride(), unknown: 1 }, 'unknown'],
    [{ ...sampleOverride(), situations: 'all' }, 'situations'],
    [{ ...sampleOverride(), situations: [{ title: 'x' }] }, 'situations.0'],
    [{ ...sampleOverride(), situations: [{ id: 'pot', hint: '' }] }, 'situations.0.hint'],
    [inStep({ see: 'a'.repeat(141) }), 'situations.0.steps.0.see'],
    [inStep({ see: '', actions: [] }), 'situations.0.steps.0.see situations.0.steps.0.actions'],
  ];
  for (const [input, expected] of cases) {
    it(expected || JSON.stringify(input).slice(0, 40), () => {
      const isGood = GuideOverride.safeParse(input).success;
      const found = isGood ? [] : faultyParts(input).map((path) => path.join('.'));
      assert.deepEqual(found.join(' '), expected);
    });
  }
});

describe('in a file for script tags, whose schemas say only yes or no', () => {
  /** The reader as such a file holds it, with the stand-ins for zod. */
  async function leanReader() {
    const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [file('./override.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      conditions: ['@toso/source'],
      alias: { 'zod/mini': file('../../../tools/rollup/lean-schemas.ts') },
    });
    const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
    return (await import(`data:text/javascript;base64,${code}`)) as typeof import('./override.ts');
  }

  it('a good file is read alike, and a bad one refused with its place', async () => {
    const lean = await leanReader();
    assert.deepEqual(lean.readOverride(sampleOverride()), { override: sampleOverride() });
    const { checkedOn: _day, ...undated } = inStep({ see: 'a'.repeat(141), tille: 'x' });
    assert.ok(_day);
    const number = { phone: '0236 3822 188', label: 'x', sources: [], verifiedOn: '2026-11-20' };
    const { override } = lean.readOverride({ ...sampleOverride(), numbers: [number] }) as {
      override: GuideOverride;
    };
    assert.equal(override.numbers?.[0]?.phone, '+842363822188');
    const read = lean.readOverride(undated);
    assert.ok('problems' in read);
    assert.deepEqual(lean.explainProblems(read.problems, 'vi'), [
      'Mục “checkedOn”: chưa có ngày kiểm tra (checkedOn).',
      'Tình huống “level-2”, bước “bring”, mục “see”: chưa đúng dạng.',
      'Tình huống “level-2”, bước “bring”, mục “tille”: chưa đúng dạng.',
    ]);
  });
});
