/** Why a whole file is refused. The names are stable: `--json` gives them to programs. */
export type FileFault =
  | 'file_missing'
  | 'file_empty'
  | 'file_too_large'
  | 'unpacked_too_large'
  | 'too_many_rows'
  | 'too_many_merges'
  | 'too_much_text'
  | 'not_a_spreadsheet'
  | 'old_excel'
  | 'encrypted'
  | 'broken_file'
  | 'unsafe_xml'
  | 'sheet_missing'
  | 'no_header'
  | 'no_account_header'
  | 'no_accounts'
  | 'too_many_accounts'
  | 'broken_json'
  | 'column_twice'
  | 'no_rows'
  | 'took_too_long'
  | 'took_too_much_memory';

/** Why a row is refused. */
export type RowFault =
  | 'formula'
  | 'cell_error'
  | 'cell_too_long'
  | 'control_characters'
  | 'name_missing'
  | 'other_unit'
  | 'phone_required'
  | 'phone_too_short'
  | 'phone_too_long'
  | 'invalid_phone'
  | 'phone_rounded'
  | 'unclear_hours'
  | 'unclear_consent'
  | 'unclear_areas'
  | 'unclear_date'
  | 'invalid_zalo'
  | 'contains_secret'
  | 'position_incomplete'
  | 'position_unclear'
  | 'position_swapped'
  | 'position_outside'
  | 'point_without_address'
  | 'purpose_missing'
  | 'bank_missing'
  | 'bank_unclear'
  | 'bin_impossible'
  | 'bank_contradiction'
  | 'account_missing'
  | 'account_number'
  | 'account_letters'
  | 'account_impossible'
  | 'account_too_long'
  | 'holder_missing'
  | 'date_missing'
  | 'date_in_future'
  | 'date_in_past'
  | 'invalid_link'
  | 'invalid_text'
  | 'account_twice'
  | 'duplicate'
  | 'contradiction';

/**
 * A file that cannot be read at all. It carries a place in the file at most, never what stands there.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly fault: FileFault;
  /** A cell's address, a column's heading or a sheet's name, where it helps. */
  readonly where: string | undefined;

  constructor(fault: FileFault, where?: string) {
    super(fault);
    this.fault = fault;
    this.where = where;
  }
}

/** One refused row: where, and why. Never the cell's content: it may be a person's. */
export interface RefusedRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  /** The cell, `C7`; absent when the row as a whole is at fault. */
  readonly cell?: string;
  /** The heading as the clerk wrote it. */
  readonly column?: string;
  readonly fault: RowFault;
  /** The other row, for `duplicate` and `contradiction`. */
  readonly otherRow?: number;
}
