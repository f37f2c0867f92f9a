/** What every tenant row begins with: the unit comes first in every key. */
export interface UnitRow {
  unit_code: string;
  province_code: string;
}

/** A request without anything personal: what lists, timers and counts may read. */
export interface HelpRequestRow extends UnitRow {
  id: string;
  /** Keyed hash of the code, so that the code itself is not readable. */
  code_digest: string;
  reference: string;
  team_id: string | null;
  topic: string;
  mode: string;
  for_someone_else: boolean;
  preferred_on: string | null;
  preferred_part: string | null;
  state: string;
  level: string;
  taken_by: string | null;
  planned_from: Date | null;
  planned_until: Date | null;
  done_reason: string | null;
  done_minutes: number | null;
  consent_of_other: boolean | null;
  helped: boolean | null;
  /** Members who may not take it again, because the resident said that it did not help. */
  barred: readonly string[];
  consent_version: string;
  consent_lang: string;
  consent_hash: string;
  /** When a timer must look at it; null when time changes nothing. */
  due_at: Date | null;
  claimed_until: Date | null;
  version: number;
  created_at: Date;
  updated_at: Date;
  closed_at: Date | null;
}

/** The personal part, sealed value by value; erased long before the request. */
export interface HelpRequestContactRow extends UnitRow {
  request_id: string;
  code: string;
  name: string;
  phone: string;
  phone_digest: string;
  place: string | null;
  digital_address: string | null;
  note: string | null;
}

export interface HelpRequestTokenRow extends UnitRow {
  token_hash: string;
  request_id: string;
  read_only: boolean;
  created_at: Date;
}

export interface HelpRequestHistoryRow extends UnitRow {
  id: string;
  request_id: string;
  step: string;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
}

export interface OutboxRow extends UnitRow {
  id: string;
  request_id: string;
  step: string;
  created_at: Date;
  next_at: Date;
  claimed_until: Date | null;
  attempts: number;
}

export interface IdempotencyRow extends UnitRow {
  operation: string;
  key_digest: string;
  fingerprint: string;
  answer: string;
  request_id: string;
  created_at: Date;
  expires_at: Date;
}

export interface TombstoneRow extends UnitRow {
  key_digest: string;
  erased_at: Date;
  expires_at: Date;
}

export interface MemberRow extends UnitRow {
  id: string;
  team_id: string | null;
  role: string;
  created_at: Date;
}

export interface MemberLinkRow extends UnitRow {
  id: string;
  member_id: string;
  token_hash: string;
  created_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  last_used_at: Date | null;
}

export interface MemberSessionRow extends UnitRow {
  secret_hash: string;
  link_id: string;
  created_at: Date;
  expires_at: Date;
}

export interface DirectoryEntryRow extends UnitRow {
  id: string;
  kind: string;
  position: number;
  body: unknown;
}

export interface DirectorySnapshotRow extends UnitRow {
  version: string;
  format_version: number;
  published_at: Date;
  body: Uint8Array;
  is_current: boolean;
}

export interface ProvinceSnapshotRow {
  province_code: string;
  version: string;
  format_version: number;
  published_at: Date;
  body: Uint8Array;
}

export interface UnitSettingRow extends UnitRow {
  allowed_origins: readonly string[];
  climb_after_minutes: number;
  erase_after_days: number;
  updated_at: Date;
}

/** A ward's own words for a guide, as its file says them. */
export interface GuideOverrideRow extends UnitRow {
  guide: string;
  lang: string;
  checked_on: string;
  body: unknown;
  updated_at: Date;
}

/** An account that a ward published. */
export interface OfficialAccountRow extends UnitRow {
  id: string;
  position: number;
  purpose: string;
  bin: string;
  bank_name: string | null;
  account: string;
  holder: string;
  checked_on: string;
  source_title: string | null;
  source_url: string | null;
  valid_until: string | null;
  sample: boolean;
  published_at: Date;
}

/** A list of accounts that somebody else has yet to confirm. */
export interface AccountProposalRow extends UnitRow {
  id: string;
  body: unknown;
  /** Content hash of the list that it would replace. */
  base_digest: string;
  sample: boolean;
  proposed_by: string;
  proposed_at: Date;
  expires_at: Date;
  wrong_codes: number;
}

/** Where a unit's chain ends. */
export interface AuditHeadRow extends UnitRow {
  position: number;
  /** Of the last event. */
  digest: string;
  /** Keyed hash of the two: without the key nobody can say that the chain ends earlier. */
  seal: string;
}

export interface AuditEventRow extends UnitRow {
  position: number;
  /** True where the detail is about a request, with which it may be erased. */
  erasable: boolean;
  detail_digest: string;
  at: string;
  digest: string;
}

export interface AuditDetailRow extends UnitRow {
  position: number;
  request_id: string | null;
  salt: string;
  detail: string;
}

export interface ActivityCountRow extends UnitRow {
  id: string;
  counted_on: string;
  kind: string;
  topic: string;
  amount: number;
}

export interface RecoveryAttemptRow extends UnitRow {
  id: string;
  subject_digest: string;
  at: Date;
}

export interface KeyCheckRow {
  key_id: string;
  sealed: string;
}

/** Every table, for Kysely. */
export interface Schema {
  help_request: HelpRequestRow;
  help_request_contact: HelpRequestContactRow;
  help_request_token: HelpRequestTokenRow;
  help_request_history: HelpRequestHistoryRow;
  outbox: OutboxRow;
  idempotency: IdempotencyRow;
  tombstone: TombstoneRow;
  member: MemberRow;
  member_link: MemberLinkRow;
  member_session: MemberSessionRow;
  directory_entry: DirectoryEntryRow;
  directory_snapshot: DirectorySnapshotRow;
  province_snapshot: ProvinceSnapshotRow;
  unit_setting: UnitSettingRow;
  guide_override: GuideOverrideRow;
  official_account: OfficialAccountRow;
  account_proposal: AccountProposalRow;
  audit_head: AuditHeadRow;
  audit_event: AuditEventRow;
  audit_detail: AuditDetailRow;
  activity_count: ActivityCountRow;
  recovery_attempt: RecoveryAttemptRow;
  key_check: KeyCheckRow;
}
export type TableName = keyof Schema;
