/** What zod says is wrong, as far as we read it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** What is wrong with one field: where, as a JSON Pointer (RFC 6901), and what, as a field code. */
export interface FieldIssue {
  readonly pointer: string;
  /** A field code where the schema names one; else words of zod's, for nobody to read. */
  readonly message: string;
}

const pointerOf = (path: readonly PropertyKey[]) =>
  ['#', ...path.map((step) => String(step).replace(/~/g, '~0').replace(/\//g, '~1'))].join('/');

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    input,
  );

/** The issues of a failed parse of `input`, each with the field it belongs to. */
export const fieldIssues = (issues: readonly Issue[], input: unknown): FieldIssue[] =>
  issues.flatMap(({ code, message, path, keys }) => {
    if (code === 'unrecognized_keys') {
      const unknown = (key: string) => ({
        pointer: pointerOf([...path, key]),
        message: 'unknown_field',
      });
      return (keys ?? []).map(unknown);
    }
    // A field that is not there is asked for, whatever its schema says of it.
    const isMissing = code !== 'custom' && path.length > 0 && at(input, path) === undefined;
    const isAsked = isMissing && message !== 'under_16';
    return [{ pointer: pointerOf(path), message: isAsked ? 'required' : message }];
  });
