import { publishedAccountsIn, type PublishedAccount } from '@toso/contract';
import { toAscii, type Reading } from '@toso/vietqr';
import type { Settings } from '../base/settings.ts';

/** How the account of a code stands to those that the ward published. */
export type Comparison =
  | { readonly kind: 'same'; readonly account: PublishedAccount }
  /** Resembles one without being it, which is how a swindler's would look. */
  | { readonly kind: 'like'; readonly account: PublishedAccount }
  | { readonly kind: 'other' };

/** Accounts shorter than this resemble one another by chance. */
const SHORTEST = 6;

/**
 * Whether two texts differ by at most two characters put in, left out, changed, or swapped with
 * their neighbours.
 */
export function isClose(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return (row[b.length] ?? 0) < 3;
}

/** A name as banks print it: capitals without accents. */
const nameOf = (text: string) =>
  toAscii(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();

/**
 * Compares a code with the ward's accounts. It resembles one where a digit or two differ, where the
 * account is the same at another bank, where its last four digits are the same at the same bank, or
 * where the code names the same holder; a transfer code usually names none.
 */
export function compare(
  { values }: Pick<Reading, 'values'>,
  accounts: readonly PublishedAccount[],
): Comparison {
  const { bin, account: number = '', name = '' } = values;
  const own = number.toUpperCase();
  const is = (one: PublishedAccount) => one.bin === bin && one.account.toUpperCase() === own;
  const same = accounts.find(is);
  if (same) return { kind: 'same', account: same };
  const like = accounts.find((one) => {
    const theirs = one.account.toUpperCase();
    const isLong = Math.min(own.length, theirs.length) >= SHORTEST;
    const isNear = isLong && (isClose(own, theirs) || own.slice(-4) === theirs.slice(-4));
    const isNamed = name !== '' && nameOf(name) === nameOf(one.holder);
    return own === theirs || isNamed || (one.bin === bin && isNear);
  });
  return like ? { kind: 'like', account: like } : { kind: 'other' };
}

/**
 * The accounts that the ward published: from its API, and without one from its configuration.
 *
 * @throws Error when the list could not be loaded.
 */
export async function accountsOf(
  { api, config }: Settings,
  unit: string | undefined,
): Promise<readonly PublishedAccount[]> {
  if (!api || !unit) return publishedAccountsIn(config.officialAccounts);
  const answer = await fetch(`${api}v1/official-accounts?unit=${encodeURIComponent(unit)}`);
  const { accounts } = Object(answer.ok && (await answer.json())) as { accounts?: unknown };
  if (!Array.isArray(accounts)) throw new Error('not a list of accounts');
  return publishedAccountsIn(accounts);
}
