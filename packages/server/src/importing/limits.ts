/** What a spreadsheet may cost. Stated in docs/import.md; a ward's list is under 1 MB. */
export const limits = {
  fileBytes: 5_000_000,
  unpackedBytes: 50_000_000,
  rows: 20_000,
  columns: 200,
  /** Cells that merged areas may fill: overlapping merges would multiply without it. */
  mergedCells: 1_000_000,
  cellCharacters: 2_000,
  /** Of all cells together: a text that thousands of cells share is copied for each of them. */
  sheetCharacters: 10_000_000,
  parseMilliseconds: 20_000,
  workerMegabytes: 384,
} as const;
