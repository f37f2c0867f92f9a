import type { Unit } from '@toso/contract';
import type { WardEntries } from '../services.ts';
import { findHeader, teamList, type Header } from './columns.ts';
import type { Draft } from './draft.ts';
import { UnreadableFile, type RefusedRow } from './fault.ts';
import { groupTeams } from './group-teams.ts';
import { isRemark } from './remarks.ts';
import { readRow } from './read-row.ts';
import { readWard } from './read-ward.ts';
import type { Row, Sheet } from './sheet.ts';
import { toEntries, type Changes, type Existing } from './to-entries.ts';

/** What an import would do; nothing is written yet. */
export interface ImportPlan {
  readonly entries: WardEntries;
  readonly refused: readonly RefusedRow[];
  readonly changes: Changes;
  /** Rows that hold an entry, refused ones too. */
  readonly rows: number;
  /** Headings that mean nothing to the import. */
  readonly ignoredColumns: readonly string[];
  /** Members' numbers that stay on the list, because no consent is written beside them. */
  readonly phonesWithheld: number;
}

/** A text across the sheet or alone in its row: `I. PHƯỜNG NAM DƯƠNG CŨ`. */
function titleOf({ cells }: Row): string | undefined {
  const [first, ...rest] = cells.values();
  const alone = rest.every(({ merged, text }) => merged === 'row' && text === first?.text);
  return alone ? first?.text.replace(/^([IVX]+|\d+)[.)] */, '') : undefined;
}

const isEntry = ({ cells }: Row, { columns }: Header) =>
  (['team', 'areas'] as const).some((meaning) => {
    const cell = cells.get(columns.get(meaning)?.column ?? 0);
    return cell !== undefined && cell.merged !== 'row';
  });

function readRows(sheet: Sheet, unit: Unit) {
  const header = findHeader(sheet, teamList);
  const context = { unit, header, from1904: sheet.from1904 ?? false };
  const drafts: Draft[] = [];
  const refused: RefusedRow[] = [];
  let rows = 0;
  let section: string | undefined;
  for (const row of sheet.rows) {
    if (row.number <= header.row || isRemark(row)) continue;
    const title = titleOf(row);
    const ward = title === undefined ? undefined : readWard(title, unit);
    if (ward) section = ward.former;
    if (ward || (title !== undefined && !isEntry(row, header))) continue;
    rows++;
    const read = readRow(row, context, section, drafts.at(-1));
    if ('draft' in read) drafts.push(read.draft);
    else refused.push(...read.refused);
  }
  if (rows === 0) throw new UnreadableFile('no_rows');
  return { drafts, refused, rows, ignoredColumns: header.ignored };
}

/**
 * Reads a ward's list into entries, row by row; a row is taken whole or refused with the reason.
 *
 * @param today - The day on which entries without one of their own count as confirmed.
 * @throws UnreadableFile where no row can be read at all
 */
export function planImport(
  sheet: Sheet,
  unit: Unit,
  existing: Existing,
  today: string,
): ImportPlan {
  const { drafts, refused, rows, ignoredColumns } = readRows(sheet, unit);
  const grouped = groupTeams(drafts);
  const { entries, changes } = toEntries(grouped.teams, existing, unit.code, today);
  return {
    entries,
    changes,
    rows,
    ignoredColumns,
    refused: [...refused, ...grouped.refused].sort((a, b) => a.row - b.row),
    phonesWithheld: grouped.teams.reduce((sum, { phonesWithheld }) => sum + phonesWithheld, 0),
  };
}
