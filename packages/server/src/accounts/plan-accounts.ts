import type { PublishedAccount } from '@toso/contract';
import { findHeader, type Header } from '../importing/columns.ts';
import { UnreadableFile, type RefusedRow } from '../importing/fault.ts';
import { isRemark } from '../importing/remarks.ts';
import type { Row, Sheet } from '../importing/sheet.ts';
import { accountList, type AccountMeaning } from './account-list.ts';
import { keyOf } from './changes.ts';
import { readAccountRow } from './read-account-row.ts';

/** As many as a ward can publish. */
const MAX_ACCOUNTS = 50;

/** What a file says; nothing is proposed yet. */
export interface AccountPlan {
  readonly accounts: readonly PublishedAccount[];
  readonly refused: readonly RefusedRow[];
  /** Headings that mean nothing to the import. */
  readonly ignoredColumns: readonly string[];
}

/** A row with a number in the column of accounts; others may be titles, notes or signatures. */
function isEntry(row: Row, { columns }: Header<AccountMeaning>): boolean {
  const at = (meaning: AccountMeaning) => row.cells.get(columns.get(meaning)?.column ?? 0);
  if (/\d/.test(at('account')?.text ?? '')) return true;
  if (isRemark(row)) return false;
  return [...columns.keys()].some((meaning) => {
    const cell = at(meaning);
    return meaning !== 'order' && cell !== undefined && cell.text !== '' && cell.merged !== 'row';
  });
}

/**
 * Reads a ward's list of accounts, each row whole or refused with its reasons. The same account in
 * two rows is refused: nobody could say which row counts.
 *
 * @param today - In Vietnam, `2026-11-21`.
 * @throws UnreadableFile where no row can be read at all
 */
export function planAccounts(sheet: Sheet, today: string): AccountPlan {
  const header = findHeader(sheet, accountList);
  const context = { header, from1904: sheet.from1904 ?? false, today };
  const accounts: PublishedAccount[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Map<string, number>();
  let rows = 0;
  for (const row of sheet.rows) {
    if (row.number <= header.row || !isEntry(row, header)) continue;
    if (++rows > MAX_ACCOUNTS) throw new UnreadableFile('too_many_accounts');
    const read = readAccountRow(row, context);
    if ('refused' in read) {
      refused.push(...read.refused);
      continue;
    }
    const otherRow = seen.get(keyOf(read.account));
    if (otherRow !== undefined) refused.push({ row: row.number, fault: 'account_twice', otherRow });
    seen.set(keyOf(read.account), row.number);
    accounts.push(read.account);
  }
  if (rows === 0) throw new UnreadableFile('no_accounts');
  return { accounts, refused, ignoredColumns: header.ignored };
}
