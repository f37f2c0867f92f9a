import { GuideOverride } from '@toso/contract';
import { faultLine } from './fault-line.ts';
import { faultyParts } from './faulty-parts.ts';
import { problemAt, valueAt, type GuideProblem, type GuideProblemCode } from './guide-problem.ts';
import { withDialled } from './typed-phones.ts';

/** A ward's own words as the contract describes them, or why they are not. */
export type OverrideReading =
  { readonly override: GuideOverride } | { readonly problems: readonly GuideProblem[] };

/** What a schema says of a part; the schemas of pages for script tags say nothing. */
interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly maximum?: number | bigint;
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

const named: readonly GuideProblemCode[] = [
  'too_long',
  'too_many',
  'invalid_name',
  'invalid_date',
  'invalid_phone',
  'invalid_link',
];

/** What something of another kind should have been. */
const kinds = new Map<string | undefined, GuideProblemCode>([
  ['array', 'not_a_list'],
  ['string', 'not_a_text'],
  ['object', 'not_fields'],
  ['record', 'not_fields'],
]);

/** The fields of a file, of a situation in it and of a step, by how deep they are. */
const fieldsAt = new Map([
  [0, 'formatVersion guide lang checkedOn situations numbers links sources'],
  [2, 'id title hint steps'],
  [4, 'id remove after title actions see never bring failures phones video links sources'],
]);

const isTold = (issue: unknown): issue is Issue =>
  typeof issue === 'object' && issue !== null && 'path' in issue;

const pathOf = (issue: Issue) =>
  issue.path.map((key) => (typeof key === 'number' ? key : String(key)));

/** What to say of a part in which nothing is. */
const lackOf = (value: unknown): GuideProblemCode | undefined =>
  value === undefined ? 'required' : value === '' ? 'empty' : undefined;

function codeOf(input: unknown, issue: Issue): GuideProblemCode {
  if (issue.code === 'invalid_key') return 'invalid_name';
  const lack = lackOf(valueAt(input, pathOf(issue)));
  if (lack) return lack;
  if (issue.code === 'invalid_type') return kinds.get(issue.expected) ?? 'invalid';
  if (issue.code === 'invalid_value') return 'other_value';
  // What the contract requires is there, and only blanks or an empty list.
  if (issue.message === 'required') return 'empty';
  return named.find((code) => code === issue.message) ?? 'invalid';
}

function problemsOf(input: unknown, issue: Issue): GuideProblem[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt.get(path.length)?.split(' ') ?? [];
    return (issue.keys ?? []).map((name) =>
      problemAt(input, 'unknown_field', path, { name, known }),
    );
  }
  const code = codeOf(input, issue);
  if (code === 'other_value') {
    return [problemAt(input, code, path, { name: String(issue.values ?? '') })];
  }
  const limit = code === 'too_long' || code === 'too_many' ? Number(issue.maximum) : undefined;
  return [problemAt(input, code, path, limit === undefined ? {} : { limit })];
}

/** One fault is told once: what else is wrong at the same place follows from the first. */
const firstAtEach = (issues: readonly Issue[]) =>
  [
    ...new Map([...issues].reverse().map((issue) => [pathOf(issue).join('.'), issue])).values(),
  ].reverse();

/**
 * Reads what a ward says of a guide; telephone numbers as people write them. Whether it fits the
 * guide is for `applyOverride` to say.
 *
 * @param given - As `JSON.parse` gives it.
 */
export function readOverride(given: unknown): OverrideReading {
  const input = withDialled(given);
  const read = GuideOverride.safeParse(input);
  if (read.success) return { override: read.data };
  const issues: readonly unknown[] = read.error.issues;
  const told = firstAtEach(issues.filter(isTold)).flatMap((issue) => problemsOf(input, issue));
  if (told.length > 0) return { problems: told };
  const parts = faultyParts(input);
  const codeAt = (path: (typeof parts)[number]) => lackOf(valueAt(input, path)) ?? 'invalid';
  return { problems: parts.map((path) => problemAt(input, codeAt(path), path)) };
}

/** The same from a file's text, which a person wrote by hand. */
export function readOverrideText(text: string): OverrideReading {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return { problems: [problemAt(plain, 'empty', [])] };
  let input: unknown;
  try {
    input = JSON.parse(plain);
  } catch (error) {
    const limit = faultLine(plain, error);
    return { problems: [problemAt(plain, 'not_json', [], limit ? { limit } : {})] };
  }
  return readOverride(input);
}
