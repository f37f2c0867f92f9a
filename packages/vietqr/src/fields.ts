import type { Meaning } from './meaning.ts';

/**
 * One field of a payment code. Positions count the characters (UTF-16 units) of `Reading.text`:
 * `start` is where its two-digit identifier begins, `valueStart` its value, `end` is behind it.
 */
export interface Field {
  /** Identifiers from the outside in: `'38.01.00'`. */
  readonly path: string;
  readonly meaning: Meaning;
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
  /** The fields that the value holds, for a template. */
  readonly fields: readonly Field[];
}

export type Report<Code extends string> = (
  code: Code,
  path: string,
  start: number,
  end: number,
) => void;

/** What can be wrong with how fields follow one another. */
export type StructureProblem = 'header' | 'cut' | 'repeated' | 'empty';

/** A field before its meaning is known. */
export type RawField = Omit<Field, 'meaning' | 'fields'>;

/**
 * Splits `text` between `start` and `end` into fields: two digits of identifier, two of length,
 * value. Stops at the first place that cannot be a field, after reporting it.
 */
export function split(
  text: string,
  { start, end, parent }: { readonly start: number; readonly end: number; readonly parent: string },
  report: Report<StructureProblem>,
): RawField[] {
  const fields: RawField[] = [];
  const seen = new Set<string>();
  for (let at = start; at < end;) {
    const valueStart = at + 4;
    const head = text.slice(at, Math.min(valueStart, end));
    if (!/^\d{4}$/.test(head)) {
      report('header', parent, at, end);
      break;
    }
    const path = `${parent && `${parent}.`}${head.slice(0, 2)}`;
    const next = valueStart + Number(head.slice(2));
    if (next > end) {
      report('cut', path, at, end);
      break;
    }
    if (seen.has(path)) report('repeated', path, at, next);
    if (next === valueStart) report('empty', path, at, next);
    seen.add(path);
    fields.push({ path, value: text.slice(valueStart, next), start: at, valueStart, end: next });
    at = next;
  }
  return fields;
}
