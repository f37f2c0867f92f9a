import { unzipSync } from 'fflate';
import { UnreadableFile } from './fault.ts';
import { limits } from './limits.ts';

/** The parts of a workbook that are read; the rest (macros, pictures, links) stays packed. */
const isRead = (name: string) =>
  /^(xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/i.test(
    name,
  );

/**
 * Unpacks what is needed of an .xlsx.
 *
 * The sum of all sizes is checked before anything is inflated. An archive that understates a size
 * gains nothing: the buffer has the stated size, and a part that does not fill it exactly is broken.
 */
export function unpack(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    unpacked += originalSize;
    if (unpacked > limits.unpackedBytes) throw new UnreadableFile('unpacked_too_large');
    return isRead(name);
  };
  try {
    return new Map(Object.entries(unzipSync(file, { filter })));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('broken_file');
  }
}
