import { WardTopics, type Topic } from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { faultLine } from '@toso/guides';
import type * as z from 'zod/mini';

/** Why a ward's list of topics is not taken. The names are stable: `--json` gives them to programs. */
export type TopicFault =
  | 'not_json'
  | 'required'
  | 'invalid'
  | 'invalid_name'
  | 'invalid_text'
  | 'too_long'
  | 'too_many'
  | 'unknown_field'
  | 'given_twice'
  | 'no_other'
  | 'health_flag_lost'
  | 'health_flag_unsaid';

export interface TopicProblem {
  readonly code: TopicFault;
  /** Keys and positions, from the file's top. */
  readonly path: readonly (string | number)[];
  /** The field that nobody knows, or the line near which the file is no JSON. */
  readonly name?: string;
}

/** A ward's list, or everything that is wrong with it. */
export type TopicReading =
  { readonly topics: readonly Topic[] } | { readonly problems: readonly TopicProblem[] };

const named = ['required', 'invalid_name', 'invalid_text', 'too_long', 'too_many'] as const;

const valueAt = (input: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown> | null | undefined)?.[key],
    input,
  );

function shapeProblems(input: unknown, issues: readonly z.core.$ZodIssue[]) {
  return issues.flatMap((issue): TopicProblem[] => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({ code: 'unknown_field', path, name }));
    }
    const isMissing = valueAt(input, path) === undefined;
    const code = named.find((each) => each === issue.message) ?? 'invalid';
    return [{ code: isMissing ? 'required' : code, path }];
  });
}

/** Words beside which people write about their health when they may write freely. */
const aboutHealth =
  /sức kho[ẻe]|khoẻ|khỏe|khám|bệnh|thuốc|bác sĩ|y tế|tiêm|health|doctor|medic|hospital|clinic|vaccin/i;

const mustKeepFlag = new Set(
  defaultTopics.filter((topic) => topic.asksNothingAboutHealth).map(({ id }) => id),
);

function healthFault({ id, name, hint, asksNothingAboutHealth: flag }: Topic) {
  if (mustKeepFlag.has(id)) return flag ? undefined : 'health_flag_lost';
  const words = [name.vi, name.en, hint?.vi, hint?.en].join(' ').normalize('NFC');
  return flag === undefined && aboutHealth.test(words) ? 'health_flag_unsaid' : undefined;
}

/** What the words and ids say of each other, where each has its form. */
function meaningProblems(topics: readonly Topic[]): readonly TopicProblem[] {
  const seen = new Set<string>();
  const each = topics.flatMap((topic, index): TopicProblem[] => {
    const twice = seen.has(topic.id);
    seen.add(topic.id);
    const health = healthFault(topic);
    return [
      ...(twice ? [{ code: 'given_twice', path: ['topics', index] } as const] : []),
      ...(health ? [{ code: health, path: ['topics', index] } as const] : []),
    ];
  });
  return seen.has('other') ? each : [...each, { code: 'no_other', path: [] }];
}

/** Reads a ward's file of topics: all of it or nothing. */
export function readTopics(text: string): TopicReading {
  const plain = text.replace(/^\ufeff/, '');
  let input: unknown;
  try {
    input = JSON.parse(plain);
  } catch (error) {
    const line = faultLine(plain, error);
    return { problems: [{ code: 'not_json', path: [], ...(line && { name: `${line}` }) }] };
  }
  const read = WardTopics.safeParse(input);
  if (!read.success) return { problems: shapeProblems(input, read.error.issues) };
  const { topics } = read.data;
  const problems = meaningProblems(topics);
  return problems.length > 0 ? { problems } : { topics };
}
