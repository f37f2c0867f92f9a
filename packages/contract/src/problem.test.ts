import {
  fieldErrors,
  fieldProblems,
  findSecret,
  HelpRequestInput,
  MAX_LIMIT,
  operations,
  problems,
  readPhone,
  type Operation,
} from '@toso/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Definition {
  readonly type?: string;
  readonly error?: (issue: unknown) => unknown;
  readonly [part: string]: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every message of a schema and of the schemas it is made of, by walking zod's definitions. */
function messagesIn(part: unknown, seen = new Set<unknown>()): string[] {
  if (!isObject(part) || seen.has(part)) return [];
  seen.add(part);
  const inner = part._zod;
  if (!isObject(inner)) return Object.values(part).flatMap((each) => messagesIn(each, seen));
  const definition = inner.def as Definition | undefined;
  const said = typeof definition?.error === 'function' && definition.error({});
  return [
    ...(typeof said === 'string' ? [said] : []),
    ...Object.values(definition ?? {}).flatMap((each) => messagesIn(each, seen)),
  ];
}

const takes = Object.values<Operation>(operations).flatMap(({ params, query, body }) => [
  params,
  query,
  body,
]);
const messages = [...new Set(takes.flatMap((schema) => messagesIn(schema)))];

describe('the words for fields', () => {
  it('are there for every message of every schema that takes input', () => {
    assert.ok(messages.length >= 20, `only ${messages.length} were found`);
    const known = { ...fieldProblems, ...problems };
    assert.deepEqual(
      messages.filter((message) => !(message in known)),
      [],
    );
  });

  it('are there for what is said of phones and secrets, which depends on what was typed', () => {
    const said = [
      ...['0905', '0905 123 456 789', 'abc'].map((text) => {
        const read = readPhone(text);
        return 'fault' in read ? read.fault : undefined;
      }),
      ...['CCCD 048 123 456 789', 'OTP là 482913'].map(findSecret),
    ];
    for (const code of said) assert.ok(code !== undefined && code in fieldProblems, code);
  });

  it('name the most entries that a page may have', () => {
    assert.ok(fieldProblems.invalid_limit.vi.endsWith(` ${MAX_LIMIT}.`));
    assert.ok(fieldProblems.invalid_limit.en.includes(` ${MAX_LIMIT} `));
  });

  it('are plain: no exclamation mark, no blame, nothing is called safe', () => {
    for (const { vi, en } of [...Object.values(fieldProblems), ...Object.values(problems)]) {
      assert.doesNotMatch(vi, /!|[Ss]ai |an toàn|[Ll]ỗi của bạn|bạn đã|phường(?!, xã)/);
      assert.doesNotMatch(en, /!|\bsafe\b|\bwrong\b/i);
      assert.ok(vi.endsWith('.') && en.endsWith('.') && vi === vi.normalize('NFC'));
    }
  });

  it('say which choice is missing, in the language of the reader', () => {
    const input = { mode: 'by-balloon' };
    const read = HelpRequestInput.safeParse(input);
    assert.ok(!read.success);
    for (const [lang, detail] of [
      ['vi', 'Hãy chọn một cách giúp trong danh sách.'],
      ['en', 'Choose one of the listed ways to be helped.'],
    ] as const) {
      const errors = fieldErrors(read.error.issues, input, lang);
      const ofMode = errors.filter(({ pointer }) => pointer === '#/mode');
      assert.deepEqual(ofMode, [{ pointer: '#/mode', code: 'invalid_mode', detail }]);
    }
  });
});
