import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnLetters } from '../packages/server/src/importing/sheet.ts';

/** A cell to write: a text, a number, a formula with its stored result, or nothing. */
export type CellToWrite =
  | string
  | number
  | { readonly formula: string; readonly result?: string }
  | { readonly error: string }
  | undefined;

export interface SheetToWrite {
  readonly name?: string;
  readonly rows: readonly (readonly CellToWrite[])[];
  /** Areas such as `A1:F1`. */
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Collects texts for `sharedStrings.xml`, as spreadsheet programs store them. */
class SharedStrings {
  readonly #texts: string[] = [];

  indexOf(text: string): number {
    const known = this.#texts.indexOf(text);
    return known < 0 ? this.#texts.push(text) - 1 : known;
  }

  toXml(): string {
    const items = this.#texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
    return `<sst xmlns="${main}">${items.join('')}</sst>`;
  }
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function cellXml(cell: CellToWrite, address: string, shared: SharedStrings): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${shared.indexOf(cell)}</v></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  const result = escape(cell.result ?? '');
  return `<c r="${address}" t="str"><f>${escape(cell.formula)}</f><v>${result}</v></c>`;
}

function sheetXml({ rows, merged = [] }: SheetToWrite, shared: SharedStrings): string {
  const rowsXml = rows.map((cells, index) => {
    const row = index + 1;
    const inside = cells.map((cell, at) => cellXml(cell, `${columnLetters(at + 1)}${row}`, shared));
    return `<row r="${row}">${inside.join('')}</row>`;
  });
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const merges = areas && `<mergeCells count="${merged.length}">${areas}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${rowsXml.join('')}</sheetData>${merges}</worksheet>`;
}

/** What makes the parts a workbook (ECMA-376 Part 1, 12.3; Part 2, 9). */
function frame(sheets: readonly SheetToWrite[]): Record<string, string> {
  const list = sheets.map(
    ({ name = `Sheet${sheets.length}`, hidden }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageRelationships}">${targets.join('')}<Relationship Id="rIdStrings" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  };
}

/**
 * Writes a plain workbook, for samples and tests.
 *
 * @param extra - Parts that replace or join the ordinary ones, by path: how tests make faults.
 */
export function writeXlsx(
  sheets: readonly SheetToWrite[],
  extra: Readonly<Record<string, string>> = {},
): Uint8Array {
  const shared = new SharedStrings();
  const parts: Record<string, string> = { ...frame(sheets) };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, shared);
  });
  parts['xl/sharedStrings.xml'] = head + shared.toXml();
  const zippable: Zippable = {};
  for (const [path, text] of Object.entries({ ...parts, ...extra })) {
    // A fixed time keeps the bytes the same from run to run.
    zippable[path] = [strToU8(text), { mtime: new Date(2026, 0, 1) }];
  }
  return zipSync(zippable);
}
