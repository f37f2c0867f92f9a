import { parse } from 'csv-parse/sync';
import { UnreadableFile } from './fault.ts';
import { limits } from './limits.ts';
import { bounded, orderedRows, type Cell, type Sheet } from './sheet.ts';

/**
 * Text as Excel and older Vietnamese programs save it: UTF-16 and UTF-8 by their marks, UTF-8
 * where it is valid, Windows-1258 otherwise.
 */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new UnreadableFile('not_a_spreadsheet');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}

/** The separator that cuts most lines of the beginning into the same number of pieces. */
function guessDelimiter(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/);
  const score = (delimiter: string) => {
    const pieces = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length;
      if (count > 1) pieces.set(count, (pieces.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...pieces.values());
  };
  const best = ['\t', ';', ','].map((delimiter) => ({ delimiter, score: score(delimiter) }));
  return best.reduce((a, b) => (b.score > a.score ? b : a)).delimiter;
}

const cellOf = (text: string): Cell =>
  text.startsWith('=') ? { text: '', trouble: 'formula' } : bounded({ text });

/**
 * Reads comma-, semicolon- or tab-separated values (RFC 4180, with the liberties programs take).
 * A row's number is the number of its record, as a spreadsheet program shows it.
 *
 * @throws UnreadableFile
 */
export function readCsv(file: Uint8Array): Sheet {
  const text = decodeText(file);
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: guessDelimiter(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: limits.columns * limits.cellCharacters,
      to: limits.rows * 2,
    });
  } catch {
    throw new UnreadableFile('broken_file');
  }
  if (records.length >= limits.rows * 2) throw new UnreadableFile('too_many_rows');
  const rows = new Map<number, Map<number, Cell>>();
  records.forEach((record, index) => {
    const cells = record.slice(0, limits.columns).map((field) => cellOf(field.trim()));
    rows.set(
      index + 1,
      new Map(cells.flatMap((cell, at) => (cell.text || cell.trouble ? [[at + 1, cell]] : []))),
    );
  });
  return { name: '', rows: orderedRows(rows) };
}
