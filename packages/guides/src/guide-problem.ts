/** What may be wrong with a guide, or with what a ward says of one. */
export type GuideProblemCode =
  | 'not_json'
  | 'required'
  | 'empty'
  | 'invalid'
  | 'not_a_list'
  | 'not_a_text'
  | 'not_fields'
  | 'other_value'
  | 'too_long'
  | 'too_many'
  | 'invalid_name'
  | 'invalid_date'
  | 'invalid_phone'
  | 'invalid_link'
  | 'unknown_field'
  | 'unknown_guide'
  | 'other_guide'
  | 'other_language'
  | 'unknown_situation'
  | 'unknown_step'
  | 'unknown_or_new_step'
  | 'unknown_question'
  | 'unknown_source'
  | 'unknown_number'
  | 'not_a_new_step'
  | 'no_steps_left'
  | 'given_twice'
  | 'no_source'
  | 'day_to_come'
  | 'not_oldest_day'
  | 'leads_nowhere'
  | 'never_reached'
  | 'too_long_for_a_phone'
  | 'called_safe'
  | 'asks_for_secret'
  | 'shouts';

/** One thing that is wrong, and where. */
export interface GuideProblem {
  readonly code: GuideProblemCode;
  /** Where in the file: `['situations', 2, 'steps', 0, 'actions', 1]`. */
  readonly path: readonly (string | number)[];
  /** The situation and the step in which it is, as far as they are named. */
  readonly situation?: string;
  readonly step?: string;
  /** The name that is wrong or leads nowhere; or the only value that may stand there. */
  readonly name?: string;
  /** The names that there are, where `name` is none of them. */
  readonly known?: readonly string[];
  /** How much is allowed, where it is too much; or the line, where the file cannot be read. */
  readonly limit?: number;
}

type Path = readonly (string | number)[];

const within = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[key]
    : undefined;

/** What stands there; `undefined` where nothing does. */
export const valueAt = (root: unknown, path: Path) => path.reduce(within, root);

const idAt = (root: unknown, path: Path): string | undefined => {
  const id = valueAt(root, [...path, 'id']);
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** A problem of `root` at `path`, with the names of the situation and the step it is in. */
export function problemAt(
  root: unknown,
  code: GuideProblemCode,
  path: Path,
  more: Pick<GuideProblem, 'name' | 'known' | 'limit'> = {},
): GuideProblem {
  const isIn = (depth: number, list: string) =>
    path[depth] === list && typeof path[depth + 1] === 'number';
  const situation = isIn(0, 'situations') ? idAt(root, path.slice(0, 2)) : undefined;
  const step = isIn(0, 'situations') && isIn(2, 'steps') ? idAt(root, path.slice(0, 4)) : undefined;
  return {
    code,
    path,
    ...(situation === undefined ? {} : { situation }),
    ...(step === undefined ? {} : { step }),
    ...more,
  };
}
