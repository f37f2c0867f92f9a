import { readFile, stat } from 'node:fs/promises';
import { UnreadableFile } from '../importing/fault.ts';
import { limits } from '../importing/limits.ts';

/** Reads a spreadsheet's bytes, refusing a large one before it is in memory. @throws UnreadableFile */
export async function readList(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) throw new UnreadableFile('file_too_large');
  return readFile(path);
}
