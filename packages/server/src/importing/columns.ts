import { UnreadableFile, type FileFault } from './fault.ts';
import { keyOf } from './key.ts';
import type { Row, Sheet } from './sheet.ts';

/** What a column of a ward's list of teams can mean. */
export type Meaning =
  | 'order'
  | 'ward'
  | 'team'
  | 'areas'
  | 'areaNote'
  | 'address'
  | 'teamPhone'
  | 'phone'
  | 'member'
  | 'role'
  | 'memberPhone'
  | 'consent'
  | 'hours'
  | 'zalo'
  | 'point'
  | 'latitude'
  | 'longitude'
  | 'checkedOn';

/**
 * Headings as ward lists write them, folded; the first pattern that fits decides. Collected from
 * the sample in examples/data and from the words of domain texts; `docs/import.md` lists them.
 */
const headings: readonly (readonly [Meaning, RegExp])[] = [
  ['consent', /^(co )?dong y( cho)? (cong bo|cong khai|dang)|^cong bo$/],
  ['latitude', /^(vi do|lat|latitude)\b/],
  ['longitude', /^(kinh do|lon|lng|long|longitude)\b/],
  ['zalo', /^(link |lien ket |duong dan |tai khoan |nhom |dia chi )?zalo/],
  ['checkedOn', /^ngay (kiem tra|cap nhat|xac nhan|ra soat)/],
  ['order', /^(stt|tt|so tt|so thu tu)$/],
  ['areaNote', /^(kiet|duong|duong pho|tuyen duong|ghi chu (dia ban|khu vuc)|kiet hem)/],
  ['memberPhone', /^(so )?(dien thoai|dt|sdt|di dong) .*(to truong|thanh vien|ca nhan|nguoi)/],
  [
    'teamPhone',
    /^(so )?(dien thoai|dt|sdt|hotline) .*(to|chung|dung chung|nhom)( cnscd| cong nghe so.*)?$|^(so dung chung|so chung|hotline|duong day nong)/,
  ],
  ['phone', /^(so )?(dien thoai|dt|sdt|di dong)\b|^so (dt|lien he)$|^lien he$/],
  ['hours', /^(gio|thoi gian|lich)( |$)/],
  ['role', /^(chuc vu|vai tro|chuc danh|nhiem vu)/],
  ['point', /^(ten )?(diem|noi) ho tro/],
  ['address', /^(dia chi|noi lam viec|tru so|noi sinh hoat|dia diem)/],
  ['ward', /^(ten )?(phuong|xa|don vi hanh chinh|don vi|dia phuong)( |$)/],
  ['areas', /^(khu vuc|dia ban|khu dan cu|to dan pho|tdp|thon|khoi pho|khu pho|ap|to so)\b/],
  [
    'member',
    /^(ho va ten|ho ten|ten thanh vien|thanh vien|(ten )?to truong|(ten )?nguoi (phu trach|dung dau)|phu trach)/,
  ],
  ['team', /^(ten )?to( |$)|^ten$|^ten nhom/],
];

/** What the headings of one kind of list can mean. */
export interface Vocabulary<M extends string> {
  readonly headings: readonly (readonly [M, RegExp])[];
  /** Whether a row with these headings is that of the headings. */
  readonly isHeader: (found: ReadonlyMap<M, unknown>) => boolean;
  /** The fault of a file without such a row. */
  readonly missing: FileFault;
}

/** Lists of teams. */
export const teamList: Vocabulary<Meaning> = {
  headings,
  isHeader: (found) => (found.has('team') || found.has('areas')) && found.size >= 2,
  missing: 'no_header',
};

/** Where a list's columns are. */
export interface Header<M extends string = Meaning> {
  /** The row of the headings; data begins below. */
  readonly row: number;
  readonly columns: ReadonlyMap<M, { column: number; heading: string }>;
  /** Headings that mean nothing to us, as written: said, not hidden. */
  readonly ignored: readonly string[];
}

const searchedRows = 30;

/** A row as headings: the columns of each meaning, and those that mean nothing. */
interface Headings<M extends string> {
  readonly row: Row;
  readonly found: ReadonlyMap<M, number[]>;
  readonly unknown: readonly number[];
}

function readHeadings<M extends string>(row: Row, { headings }: Vocabulary<M>): Headings<M> {
  const meaningOf = (heading: string) => {
    const key = keyOf(heading);
    return headings.find(([, pattern]) => pattern.test(key))?.[0];
  };
  const found = new Map<M, number[]>();
  const unknown: number[] = [];
  for (const [column, { text, merged }] of row.cells) {
    // A title across the sheet is no heading of the columns below it.
    const meaning = merged === 'row' ? undefined : meaningOf(text);
    if (meaning) found.set(meaning, [...(found.get(meaning) ?? []), column]);
    else if (text && merged !== 'row') unknown.push(column);
  }
  return { row, found, unknown };
}

/**
 * Finds the headings under whatever titles stand above them: the row that means most, the lower
 * one of equals (headings of two lines repeat in the lower line where they are merged).
 *
 * @throws UnreadableFile `no_header` and its like, `column_twice`
 */
export function findHeader<M extends string>(sheet: Sheet, list: Vocabulary<M>): Header<M> {
  let best: Headings<M> | undefined;
  for (const row of sheet.rows.slice(0, searchedRows)) {
    const read = readHeadings(row, list);
    const isBetter = read.found.size >= (best?.found.size ?? 0);
    if (isBetter && list.isHeader(read.found)) best = read;
  }
  if (!best) throw new UnreadableFile(list.missing);
  const { row, found, unknown } = best;
  const columns = new Map<M, { column: number; heading: string }>();
  const textOf = (column: number) => row.cells.get(column)?.text.replace(/\s+/g, ' ').trim() ?? '';
  for (const [meaning, [column = 0, second]] of found) {
    if (second !== undefined) throw new UnreadableFile('column_twice', textOf(second));
    columns.set(meaning, { column, heading: textOf(column) });
  }
  return { row: row.number, columns, ignored: unknown.map(textOf) };
}
