import type { PublishedAccount } from '@toso/contract';
import { v7 } from 'uuid';
import { knownCommune } from '../directory/units.ts';
import { recordAudit } from '../security/audit.ts';
import type { AccountChange, AccountService, OpenedProposal } from '../services.ts';
import type { Store } from '../store.ts';
import { changesBetween, digestOf } from './changes.ts';
import { codeOf, PROPOSAL_HOURS } from './proposals.ts';
import { readAccounts } from './rows.ts';

type Wanted = Parameters<AccountService['propose']>[1];

const hourMs = 3_600_000;

/** Proposals that ran out are kept for so long, so that a late confirmation hears why. */
const KEPT_DAYS = 30;

const isPublished = (
  published: readonly PublishedAccount[],
  accounts: readonly PublishedAccount[],
) => digestOf(published) === digestOf(accounts);

/** What a list would change of all that is published; nothing where it is that already. */
export async function preview(
  { database }: Store,
  unit: string,
  accounts: readonly PublishedAccount[],
): Promise<readonly AccountChange[] | undefined> {
  const published = await database.inUnit(unit, (rows) => readAccounts(rows, unit));
  return isPublished(published, accounts) ? undefined : changesBetween(published, accounts);
}

/** Keeps a list that somebody wants to publish. Nothing is published by it. */
export async function propose(
  store: Store,
  unit: string,
  { accounts, by, sample = false }: Wanted,
): Promise<OpenedProposal | undefined> {
  const { database, keys, now } = store;
  const { provinceCode: province_code } = knownCommune(unit);
  const at = now();
  const expiresAt = new Date(at.getTime() + PROPOSAL_HOURS * hourMs);
  const keptSince = new Date(at.getTime() - KEPT_DAYS * 24 * hourMs);
  return database.inUnit(
    unit,
    async (rows) => {
      const published = await readAccounts(rows, unit);
      if (isPublished(published, accounts)) return undefined;
      const changes = changesBetween(published, accounts);
      const proposal = { id: v7(), by, proposedAt: at, expiresAt, accounts, changes };
      await rows
        .deleteFrom('account_proposal')
        .where('unit_code', '=', unit)
        .where('expires_at', '<', keptSince)
        .execute();
      await rows
        .insertInto('account_proposal')
        .values({
          ...{ unit_code: unit, province_code, id: proposal.id, sample, wrong_codes: 0 },
          body: JSON.stringify(accounts),
          base_digest: digestOf(published),
          ...{ proposed_by: by, proposed_at: at, expires_at: expiresAt },
        })
        .execute();
      const about = { by, proposal: proposal.id, changes };
      await recordAudit(keys, rows, { unit, at, action: 'accounts-proposed', about });
      return { proposal, code: codeOf(keys, unit, proposal) };
    },
    ['accounts'],
  );
}
