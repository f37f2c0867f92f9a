import type { Migration } from '../migrate.ts';
import { tenantTable } from './tenant-table.ts';

/** What wards say of guides in their own words. */
export const guides: Migration = {
  name: '0002-guides',
  statements: tenantTable(
    'guide_override',
    `guide text not null, lang text not null, checked_on date not null, body jsonb not null,
    updated_at timestamptz not null, primary key (unit_code, guide, lang)`,
  ),
};
