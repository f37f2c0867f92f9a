import { Refusal } from '../refusal.ts';
import { isSameSecret } from '../same-secret.ts';

/** Where a cursor is good: one list, with its filters, in one unit. */
export interface CursorScope {
  /** Five digits; `00000` for lists over all units. */
  readonly unit: string;
  /** What tells this list from any other. */
  readonly list: string;
}

export const ALL_UNITS = '00000';

type Sign = (text: string) => string;

/** 132 bits are plenty, and keep addresses short. */
const seal = (sign: Sign, { unit, list }: CursorScope, position: string) =>
  sign(['cursor', unit, list, position].join('\u0000')).slice(0, 22);

/** The cursor that leads to what follows `position`: unit, position and seal. */
export function writeCursor(sign: Sign, scope: CursorScope, position: string): string {
  const place = Buffer.from(position).toString('base64url');
  return `${scope.unit}.${place}.${seal(sign, scope, position)}`;
}

/**
 * The position in a cursor of this very list.
 *
 * @throws Refusal `invalid_cursor`, alike for one of another list, of another unit and none at all.
 */
export function readCursor(sign: Sign, scope: CursorScope, cursor: string): string {
  const [unit = '', place = '', mac = ''] = cursor.split('.');
  const position = Buffer.from(place, 'base64url').toString();
  const right = isSameSecret(mac, seal(sign, scope, position));
  if (!right || unit !== scope.unit) throw new Refusal('invalid_cursor');
  return position;
}
