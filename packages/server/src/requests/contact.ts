import type { DeskContact } from '@toso/contract';
import type { HelpRequestContactRow } from '../database/schema.ts';
import type { Keys } from '../security/keys.ts';

/** The columns that are sealed. */
export type SealedColumn = 'code' | 'name' | 'phone' | 'place' | 'digital_address' | 'note';

/** The personal part of a request, readable. */
export interface ContactDetails {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly place?: string | undefined;
  readonly digitalAddress?: string | undefined;
  readonly note?: string | undefined;
}

interface RequestId {
  readonly unit_code: string;
  readonly province_code: string;
  readonly request_id: string;
}

const placeOf = (of: Pick<RequestId, 'unit_code' | 'request_id'>, column: SealedColumn) => ({
  unit: of.unit_code,
  table: 'help_request_contact',
  row: of.request_id,
  column,
});

/** Seals one value where there is one. */
export const sealContactValue = (
  keys: Keys,
  of: Pick<RequestId, 'unit_code' | 'request_id'>,
  column: SealedColumn,
  text: string | undefined,
): string | null => (text === undefined ? null : keys.seal(placeOf(of, column), text));

/** The row that is kept of the contact details. */
export function sealContact(
  keys: Keys,
  of: RequestId,
  contact: ContactDetails,
): HelpRequestContactRow {
  const seal = (column: SealedColumn, text: string) => keys.seal(placeOf(of, column), text);
  return {
    ...of,
    code: seal('code', contact.code),
    name: seal('name', contact.name),
    phone: seal('phone', contact.phone),
    phone_digest: keys.digest(of.unit_code, 'phone', contact.phone),
    place: sealContactValue(keys, of, 'place', contact.place),
    digital_address: sealContactValue(keys, of, 'digital_address', contact.digitalAddress),
    note: sealContactValue(keys, of, 'note', contact.note),
  };
}

/** What the member who took a request may read. */
export function openContact(keys: Keys, row: HelpRequestContactRow): DeskContact {
  const open = (column: SealedColumn, sealed: string) => keys.open(placeOf(row, column), sealed);
  return {
    code: open('code', row.code),
    name: open('name', row.name),
    phone: open('phone', row.phone),
    ...(row.place === null ? {} : { place: open('place', row.place) }),
    ...(row.digital_address === null
      ? {}
      : { digitalAddress: open('digital_address', row.digital_address) }),
    ...(row.note === null ? {} : { note: open('note', row.note) }),
  };
}
