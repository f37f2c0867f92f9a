import type { OfficialAccount } from '@toso/contract';
import { sql } from 'kysely';
import { recordAudit } from '../security/audit.ts';
import type { AccountService } from '../services.ts';
import type { Store } from '../store.ts';
import { readAccounts } from './rows.ts';

type Given = Parameters<AccountService['withdraw']>[1];

/** Drops a proposal that shall not be confirmed. @returns False where there is none */
export async function withdraw(
  { database, keys, now }: Store,
  unit: string,
  { id, by, reason }: Given,
): Promise<boolean> {
  const at = now();
  return database.inUnit(
    unit,
    async (rows) => {
      const gone = await rows
        .deleteFrom('account_proposal')
        .where('unit_code', '=', unit)
        // As text: what is no id is one that nobody has.
        .where(sql<string>`id::text`, '=', id.toLowerCase())
        .returning('id')
        .execute();
      if (gone.length === 0) return false;
      const about = { by, proposal: id, reason };
      await recordAudit(keys, rows, { unit, at, action: 'accounts-withdrawn', about });
      return true;
    },
    ['accounts'],
  );
}

/**
 * Takes a published account off at once. One step is enough: nobody is led to another account by
 * it, and an account that is misused must not stay for a second person to come by.
 */
export async function removeAccount(
  { database, keys, now }: Store,
  unit: string,
  { id, by, reason }: Given,
): Promise<OfficialAccount | undefined> {
  const at = now();
  return database.inUnit(
    unit,
    async (rows) => {
      const account = (await readAccounts(rows, unit)).find((each) => each.id === id);
      if (!account) return undefined;
      await rows
        .deleteFrom('official_account')
        .where('unit_code', '=', unit)
        .where('id', '=', id)
        .execute();
      const about = { by, reason, changes: [{ kind: 'removed', before: account }] };
      await recordAudit(keys, rows, { unit, at, action: 'account-removed', about });
      return account;
    },
    ['accounts'],
  );
}
