import { createHash } from 'node:crypto';
import { makeRequestCode, PublishedAccount } from '@toso/contract';
import * as z from 'zod/mini';
import type { AccountProposalRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import type { Keys } from '../security/keys.ts';
import type { AccountProposal } from '../services.ts';
import { canonical, changesBetween, digestOf } from './changes.ts';
import { readAccounts } from './rows.ts';

/** How long a proposal may be confirmed. */
export const PROPOSAL_HOURS = 24;

/** After so many wrong codes nobody can confirm it any more. */
export const MAX_WRONG_CODES = 5;

const List = z.array(PublishedAccount);

/** What a proposal's row says, beside what the ward publishes at this moment. */
export interface ReadProposal {
  readonly proposal: AccountProposal;
  readonly wrongCodes: number;
  readonly sample: boolean;
  /** The list that it was made against is still the published one. */
  readonly isCurrent: boolean;
}

async function fromRow(rows: Rows, row: AccountProposalRow): Promise<ReadProposal> {
  const published = await readAccounts(rows, row.unit_code);
  const accounts = List.parse(row.body);
  return {
    proposal: {
      id: row.id,
      by: row.proposed_by,
      proposedAt: row.proposed_at,
      expiresAt: row.expires_at,
      accounts,
      changes: changesBetween(published, accounts),
    },
    wrongCodes: row.wrong_codes,
    sample: row.sample,
    isCurrent: digestOf(published) === row.base_digest,
  };
}

/** Every proposal of a unit, oldest first. */
export async function readProposals(rows: Rows, unit: string): Promise<ReadProposal[]> {
  const found = await rows
    .selectFrom('account_proposal')
    .selectAll()
    .where('unit_code', '=', unit)
    .orderBy('id')
    .execute();
  const read: ReadProposal[] = [];
  for (const row of found) read.push(await fromRow(rows, row));
  return read;
}

/**
 * The code that confirms a proposal: a keyed hash of what it says, in letters that are not mistaken
 * for others. It is kept nowhere. Whoever changes a proposal in the database changes its code.
 */
export function codeOf(keys: Keys, unit: string, { id, by, accounts }: AccountProposal): string {
  const text = [id, by, canonical(accounts)].join('|');
  const digest = keys.digest(unit, 'account-proposal', text);
  const bytes = createHash('sha512').update(digest).digest().values();
  return makeRequestCode(() => bytes.next().value ?? 0);
}
