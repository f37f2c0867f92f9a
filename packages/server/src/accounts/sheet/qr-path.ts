import encodeQR from 'qr';

/** A code as one path of squares, each a unit wide. */
export interface QrPath {
  /** Modules along one side, without the margin. */
  readonly size: number;
  readonly path: string;
}

/** The empty margin that readers need, in modules (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** One row as a path: each run of dark modules a rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}

/**
 * Draws a text as a QR code: the smallest version that keeps error correction M (15 %), so that the
 * squares are as large as the paper allows and a scratch does no harm.
 */
export function qrPath(text: string): QrPath {
  // The library gives no code without a margin: its one ring is cut off.
  const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  const rows = framed.slice(1, -1).map((row) => row.slice(1, -1));
  return { size: rows.length, path: rows.map(rowPath).join('') };
}
