import type { Meaning, Names } from './meaning.ts';
import { refuse, type Work } from './problems.ts';

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

/** A field whose own fields are still to be read. */
export type OpenField = Omit<Field, 'fields'> & { fields: readonly Field[] };

/** The number that the digits of `text` from `start` to `end` make; NaN where others are among them. */
export function numberAt(text: string, start: number, end: number): number {
  let number = start < end ? 0 : NaN;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit < 10 ? number * 10 + digit : NaN;
  }
  return number;
}

/**
 * Splits the text of `work` between `from` and `to` into fields: two digits of identifier, two of
 * length, value. Stops at the first place that cannot be a field, after refusing it.
 */
export function split(
  work: Work,
  names: Names,
  parent: string,
  from: number,
  to: number,
): OpenField[] {
  const { text } = work;
  const fields: OpenField[] = [];
  const prefix = parent && `${parent}.`;
  let highest = -1;
  let seen: Set<string> | undefined;
  for (let start = from; start < to;) {
    const valueStart = start + 4;
    const id = numberAt(text, start, start + 2);
    const end = valueStart + numberAt(text, start + 2, valueStart);
    const isHeader = valueStart <= to && id >= 0 && end >= 0;
    const path = isHeader ? prefix + text.slice(start, start + 2) : parent;
    if (!isHeader || end > to) {
      refuse(work, isHeader ? 'cut' : 'header', { path, start, end: to });
      break;
    }
    const value = text.slice(valueStart, end);
    const meaning = names[id] ?? 'unknown';
    const field = { path, meaning, value, start, valueStart, end, fields: [] };
    // Identifiers nearly always ascend, and then none of them is repeated.
    if (!seen && id > highest) highest = id;
    else {
      seen ??= new Set(fields.map((one) => one.path));
      if (seen.has(path)) refuse(work, 'repeated', field);
      seen.add(path);
    }
    fields.push(field);
    start = end;
  }
  return fields;
}
