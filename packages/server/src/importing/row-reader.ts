import { findSecret } from '@toso/contract';
import type { Header, Meaning } from './columns.ts';
import type { RefusedRow, RowFault } from './fault.ts';
import { addressOf, type Cell, type Row } from './sheet.ts';

const controls = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
/** A number of a person in a text that will be published. */
const phoneLike = /(?<!\d)(\+?84|0)?[ .-]?\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}(?!\d)/;

const troubles: Readonly<Record<NonNullable<Cell['trouble']>, RowFault>> = {
  formula: 'formula',
  error: 'cell_error',
  too_long: 'cell_too_long',
};

/** Reads one row's cells by their meaning and collects every fault with its place. */
export class RowReader<M extends string = Meaning> {
  readonly faults: RefusedRow[] = [];
  readonly #row: Row;
  readonly #columns: Header<M>['columns'];

  constructor(row: Row, header: Header<M>) {
    this.#row = row;
    this.#columns = header.columns;
  }

  /** The faults, each once: a cell may have been looked at twice. */
  get refused(): readonly RefusedRow[] {
    const named = this.faults.map((each) => [`${each.cell ?? ''} ${each.fault}`, each] as const);
    return [...new Map(named).values()];
  }

  has(meaning: M): boolean {
    return this.#columns.has(meaning);
  }

  heading(meaning: M): string {
    return this.#columns.get(meaning)?.heading ?? '';
  }

  refuse(meaning: M, fault: RowFault): void {
    const place = this.#columns.get(meaning);
    this.faults.push({
      row: this.#row.number,
      ...(place && { cell: addressOf(this.#row.number, place.column), column: place.heading }),
      fault,
    });
  }

  /** The cell of a column that is there and filled; a formula, an error value or an endless text is refused. */
  cell(meaning: M): Cell | undefined {
    const place = this.#columns.get(meaning);
    const cell = place && this.#row.cells.get(place.column);
    if (cell?.trouble) this.refuse(meaning, troubles[cell.trouble]);
    return cell && !cell.trouble && cell.text.trim() ? cell : undefined;
  }

  /** A text that may be published: NFC, one line, within its limit, without anybody's numbers. */
  text(meaning: M, maxCharacters: number): string | undefined {
    const cell = this.cell(meaning);
    if (!cell) return undefined;
    const text = cell.text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const fault = faultOf(cell.text, text, maxCharacters);
    if (fault) this.refuse(meaning, fault);
    return fault ? undefined : text;
  }

  /** Reads a cell with `read`, which gives nothing where it cannot. */
  parsed<T>(meaning: M, fault: RowFault, read: (cell: Cell) => T | undefined): T | undefined {
    const cell = this.cell(meaning);
    const value = cell && read(cell);
    if (cell && value === undefined) this.refuse(meaning, fault);
    return value;
  }
}

function faultOf(raw: string, text: string, maxCharacters: number): RowFault | undefined {
  if (controls.test(raw)) return 'control_characters';
  if (text.length > maxCharacters) return 'cell_too_long';
  return findSecret(text) || phoneLike.test(text) ? 'contains_secret' : undefined;
}
