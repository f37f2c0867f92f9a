import type { OfficialAccount, PublishedAccount } from '@toso/contract';
import { v7 } from 'uuid';
import type { OfficialAccountRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { knownCommune } from '../directory/units.ts';
import { keyOf } from './changes.ts';

/** An account as it is kept. */
export type KeptAccount = Omit<OfficialAccount, 'sample'> & { readonly sample: boolean };

const fromRow = (row: OfficialAccountRow): KeptAccount => ({
  id: row.id,
  unit: row.unit_code,
  purpose: row.purpose,
  bin: row.bin,
  ...(row.bank_name !== null && { bankName: row.bank_name }),
  account: row.account,
  holder: row.holder,
  checkedOn: row.checked_on,
  ...(row.source_title !== null && { sourceTitle: row.source_title }),
  ...(row.source_url !== null && { sourceUrl: row.source_url }),
  ...(row.valid_until !== null && { validUntil: row.valid_until }),
  sample: row.sample,
});

/** Every account that a ward has published, in its order, those that have run out too. */
export async function readAccounts(rows: Rows, unit: string): Promise<KeptAccount[]> {
  const found = await rows
    .selectFrom('official_account')
    .selectAll()
    .where('unit_code', '=', unit)
    .orderBy('position')
    .execute();
  return found.map(fromRow);
}

/** Puts a list in place of the one before. An account that stays keeps its id. */
export async function writeAccounts(
  rows: Rows,
  unit: string,
  accounts: readonly PublishedAccount[],
  { at, sample }: { readonly at: Date; readonly sample: boolean },
): Promise<void> {
  const { provinceCode: province_code } = knownCommune(unit);
  const before = await readAccounts(rows, unit);
  const ids = new Map(before.map((each) => [keyOf(each), each.id]));
  await rows.deleteFrom('official_account').where('unit_code', '=', unit).execute();
  const values = accounts.map((each, position): OfficialAccountRow => ({
    ...{ unit_code: unit, province_code, position, sample, published_at: at },
    id: ids.get(keyOf(each)) ?? v7(),
    purpose: each.purpose,
    bin: each.bin,
    bank_name: each.bankName ?? null,
    account: each.account,
    holder: each.holder,
    checked_on: each.checkedOn,
    source_title: each.sourceTitle ?? null,
    source_url: each.sourceUrl ?? null,
    valid_until: each.validUntil ?? null,
  }));
  if (values.length > 0) await rows.insertInto('official_account').values(values).execute();
}
