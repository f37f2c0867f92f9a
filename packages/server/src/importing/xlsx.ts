import { unpack } from './archive.ts';
import { UnreadableFile } from './fault.ts';
import { limits } from './limits.ts';
import {
  bounded,
  fillMerged,
  orderedRows,
  readAddress,
  readArea,
  type Area,
  type Cell,
  type Sheet,
} from './sheet.ts';
import { readXml } from './xml.ts';

interface SheetPlace {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

function readWorkbook(bytes: Uint8Array): { sheets: SheetPlace[]; from1904: boolean } {
  const sheets: SheetPlace[] = [];
  let from1904 = false;
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attribute('name') ?? '',
        relation: attribute('r:id') ?? '',
        hidden: (attribute('state') ?? 'visible') !== 'visible',
      });
    },
  });
  return { sheets, from1904 };
}

/** Which part a relation means; only parts inside the archive. */
function readRelations(bytes: Uint8Array): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(bytes, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attribute('Id') ?? '', path);
    },
  });
  return targets;
}

/** The texts that cells share; the reading aids of Japanese (`rPh`) left out. */
function readSharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let text: string | undefined;
  let inText = false;
  let inAid = false;
  if (!bytes) return strings;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inAid = true;
      inText = name === 't' && !inAid;
    },
    text: (part) => {
      if (inText && text !== undefined) text += part;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') inAid = false;
      if (name !== 'si') return;
      strings.push(text ?? '');
      text = undefined;
    },
  });
  return strings;
}

/** A cell while it is being read. */
interface OpenCell {
  row: number;
  column: number;
  type: string;
  value: string;
  formula: boolean;
}

function finish({ type, value, formula }: OpenCell, shared: readonly string[]): Cell {
  if (formula) return { text: '', trouble: 'formula' };
  if (type === 'e') return { text: '', trouble: 'error' };
  if (type === 's') return { text: shared[Number(value)] ?? '' };
  if (type === 'b') return { text: value === '1' ? 'có' : 'không' };
  const number = Number(value);
  if (type !== 'n' || value === '' || !Number.isFinite(number)) return { text: value };
  // A whole number is written out: 9.05123456E8 is a telephone number, not a quantity.
  return { text: Number.isSafeInteger(number) ? number.toFixed(0) : value, number };
}

class SheetReader {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly merged: Area[] = [];
  readonly #shared: readonly string[];
  #row = 0;
  #column = 0;
  #cell: OpenCell | undefined;
  #part = '';

  constructor(shared: readonly string[]) {
    this.#shared = shared;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    this.#part = name;
    if (name === 'row') {
      this.#row = Number(attribute('r') ?? this.#row + 1);
      this.#column = 0;
    } else if (name === 'c') {
      const place = readAddress(attribute('r') ?? '');
      this.#column = place?.column ?? this.#column + 1;
      this.#cell = {
        row: place?.row ?? this.#row,
        column: this.#column,
        type: attribute('t') ?? 'n',
        value: '',
        formula: false,
      };
    } else if (name === 'f' && this.#cell) {
      this.#cell.formula = true;
    } else if (name === 'mergeCell') {
      const area = readArea(attribute('ref') ?? '');
      if (area) this.merged.push(area);
    }
  }

  text(part: string): void {
    if (this.#cell && (this.#part === 'v' || this.#part === 't')) this.#cell.value += part;
  }

  close(name: string): void {
    this.#part = '';
    if (name !== 'c' || !this.#cell) return;
    this.#keep(this.#cell);
    this.#cell = undefined;
  }

  #keep(open: OpenCell): void {
    if (open.column > limits.columns) return;
    const cell = bounded(finish(open, this.#shared));
    if (!cell.text && !cell.trouble) return;
    const cells = this.rows.get(open.row) ?? new Map<number, Cell>();
    cells.set(open.column, cell);
    this.rows.set(open.row, cells);
    if (this.rows.size > limits.rows) throw new UnreadableFile('too_many_rows');
  }
}

function choose(sheets: readonly SheetPlace[], wanted: string | undefined): SheetPlace {
  const sheet = wanted
    ? sheets.find(({ name }) => name.normalize('NFC') === wanted.normalize('NFC'))
    : (sheets.find(({ hidden }) => !hidden) ?? sheets[0]);
  if (!sheet) throw new UnreadableFile(wanted ? 'sheet_missing' : 'broken_file', wanted);
  return sheet;
}

/**
 * Reads one worksheet of an .xlsx (ECMA-376, SpreadsheetML): values only. Formulas are marked, never
 * computed, and their stored results are not used.
 *
 * @param wanted - The sheet's name; the first visible one when absent.
 * @throws UnreadableFile
 */
export function readXlsx(file: Uint8Array, wanted?: string): Sheet {
  const parts = unpack(file);
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) throw new UnreadableFile('not_a_spreadsheet');
  const { sheets, from1904 } = readWorkbook(workbook);
  const sheet = choose(sheets, wanted);
  const part = parts.get(readRelations(relations).get(sheet.relation) ?? '');
  if (!part) throw new UnreadableFile('broken_file');
  const reader = new SheetReader(readSharedStrings(parts.get('xl/sharedStrings.xml')));
  readXml(part, reader);
  fillMerged(reader.rows, reader.merged);
  return { name: sheet.name, rows: orderedRows(reader.rows), from1904 };
}
