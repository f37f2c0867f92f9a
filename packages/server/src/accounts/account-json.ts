import { UnreadableFile } from '../importing/fault.ts';
import type { Cell, Row, Sheet } from '../importing/sheet.ts';

type Entry = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a file is JSON, whatever its name says. */
export const isJson = (file: Uint8Array): boolean =>
  /^\ufeff?\s*[[{]/.test(new TextDecoder().decode(file.subarray(0, 64)));

/** A list alone, `toso.config.json`, or what `toso accounts list --json` prints. */
function listIn(value: unknown): readonly unknown[] | undefined {
  const list = isRecord(value) ? (value['officialAccounts'] ?? value['accounts']) : value;
  return Array.isArray(list) ? list : undefined;
}

/** What stands in the place of what cannot be a text: every field refuses it. */
const unreadable: Cell = { text: '\u0000' };

/** What a reader of rows makes of a value: a number has lost how it was written. */
function cellOf(value: unknown): Cell | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return { text: String(value), number: value };
  return typeof value === 'string' ? { text: value } : unreadable;
}

const fields = ['purpose', 'bin', 'account', 'holder'];

/**
 * A list of accounts in JSON as the rows of a sheet, so that it is checked as a spreadsheet is. The
 * first entry is row 1.
 *
 * @throws UnreadableFile `broken_json`
 */
export function sheetOfJson(file: Uint8Array): Sheet {
  let list: readonly unknown[] | undefined;
  try {
    list = listIn(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file)));
  } catch {
    // The reason would quote the file.
  }
  if (!list) throw new UnreadableFile('broken_json');
  const entries = list.map((entry) => (isRecord(entry) ? entry : {}));
  const names = [...new Set([...fields, ...entries.flatMap((entry) => Object.keys(entry))])];
  const cells = entries.map((entry): Row['cells'] => {
    const filled = names.map((name, at) => [at + 1, cellOf(entry[name])] as const);
    const read = filled.filter((pair): pair is [number, Cell] => pair[1] !== undefined);
    // An entry without any field is one too, and is refused.
    return new Map(read.length > 0 ? read : [[1 + fields.indexOf('account'), unreadable]]);
  });
  const heading = new Map(names.map((name, at) => [at + 1, { text: name }]));
  return { name: '', rows: [heading, ...cells].map((row, number) => ({ number, cells: row })) };
}
