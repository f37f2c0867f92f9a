import type { PublishedAccount } from '@toso/contract';
import { bankOf } from '@toso/vietqr/banks';
import { inTwo, writtenDay } from '../accounts/sheet/counter-sheet.ts';
import type { AccountChange } from '../services.ts';
import { words } from './account-words.ts';
import { tell, type Context } from './io.ts';

/** One account in one line; the last four characters stand apart, because people compare them. */
export function accountLine(context: Context, account: PublishedAccount): string {
  const { purpose, bin, holder, checkedOn, bankName } = account;
  const known = bankOf(bin)?.name ?? tell(context, words.unknownBank);
  const bank = bankName && bankName !== known ? `${bankName} – ${known}` : known;
  const number = inTwo(account.account).filter(Boolean).join(' ');
  const day = writtenDay(checkedOn);
  return tell(context, words.account, { purpose, bank, bin, holder, day, account: number });
}

const texts = ['sourceTitle', 'sourceUrl', 'validUntil'] as const;

/** What of an account the line above leaves out. */
const moreOf = (account: PublishedAccount) =>
  texts.flatMap((name) => account[name] ?? []).join(', ');

const withMore = (context: Context, account: PublishedAccount) =>
  [accountLine(context, account), moreOf(account)].filter(Boolean).join('; ');

/** What a new list changes, old and new one below the other. */
export function changeLines(context: Context, changes: readonly AccountChange[]): string[] {
  if (changes.length === 0) return [tell(context, words.order)];
  return changes.flatMap(({ kind, before, after }) => [
    tell(context, words[kind]),
    ...(before ? [tell(context, words.before, { line: withMore(context, before) })] : []),
    ...(after ? [tell(context, words.after, { line: withMore(context, after) })] : []),
  ]);
}
