const tenant =
  "unit_code text not null check (unit_code ~ '^[0-9]{5}$'), province_code text not null";

/** Row-level security that also holds for the owner of the table. */
export const protect = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
];

/**
 * A table of which each unit sees its own rows. Migrations that were released are made of it, so
 * what it says never changes.
 *
 * @param columns - Without the two that all such tables begin with.
 * @param rights - What the app may do with it.
 */
export const tenantTable = (
  table: string,
  columns: string,
  rights = 'select, insert, update, delete',
): readonly string[] => [
  `create table ${table} (${tenant}, ${columns})`,
  ...protect(table),
  `create policy of_unit on ${table} to toso_app
    using (unit_code = current_setting('app.unit', true))
    with check (unit_code = current_setting('app.unit', true))`,
  `grant ${rights} on ${table} to toso_app`,
];
