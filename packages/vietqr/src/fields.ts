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

/** A stretch of a code: a field, or what stands in the place of one. */
export type Span = Pick<Field, 'path' | 'start' | 'end'>;

/** What can be wrong with how fields follow one another. */
export type StructureProblem = 'header' | 'cut' | 'repeated';

/** A field before its meaning is known. */
export type RawField = Omit<Field, 'meaning' | 'fields'>;

/**
 * Splits `text` between `start` and `end` into fields: two digits of identifier, two of length,
 * value. Stops at the first place that cannot be a field, after reporting it.
 */
export function split(
  text: string,
  { path: parent, start, end }: Span,
  report: (code: StructureProblem, where: Span) => void,
): RawField[] {
  const fields: RawField[] = [];
  const seen: true[] = [];
  for (let at = start; at < end;) {
    const valueStart = at + 4;
    const head = text.slice(at, Math.min(valueStart, end));
    const path = (parent && `${parent}.`) + head.slice(0, 2);
    const next = valueStart + Number(head.slice(2));
    const isHeader = /^\d{4}$/.test(head);
    if (!isHeader || next > end) {
      report(isHeader ? 'cut' : 'header', { path: isHeader ? path : parent, start: at, end });
      break;
    }
    const field = { path, value: text.slice(valueStart, next), start: at, valueStart, end: next };
    const id = Number(head.slice(0, 2));
    if (seen[id]) report('repeated', field);
    seen[id] = true;
    fields.push(field);
    at = next;
  }
  return fields;
}
