import type { Migration } from '../migrate.ts';
import { tenantTable } from './tenant-table.ts';

/** The accounts that wards publish. A row is never changed: a list replaces the one before. */
export const accounts: Migration = {
  name: '0003-accounts',
  statements: [
    ...tenantTable(
      'official_account',
      `id uuid not null, position integer not null, purpose text not null, bin text not null,
      bank_name text, account text not null, holder text not null, checked_on date not null,
      source_title text, source_url text, valid_until date, sample boolean not null,
      published_at timestamptz not null, primary key (unit_code, id),
      unique (unit_code, bin, account)`,
      'select, insert, delete',
    ),
    ...tenantTable(
      'account_proposal',
      `id uuid not null, body jsonb not null, base_digest text not null, sample boolean not null,
      proposed_by text not null, proposed_at timestamptz not null, expires_at timestamptz not null,
      wrong_codes integer not null, primary key (unit_code, id)`,
    ),
  ],
};
