import { HttpsUrl, PublishedAccount } from '@toso/contract';
import type { Header } from '../importing/columns.ts';
import type { RefusedRow, RowFault } from '../importing/fault.ts';
import { readDay } from '../importing/read-day.ts';
import { RowReader } from '../importing/row-reader.ts';
import type { Cell, Row } from '../importing/sheet.ts';
import type { AccountMeaning } from './account-list.ts';
import { binOfName } from './read-bank.ts';

type Reader = RowReader<AccountMeaning>;

/** What holds for every row of a list of accounts. */
export interface AccountListContext {
  readonly header: Header<AccountMeaning>;
  readonly from1904: boolean;
  /** In Vietnam. */
  readonly today: string;
}

/** An account as people group it; what is wrong is said, nothing is guessed. */
function accountIn({ text, number }: Cell): { account: string } | { fault: RowFault } {
  if (number !== undefined) return { fault: 'account_number' };
  const account = text.normalize('NFKC').replace(/[\s.-]/g, '');
  if (!/^[0-9A-Za-z]+$/.test(account)) return { fault: 'account_impossible' };
  if (account.length > 19) return { fault: 'account_too_long' };
  const isMistyped = /[a-z]/i.test(account) && /^[0-9oil]+$/i.test(account);
  return isMistyped ? { fault: 'account_letters' } : { account };
}

/** A cell that must be there. One that is refused already is not refused as missing too. */
function needed(reader: Reader, meaning: AccountMeaning, missing: RowFault): Cell | undefined {
  const before = reader.faults.length;
  const cell = reader.cell(meaning);
  if (!cell && reader.faults.length === before) reader.refuse(meaning, missing);
  return cell;
}

function readAccount(reader: Reader): string | undefined {
  const cell = needed(reader, 'account', 'account_missing');
  const read = cell && accountIn(cell);
  if (read && 'fault' in read) reader.refuse('account', read.fault);
  return read && 'account' in read ? read.account : undefined;
}

const binIn = ({ text }: Cell) => /^\s*([1-9]\d{5})\s*$/.exec(text.normalize('NFKC'))?.[1];

/** The bank's number, as written or by its name, and its name. The two must not disagree. */
function readBank(reader: Reader): { bin?: string | undefined; bankName?: string | undefined } {
  const bankCell = reader.cell('bank');
  const numberInName = bankCell && binIn(bankCell);
  const bankName = numberInName === undefined ? reader.text('bank', 80) : undefined;
  const named = numberInName ?? (bankName === undefined ? undefined : binOfName(bankName));
  const binCell = reader.cell('bin');
  if (binCell) {
    const bin = binIn(binCell);
    if (!bin) reader.refuse('bin', 'bin_impossible');
    else if (named && bin !== named) reader.refuse('bin', 'bank_contradiction');
    return { bin, bankName };
  }
  if (bankName !== undefined && !named) reader.refuse('bank', 'bank_unclear');
  if (!bankCell) needed(reader, reader.has('bank') ? 'bank' : 'bin', 'bank_missing');
  return { bin: named, bankName };
}

function readCheckedOn(reader: Reader, { from1904, today }: AccountListContext) {
  const day = reader.parsed('checkedOn', 'unclear_date', (cell) => readDay(cell, from1904));
  needed(reader, 'checkedOn', 'date_missing');
  if (day !== undefined && day > today) reader.refuse('checkedOn', 'date_in_future');
  return day;
}

function readValidUntil(reader: Reader, { from1904, today }: AccountListContext) {
  const day = reader.parsed('validUntil', 'unclear_date', (cell) => readDay(cell, from1904));
  if (day !== undefined && day < today) reader.refuse('validUntil', 'date_in_past');
  return day;
}

const urlIn = ({ text }: Cell) => {
  const read = HttpsUrl.safeParse(text.trim());
  return read.success ? read.data : undefined;
};

/** Where it was published: many lists hold the address in the column of the title. */
function readSource(reader: Reader) {
  const isLink = /^https?:/i.test(reader.cell('sourceTitle')?.text.trim() ?? '');
  const sourceUrl = reader.parsed('sourceUrl', 'invalid_link', urlIn);
  if (isLink) return { sourceUrl: reader.parsed('sourceTitle', 'invalid_link', urlIn) };
  return { sourceTitle: reader.text('sourceTitle', 160), sourceUrl };
}

const required = (reader: Reader, meaning: AccountMeaning, max: number, missing: RowFault) => {
  needed(reader, meaning, missing);
  return reader.text(meaning, max);
};

/** Leaves absent what is not there. */
const given = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));

/** Reads one row of the list, whole or with every reason against it. */
export function readAccountRow(
  row: Row,
  context: AccountListContext,
): { account: PublishedAccount } | { refused: readonly RefusedRow[] } {
  const reader = new RowReader(row, context.header);
  const read = PublishedAccount.safeParse(
    given({
      purpose: required(reader, 'purpose', 120, 'purpose_missing'),
      ...readBank(reader),
      account: readAccount(reader),
      holder: required(reader, 'holder', 100, 'holder_missing'),
      checkedOn: readCheckedOn(reader, context),
      ...readSource(reader),
      validUntil: readValidUntil(reader, context),
    }),
  );
  if (reader.faults.length > 0) return { refused: reader.refused };
  return read.success
    ? { account: read.data }
    : { refused: [{ row: row.number, fault: 'invalid_text' }] };
}
