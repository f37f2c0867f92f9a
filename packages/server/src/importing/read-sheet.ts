import { readCsv } from './csv.ts';
import { UnreadableFile } from './fault.ts';
import { limits } from './limits.ts';
import type { Sheet } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

const startsWith = (file: Uint8Array, ...bytes: number[]) =>
  bytes.every((byte, index) => file[index] === byte);

/** Old .xls and password-protected .xlsx are both compound files; only the latter says so inside. */
function refuseCompound(file: Uint8Array): never {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  throw new UnreadableFile(Buffer.from(file).includes(name) ? 'encrypted' : 'old_excel');
}

/**
 * Reads a ward's list, whatever its name says it is: the content decides.
 *
 * @throws UnreadableFile
 */
export function readSheet(file: Uint8Array, sheetName?: string): Sheet {
  if (file.length === 0) throw new UnreadableFile('file_empty');
  if (file.length > limits.fileBytes) throw new UnreadableFile('file_too_large');
  if (startsWith(file, 0x50, 0x4b)) return readXlsx(file, sheetName);
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) refuseCompound(file);
  if (startsWith(file, 0x25, 0x50, 0x44, 0x46)) throw new UnreadableFile('not_a_spreadsheet');
  if (startsWith(file, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new UnreadableFile('not_a_spreadsheet');
  return readCsv(file);
}
