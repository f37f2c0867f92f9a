/** A page of rows and where the next begins. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  /** Absent at the end. The plain position; HTTP signs it and puts the unit before it. */
  readonly next?: string;
}
