import { writeFile } from 'node:fs/promises';
import type { Localized } from '@toso/contract';
import { tell, type Context } from './io.ts';

/** What several commands say of a clerk's file. */
export const fileWords = {
  refused: { vi: 'Chưa dùng được, {count} chỗ cần sửa:', en: 'Not usable, {count} to correct:' },
  dry: { vi: 'Chạy thử: chưa ghi gì.', en: 'Dry run: nothing was written.' },
  ignored: { vi: 'Cột không dùng đến: {columns}.', en: 'Columns not used: {columns}.' },
  written: { vi: 'Đã ghi vào {path}.', en: 'Wrote {path}.' },
} as const satisfies Record<string, Localized>;

/** Says which columns of a spreadsheet mean nothing to us, where there are any. */
export function sayIgnored(context: Context, headings: readonly string[]): void {
  if (headings.length === 0) return;
  const columns = headings.map((heading) => `“${heading}”`).join(', ');
  context.out(tell(context, fileWords.ignored, { columns }));
}

/** Writes a text that ends its last line to a file, or where results go without one, or for `-`. */
export async function writeText(context: Context, text: string, output = '-'): Promise<void> {
  if (output === '-') {
    context.out(text.replace(/\n$/, ''));
    return;
  }
  await writeFile(output, text);
  context.say(tell(context, fileWords.written, { path: output }));
}
