import type { HelpRequestRow } from '../database/schema.ts';
import type { Rows } from '../database/transaction.ts';
import { Refusal } from '../refusal.ts';
import { recordAudit, type AuditEntry } from '../security/audit.ts';
import type { Keys } from '../security/keys.ts';
import { openContact } from './contact.ts';
import { hold } from './hold.ts';
import { keepForMs, tombstoneOf } from './idempotency.ts';
import { codeSubject, phoneSubject } from './recover.ts';
import type { RequestStore } from './request-store.ts';
import { findRequest, mayChange, requestByCode, unitOf } from './status.ts';

/** What erasing needs of a request. */
type RequestRow = Pick<HelpRequestRow, 'unit_code' | 'province_code' | 'id'>;

/** Tries to recover this request's token are kept under hashes of its code and phone. */
async function forgetRecovery(
  keys: Keys,
  rows: Rows,
  request: RequestRow,
  code: string,
): Promise<void> {
  const contact = await rows
    .selectFrom('help_request_contact')
    .selectAll()
    .where('unit_code', '=', request.unit_code)
    .where('request_id', '=', request.id)
    .executeTakeFirst();
  const phone = contact && openContact(keys, contact).phone;
  const subjects = [
    codeSubject(keys, request.unit_code, code),
    ...(phone === undefined ? [] : [phoneSubject(keys, request.unit_code, phone)]),
  ];
  await rows
    .deleteFrom('recovery_attempt')
    .where('unit_code', '=', request.unit_code)
    .where('subject_digest', 'in', subjects)
    .execute();
}

/** Puts a tombstone where the answer was, so that a device that sends again is told to forget. */
async function buryAnswers(keys: Keys, rows: Rows, request: RequestRow, at: Date): Promise<void> {
  const answers = await rows
    .deleteFrom('idempotency')
    .where('unit_code', '=', request.unit_code)
    .where('request_id', '=', request.id)
    .returning('key_digest')
    .execute();
  if (answers.length === 0) return;
  const tombstones = answers.map(({ key_digest }) => ({
    unit_code: request.unit_code,
    province_code: request.province_code,
    key_digest: tombstoneOf(keys, request.unit_code, key_digest),
    erased_at: at,
    expires_at: new Date(at.getTime() + keepForMs),
  }));
  await rows.insertInto('tombstone').values(tombstones).execute();
}

const ownTables = [
  'help_request_contact',
  'help_request_token',
  'help_request_history',
  'outbox',
  'audit_detail',
] as const;

/** Deletes every row of a request; counts and the digests of the audit chain name nobody and stay. */
async function deleteRows(rows: Rows, { unit_code, id }: RequestRow): Promise<void> {
  for (const table of ownTables) {
    await rows
      .deleteFrom(table)
      .where('unit_code', '=', unit_code)
      .where('request_id', '=', id)
      .execute();
  }
  await rows
    .deleteFrom('help_request')
    .where('unit_code', '=', unit_code)
    .where('id', '=', id)
    .execute();
}

/** How a request is found, which may also refuse, and what the audit log says of its end. */
interface Erasing {
  readonly unit: string;
  readonly code: string;
  readonly find: (rows: Rows) => Promise<RequestRow>;
  readonly entry: Pick<AuditEntry, 'action' | 'about'>;
}

async function erase(store: RequestStore, { unit, code, find, entry }: Erasing): Promise<void> {
  const { keys, database } = store;
  const at = store.now();
  const answers = await database.inUnit(unit, async (rows) => {
    const { id } = await find(rows);
    const found = rows.selectFrom('idempotency').select('key_digest');
    return found.where('unit_code', '=', unit).where('request_id', '=', id).execute();
  });
  const locks = answers.map(({ key_digest }) => `idempotency/${key_digest}`);
  // A repeated sending of the same key waits for this, and then meets the tombstone.
  await database.inUnit(
    unit,
    async (rows) => {
      const request = await find(rows);
      // What a step under way wrote is deleted too; a later one finds nothing.
      await hold(rows, request);
      await forgetRecovery(keys, rows, request, code);
      await buryAnswers(keys, rows, request, at);
      await deleteRows(rows, request);
      await recordAudit(keys, rows, { unit, at, ...entry });
    },
    locks,
  );
}

/** Erases a request for good. Its statistics stay, as counts. */
export const eraseRequest = async (
  store: RequestStore,
  code: string,
  token: string,
): Promise<void> =>
  erase(store, {
    unit: unitOf(token),
    code,
    find: async (rows) => {
      const request = await findRequest(store, rows, code, token);
      mayChange(request);
      return request;
    },
    entry: { action: 'erased-by-resident' },
  });

/** The same at the ward's counter, for a resident who lost the device. */
export const eraseAtWard = async (
  store: RequestStore,
  unit: string,
  code: string,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> =>
  erase(store, {
    unit,
    code,
    find: async (rows) => {
      const request = await requestByCode(store, rows, unit, code);
      if (!request) throw new Refusal('not_found');
      return request;
    },
    entry: { action: 'erased-at-ward', about: { by, reason } },
  });
