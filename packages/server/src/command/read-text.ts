import { readFile, stat } from 'node:fs/promises';
import { CommandFailure } from './failure.ts';

const MAX_BYTES = 1_000_000;

/**
 * A JSON file that a clerk saved; only UTF-8 holds Vietnamese as written.
 *
 * @throws CommandFailure where it is too large or saved otherwise
 */
export async function readClerkText(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) {
    throw new CommandFailure({
      vi: 'Tệp lớn hơn 1 MB nên không được đọc.',
      en: 'The file is larger than 1 MB and was not read.',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandFailure({
      vi: 'Tệp chưa lưu theo bảng mã UTF-8. Hãy chọn UTF-8 khi lưu.',
      en: 'The file is not saved as UTF-8. Choose UTF-8 when saving.',
    });
  }
}
