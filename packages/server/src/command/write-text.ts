import { writeFile } from 'node:fs/promises';
import { tell, type Context } from './io.ts';

export const written = { vi: 'Đã ghi vào {path}.', en: 'Wrote {path}.' };

/** Writes a text that ends its last line to a file, or where results go without one, or for `-`. */
export async function writeText(context: Context, text: string, output = '-'): Promise<void> {
  if (output === '-') {
    context.out(text.replace(/\n$/, ''));
    return;
  }
  await writeFile(output, text);
  context.say(tell(context, written, { path: output }));
}
