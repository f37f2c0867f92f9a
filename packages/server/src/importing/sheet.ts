import { limits } from './limits.ts';
import { UnreadableFile } from './fault.ts';

/** What a cell holds, as text; how it got there matters for numbers, dates and faults only. */
export interface Cell {
  readonly text: string;
  /** Only where the file holds a number, which has lost leading zeros and may be a date. */
  readonly number?: number;
  /** What is refused when the column is read. */
  readonly trouble?: 'formula' | 'error' | 'too_long';
  /** Filled from a merged area that starts in another cell: in the same row, or above. */
  readonly merged?: 'row' | 'column';
}

/** A row that holds something. Rows and columns count from 1, as spreadsheets do. */
export interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904?: boolean;
}

/** A column's letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's address, `C7`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Reads `C7` or `$C$7`. */
export function readAddress(text: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (!letters || !digits) return undefined;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}

/** A merged area, corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B3:B7`. */
export function readArea(text: string): Area | undefined {
  const [from, to = from] = text.split(':').map((corner) => readAddress(corner));
  if (!from || !to) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Gives every cell of a merged area what its first cell holds: what the clerk sees there. */
export function fillMerged(rows: Map<number, Map<number, Cell>>, areas: readonly Area[]): void {
  const lastRow = Math.max(0, ...rows.keys());
  let filled = 0;
  for (const { top, left, bottom, right } of areas) {
    const first = rows.get(top)?.get(left);
    if (!first?.text && !first?.trouble) continue;
    for (let row = top; row <= Math.min(bottom, lastRow); row++) {
      for (let column = left; column <= Math.min(right, limits.columns); column++) {
        if (row === top && column === left) continue;
        if (++filled > limits.mergedCells) throw new UnreadableFile('too_many_merges');
        const cells = rows.get(row) ?? new Map<number, Cell>();
        cells.set(column, { ...first, merged: column > left ? 'row' : 'column' });
        rows.set(row, cells);
      }
    }
  }
}

/** The same, without a text that is longer than any list needs. */
export const bounded = (cell: Cell): Cell =>
  cell.text.length > limits.cellCharacters ? { text: '', trouble: 'too_long' } : cell;

function charactersIn(rows: readonly Row[]): number {
  let sum = 0;
  for (const { cells } of rows) for (const { text } of cells.values()) sum += text.length;
  return sum;
}

/** Rows in their order, without the empty ones, no more than the limits. */
export function orderedRows(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Row[] {
  const ordered = [...rows]
    .filter(([, cells]) => [...cells.values()].some(({ text, trouble }) => text || trouble))
    .map(([number, cells]) => ({ number, cells }))
    .sort((a, b) => a.number - b.number);
  if (ordered.length > limits.rows) throw new UnreadableFile('too_many_rows');
  if (charactersIn(ordered) > limits.sheetCharacters) throw new UnreadableFile('too_much_text');
  return ordered;
}
