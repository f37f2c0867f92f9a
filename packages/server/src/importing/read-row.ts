import { ZaloUrl, type Unit } from '@toso/contract';
import type { Header } from './columns.ts';
import type { Draft, MemberDraft, PointDraft } from './draft.ts';
import type { RefusedRow } from './fault.ts';
import { keyOf } from './key.ts';
import { readAreas } from './read-areas.ts';
import { readConsent } from './read-consent.ts';
import { readDay } from './read-day.ts';
import { readHours } from './read-hours.ts';
import { readPhoneCell } from './read-phone-cell.ts';
import { readPosition } from './read-position.ts';
import { readWard } from './read-ward.ts';
import { RowReader } from './row-reader.ts';
import type { Row } from './sheet.ts';

/** What holds for every row of the list. */
export interface ListContext {
  readonly unit: Unit;
  readonly header: Header;
  readonly from1904: boolean;
}

const teamWords = 'Tổ công nghệ số cộng đồng';

function phoneOf(reader: RowReader, meaning: 'teamPhone' | 'memberPhone' | 'phone') {
  const cell = reader.cell(meaning);
  if (!cell) return undefined;
  const read = readPhoneCell(cell);
  if ('phone' in read) return read.phone;
  reader.refuse(meaning, read.fault === 'required' ? 'phone_required' : read.fault);
  return undefined;
}

/** A plain "SĐT" beside people's names is theirs; without names it is the team's. */
const phoneIsPersonal = (reader: RowReader) => reader.has('member') && !reader.has('memberPhone');

function readMember(reader: RowReader): MemberDraft | undefined {
  const name = reader.cell('member')?.text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const meaning = phoneIsPersonal(reader) ? 'phone' : 'memberPhone';
  const phoneCell = reader.cell(meaning);
  const role = reader.text('role', 80);
  const consent = reader.parsed('consent', 'unclear_consent', ({ text }) => readConsent(text));
  if (!name && !phoneCell && !role) return undefined;
  // A number that is not published need not be right.
  const phone = phoneCell && consent?.phone ? phoneOf(reader, meaning) : undefined;
  if (name && consent?.name && name.length > 80) reader.refuse('member', 'cell_too_long');
  return {
    role: role ?? (/to truong/.test(keyOf(reader.heading('member'))) ? 'Tổ trưởng' : 'Thành viên'),
    key: keyOf(`${name ?? ''} ${phoneCell?.text.replace(/\D/g, '') ?? ''} ${role ?? ''}`),
    publishedName: consent?.name ? name : undefined,
    publishedPhone: phone,
    phoneWithheld: phoneCell !== undefined && !consent?.phone,
  };
}

function readPoint(
  reader: RowReader,
  teamName: string,
  address: string | undefined,
): PointDraft | undefined {
  const position = readPosition(
    reader.cell('latitude')?.text ?? '',
    reader.cell('longitude')?.text ?? '',
  );
  const name = reader.text('point', 120);
  if (!position && !name) return undefined;
  if (position && 'fault' in position) reader.refuse('latitude', position.fault);
  else if (!address) reader.refuse('address', 'point_without_address');
  if (!address || (position && 'fault' in position)) return undefined;
  return { name: name ?? teamName, address, ...position };
}

function nameOf(given: string | undefined, areas: readonly string[]): string | undefined {
  if (given && /^(số )?\d{1,4}$/iu.test(given))
    return `${teamWords} số ${given.replace(/\D/g, '')}`;
  if (given || areas.length === 0) return given;
  const name = `${teamWords} ${areas.join(', ')}`;
  return name.length <= 120 ? name : `${teamWords} ${areas[0] ?? ''}`;
}

/** The old ward of a row: its own cell, or the heading above its section. */
function formerWardOf(reader: RowReader, unit: Unit, section: string | undefined) {
  const ward = reader.parsed('ward', 'other_unit', ({ text }) => readWard(text, unit));
  return reader.cell('ward') ? ward?.former : section;
}

function areasOf(reader: RowReader): string[] {
  const heading = reader.heading('areas').normalize('NFC');
  const kind = /^(tổ dân phố|thôn|khối phố|khu phố|ấp)$/iu.test(heading) ? heading : 'Tổ';
  const text = reader.text('areas', 400);
  if (!text) return [];
  const areas = readAreas(text, kind);
  if (!areas?.length || areas.some((area) => area.length > 80)) {
    reader.refuse('areas', 'unclear_areas');
  }
  return areas ?? [];
}

/**
 * Reads one row of the list.
 *
 * @param section - The old ward that a heading across the sheet named above this row.
 * @param previous - The team of the row above, which a row with only a member belongs to.
 */
export function readRow(
  row: Row,
  { unit, header, from1904 }: ListContext,
  section: string | undefined,
  previous: Draft | undefined,
): { draft: Draft } | { refused: readonly RefusedRow[] } {
  const reader = new RowReader(row, header);
  const areas = areasOf(reader);
  const member = readMember(reader);
  const continues = member && areas.length === 0 && !reader.cell('team') ? previous : undefined;
  const teamName = nameOf(reader.text('team', 120), areas) ?? continues?.teamName;
  if (!teamName && reader.faults.length === 0) reader.refuse('team', 'name_missing');
  const address = reader.text('address', 200);
  const draft: Draft = {
    row: row.number,
    formerWard: continues ? continues.formerWard : formerWardOf(reader, unit, section),
    teamName: teamName ?? '',
    areas,
    areaNote: reader.text('areaNote', 160),
    address,
    phone:
      phoneOf(reader, 'teamPhone') ??
      (phoneIsPersonal(reader) ? undefined : phoneOf(reader, 'phone')),
    zaloUrl: reader.parsed('zalo', 'invalid_zalo', ({ text }) => readZalo(text)),
    hours: reader.parsed('hours', 'unclear_hours', ({ text }) => readHours(text)) ?? [],
    checkedOn: reader.parsed('checkedOn', 'unclear_date', (cell) => readDay(cell, from1904)),
    member,
    point: readPoint(reader, teamName ?? '', address),
  };
  return reader.faults.length > 0 ? { refused: reader.refused } : { draft };
}

function readZalo(text: string): string | undefined {
  const url = text
    .trim()
    .replace(/^(http:\/\/)?(?=zalo\.me\/)/i, 'https://')
    .replace(/\/$/, '');
  return ZaloUrl.safeParse(url).success ? url : undefined;
}
