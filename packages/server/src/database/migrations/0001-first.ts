import type { Migration } from '../migrate.ts';
import { keepRequest } from './keep-request.ts';
import { protect, tenantTable } from './tenant-table.ts';

/** Every table of a unit, without the two columns that all begin with. */
const tables: Readonly<Record<string, string>> = {
  help_request: `id uuid not null, code_digest text not null, reference text not null,
    team_id uuid, topic text not null, mode text not null, for_someone_else boolean not null,
    preferred_on date, preferred_part text, state text not null, level text not null,
    taken_by uuid, planned_from timestamptz, planned_until timestamptz, done_reason text,
    done_minutes integer, consent_of_other boolean, helped boolean, barred jsonb not null,
    consent_version text not null, consent_lang text not null, consent_hash text not null,
    due_at timestamptz, claimed_until timestamptz, version integer not null,
    created_at timestamptz not null, updated_at timestamptz not null, closed_at timestamptz,
    primary key (unit_code, id), unique (unit_code, code_digest), unique (unit_code, reference)`,
  help_request_contact: `request_id uuid not null, code text not null, name text not null,
    phone text not null, phone_digest text not null, place text, digital_address text, note text,
    primary key (unit_code, request_id)`,
  help_request_token: `token_hash text not null, request_id uuid not null,
    read_only boolean not null, created_at timestamptz not null,
    primary key (unit_code, token_hash)`,
  help_request_history: `id uuid not null, request_id uuid not null, step text not null,
    at timestamptz not null, actor_kind text not null, actor_id uuid, primary key (unit_code, request_id, id)`,
  outbox: `id uuid not null, request_id uuid not null, step text not null,
    created_at timestamptz not null, next_at timestamptz not null, claimed_until timestamptz,
    attempts integer not null, primary key (unit_code, request_id, id)`,
  idempotency: `operation text not null, key_digest text not null, fingerprint text not null,
    answer text not null, request_id uuid not null, created_at timestamptz not null,
    expires_at timestamptz not null, primary key (unit_code, operation, key_digest)`,
  tombstone: `key_digest text not null, erased_at timestamptz not null,
    expires_at timestamptz not null, primary key (unit_code, key_digest)`,
  member: `id uuid not null, team_id uuid, role text not null, created_at timestamptz not null,
    primary key (unit_code, id)`,
  member_link: `id uuid not null, member_id uuid not null, token_hash text not null,
    created_at timestamptz not null, expires_at timestamptz not null, revoked_at timestamptz,
    last_used_at timestamptz, primary key (unit_code, id), unique (unit_code, token_hash)`,
  member_session: `secret_hash text not null, link_id uuid not null,
    created_at timestamptz not null, expires_at timestamptz not null,
    primary key (unit_code, secret_hash)`,
  directory_entry: `id uuid not null, kind text not null, position integer not null,
    body jsonb not null, primary key (unit_code, id)`,
  directory_snapshot: `version text not null, format_version integer not null,
    published_at timestamptz not null, body bytea not null, is_current boolean not null,
    primary key (unit_code, version)`,
  unit_setting: `allowed_origins jsonb not null, climb_after_minutes integer not null,
    erase_after_days integer not null, updated_at timestamptz not null, primary key (unit_code)`,
  audit_head: `position integer not null, digest text not null, seal text not null,
    primary key (unit_code)`,
  audit_event: `position integer not null, erasable boolean not null, detail_digest text not null,
    at text not null, digest text not null, primary key (unit_code, position)`,
  audit_detail: `position integer not null, request_id uuid, salt text not null,
    detail text not null, primary key (unit_code, position)`,
  activity_count: `id uuid not null, counted_on date not null, kind text not null,
    topic text not null, amount integer not null, primary key (unit_code, id)`,
  recovery_attempt: `id uuid not null, subject_digest text not null, at timestamptz not null,
    primary key (unit_code, id)`,
};

const indexes = [
  'on help_request (unit_code, state, id)',
  'on help_request (due_at) where due_at is not null',
  'on help_request_contact (unit_code, phone_digest)',
  'on help_request_token (unit_code, request_id)',
  'on idempotency (unit_code, request_id)',
  'on idempotency (expires_at)',
  'on tombstone (expires_at)',
  'on member_session (expires_at)',
  'on directory_entry (id)',
  'on directory_snapshot (province_code) where is_current',
  'on audit_detail (unit_code, request_id)',
  'on recovery_attempt (unit_code, subject_digest, at)',
  'on recovery_attempt (at)',
];

/** What a role may do, where it is not everything: a log is only added to. */
const appRights: Readonly<Record<string, string>> = {
  audit_event: 'select, insert',
  audit_head: 'select, insert, update',
  activity_count: 'select, insert',
  tombstone: 'select, insert',
};

/** What the worker of timers may touch over all units: no personal column is among it. */
const workerRights = [
  'grant select (unit_code, province_code, id, due_at, claimed_until) on help_request to toso_worker',
  'grant update (claimed_until) on help_request to toso_worker',
  'grant select, update (claimed_until, attempts, next_at), delete on outbox to toso_worker',
  'grant select (expires_at), delete on idempotency to toso_worker',
  'grant select (expires_at), delete on tombstone to toso_worker',
  'grant select (expires_at), delete on member_session to toso_worker',
  'grant select (at), delete on recovery_attempt to toso_worker',
  'grant select (published_at, is_current), delete on directory_snapshot to toso_worker',
];
const workerTables = [
  'help_request',
  'outbox',
  'idempotency',
  'tombstone',
  'member_session',
  'recovery_attempt',
  'directory_snapshot',
];

/** Roles belong to the whole cluster: another database of it may have made them already. */
const makeRole = (role: string) => `do $$ begin
  create role ${role} nologin;
exception when duplicate_object or unique_violation then null; end $$`;

/** Tables that belong to no unit, and what anybody may read over all units. */
const shared = [
  `create table province_snapshot (province_code text not null, version text not null,
    format_version integer not null, published_at timestamptz not null, body bytea not null,
    primary key (province_code, version))`,
  ...protect('province_snapshot'),
  'create policy of_worker on province_snapshot to toso_worker using (true) with check (true)',
  'create policy of_public on province_snapshot for select to toso_public using (true)',
  'grant select, insert, delete on province_snapshot to toso_worker',
  'create table key_check (key_id text not null primary key, sealed text not null)',
  ...protect('key_check'),
  'create policy of_worker on key_check to toso_worker using (true) with check (true)',
  'grant select, insert on key_check to toso_worker',
  'grant select on province_snapshot, directory_snapshot, directory_entry to toso_public',
  ...['directory_snapshot', 'directory_entry'].map(
    (table) => `create policy of_public on ${table} for select to toso_public using (true)`,
  ),
];

/** Roles, tables, row-level security: nothing of it could be added later. */
export const first: Migration = {
  name: '0001-first',
  statements: [
    ...['toso_app', 'toso_worker', 'toso_public'].flatMap((role) => [
      makeRole(role),
      `grant ${role} to current_user`,
      `grant usage on schema public to ${role}`,
    ]),
    ...Object.entries(tables).flatMap(([table, columns]) =>
      tenantTable(table, columns, appRights[table]),
    ),
    ...indexes.map((index) => `create index ${index}`),
    ...workerTables.map(
      (table) =>
        `create policy of_worker on ${table} to toso_worker using (true) with check (true)`,
    ),
    ...workerRights,
    ...shared,
    keepRequest,
  ],
};
