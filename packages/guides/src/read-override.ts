import { GuideOverride } from '@toso/contract';
import { faultLine } from './fault-line.ts';
import { faultyParts } from './faulty-parts.ts';
import { problemAt, valueAt, type GuideProblem, type GuideProblemCode } from './guide-problem.ts';

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
  readonly input?: unknown;
}

const named: readonly GuideProblemCode[] = [
  'required',
  'too_long',
  'too_many',
  'invalid_name',
  'invalid_date',
  'invalid_phone',
  'invalid_link',
];

const isTold = (issue: unknown): issue is Issue =>
  typeof issue === 'object' && issue !== null && 'path' in issue;

const pathOf = (issue: Issue) =>
  issue.path.map((key) => (typeof key === 'number' ? key : String(key)));

const isMissing = (...place: Parameters<typeof valueAt>) => valueAt(...place) === undefined;

function codeOf(input: unknown, issue: Issue): GuideProblemCode {
  if (issue.code === 'invalid_key') return 'invalid_name';
  if (isMissing(input, pathOf(issue))) return 'required';
  return named.find((code) => code === issue.message) ?? 'invalid';
}

function problemsOf(input: unknown, issue: Issue): GuideProblem[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((name) => problemAt(input, 'unknown_field', path, { name }));
  }
  const code = codeOf(input, issue);
  const limit = code === 'too_long' || code === 'too_many' ? Number(issue.maximum) : undefined;
  return [problemAt(input, code, path, limit === undefined ? {} : { limit })];
}

/**
 * Reads what a ward says of a guide. Whether it fits the guide is for `applyOverride` to say.
 *
 * @param input - As `JSON.parse` gives it.
 */
export function readOverride(input: unknown): OverrideReading {
  const read = GuideOverride.safeParse(input);
  if (read.success) return { override: read.data };
  const issues: readonly unknown[] = read.error.issues;
  const told = issues.filter(isTold).flatMap((issue) => problemsOf(input, issue));
  if (told.length > 0) return { problems: told };
  const parts = faultyParts(input);
  const codeAt = (path: (typeof parts)[number]) =>
    isMissing(input, path) ? 'required' : 'invalid';
  return { problems: parts.map((path) => problemAt(input, codeAt(path), path)) };
}

/** The same from a file's text, which a person wrote by hand. */
export function readOverrideText(text: string): OverrideReading {
  const plain = text.replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(plain);
  } catch (error) {
    const limit = faultLine(plain, error);
    return { problems: [problemAt(plain, 'not_json', [], limit ? { limit } : {})] };
  }
  return readOverride(input);
}
