import { createHash } from 'node:crypto';
import type { PublishedAccount } from '@toso/contract';
import { fold } from '@toso/directory';
import type { AccountChange } from '../services.ts';

/** The fields in one order: databases keep their own. */
const names = [
  'purpose',
  'bin',
  'bankName',
  'account',
  'holder',
  'checkedOn',
  'sourceTitle',
  'sourceUrl',
  'validUntil',
] as const satisfies readonly (keyof PublishedAccount)[];

const written = (account: PublishedAccount) => JSON.stringify(names.map((name) => account[name]));

/** One text for a list: the same for the same accounts in the same order. */
export const canonical = (accounts: readonly PublishedAccount[]): string =>
  `[${accounts.map(written).join()}]`;

/** A content hash of a list, by which is seen whether it is still what it was. */
export const digestOf = (accounts: readonly PublishedAccount[]): string =>
  createHash('sha256').update(canonical(accounts)).digest('hex');

/** What makes an account the same account. Banks do not tell small letters from capitals. */
export const keyOf = ({ bin, account }: PublishedAccount): string =>
  `${bin}/${account.toUpperCase()}`;

/**
 * What a new list changes, the most dangerous first: money for the same purpose to another account,
 * then new accounts, then other words beside an account, then accounts that go.
 */
export function changesBetween(
  before: readonly PublishedAccount[],
  after: readonly PublishedAccount[],
): AccountChange[] {
  const old = new Map(before.map((each) => [keyOf(each), each]));
  const kept = new Set(after.map(keyOf));
  const gone = before.filter((each) => !kept.has(keyOf(each)));
  const replaced: AccountChange[] = [];
  const added: AccountChange[] = [];
  const edited: AccountChange[] = [];
  for (const account of after) {
    const same = old.get(keyOf(account));
    if (same && written(same) === written(account)) continue;
    if (same) {
      edited.push({ kind: 'edited', before: same, after: account });
      continue;
    }
    const at = gone.findIndex(({ purpose }) => fold(purpose) === fold(account.purpose));
    const [replacing] = at < 0 ? [] : gone.splice(at, 1);
    if (replacing) replaced.push({ kind: 'replaced', before: replacing, after: account });
    else added.push({ kind: 'added', after: account });
  }
  const removed = gone.map((account): AccountChange => ({ kind: 'removed', before: account }));
  return [...replaced, ...added, ...edited, ...removed];
}
