import type { RefusedField } from './errors.ts';

interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

const pointerOf = (path: readonly PropertyKey[]) =>
  ['#', ...path.map((step) => String(step).replace(/~/g, '~0').replace(/\//g, '~1'))].join('/');

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    input,
  );

/**
 * The issues of a failed parse as refused fields: the server's pointers and codes, without its
 * words, which cost three kilobytes.
 */
export const fieldFaults = (issues: readonly Issue[], input: unknown): RefusedField[] =>
  issues.flatMap(({ code, message, path, keys }) => {
    if (code === 'unrecognized_keys') {
      return (keys ?? []).map((key) => ({
        pointer: pointerOf([...path, key]),
        code: 'unknown_field',
      }));
    }
    const missing = code !== 'custom' && path.length > 0 && at(input, path) === undefined;
    const known = /^[a-z\d_]+$/.test(message) ? message : 'invalid';
    return [
      { pointer: pointerOf(path), code: missing && known !== 'under_16' ? 'required' : known },
    ];
  });
