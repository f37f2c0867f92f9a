import { readRequestCode } from '@toso/contract';
import { fold } from '@toso/directory';
import type { Rows } from '../database/transaction.ts';
import { isSameSecret } from '../same-secret.ts';
import { recordAudit } from '../security/audit.ts';
import type { AccountService, ConfirmRefusal, Confirmation } from '../services.ts';
import type { Store } from '../store.ts';
import { codeOf, MAX_WRONG_CODES, readProposals, type ReadProposal } from './proposals.ts';
import { writeAccounts } from './rows.ts';

type Given = Parameters<AccountService['confirm']>[1];

/** Why this may not be confirmed by this person with this code, cheapest to explain first. */
function refusalOf(
  { keys, now }: Store,
  unit: string,
  { code, by, samePersonReason }: Given,
  found: ReadProposal | undefined,
): ConfirmRefusal | undefined {
  if (!found) return 'unknown';
  const { proposal, wrongCodes, isCurrent } = found;
  if (wrongCodes >= MAX_WRONG_CODES) return 'too_many_codes';
  if (proposal.expiresAt <= now()) return 'expired';
  if (!isCurrent) return 'stale';
  if (!isSameSecret(readRequestCode(code) ?? '', codeOf(keys, unit, proposal))) return 'wrong_code';
  const isSamePerson = fold(proposal.by) === fold(by);
  return isSamePerson && !samePersonReason ? 'same_person' : undefined;
}

const countWrongCode = (rows: Rows, unit: string, id: string) =>
  rows
    .updateTable('account_proposal')
    .set(({ eb }) => ({ wrong_codes: eb('wrong_codes', '+', 1) }))
    .where('unit_code', '=', unit)
    .where('id', '=', id)
    .execute();

/**
 * Publishes a proposed list, or says why not. Either way it stands in the audit log; so does what
 * was wrong with an attempt.
 */
export async function confirm(store: Store, unit: string, given: Given): Promise<Confirmation> {
  const { database, keys, now } = store;
  const { id, by, samePersonReason } = given;
  const at = now();
  return database.inUnit(
    unit,
    async (rows): Promise<Confirmation> => {
      const found = (await readProposals(rows, unit)).find(({ proposal }) => proposal.id === id);
      const reason = refusalOf(store, unit, given, found);
      if (!found || reason) {
        if (reason === 'wrong_code') await countWrongCode(rows, unit, id);
        const about = { by, proposal: found?.proposal.id, reason };
        await recordAudit(keys, rows, { unit, at, action: 'accounts-confirm-refused', about });
        return { kind: 'refused', reason: reason ?? 'unknown' };
      }
      const { accounts, changes } = found.proposal;
      await writeAccounts(rows, unit, accounts, { at, sample: found.sample });
      await rows
        .deleteFrom('account_proposal')
        .where('unit_code', '=', unit)
        .where('id', '=', id)
        .execute();
      const about = { by, proposal: id, samePersonReason, changes };
      await recordAudit(keys, rows, { unit, at, action: 'accounts-confirmed', about });
      return { kind: 'confirmed', changes };
    },
    ['accounts'],
  );
}
