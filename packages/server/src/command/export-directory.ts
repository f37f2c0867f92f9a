import { writeFile } from 'node:fs/promises';
import { CommandFailure, exitCodes } from './failure.ts';
import { tell, type Context } from './io.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { anyUnitOf } from './unit-option.ts';

const written = { vi: 'Đã ghi {bytes} byte vào {path}.', en: 'Wrote {bytes} bytes to {path}.' };

/** `toso directory export`: the snapshot's own bytes, for pages without a server. */
export async function exportDirectory(
  options: PlaceOptions & { readonly unit: string; readonly output: string },
  context: Context,
): Promise<number> {
  const { code, name } = anyUnitOf(options.unit);
  return withStore(options, context, async ({ directory }) => {
    const pointer = await directory.pointer(code);
    const bytes = pointer && (await directory.snapshot(code, pointer.version));
    if (!bytes) {
      throw new CommandFailure({
        vi: `${name} chưa công bố danh bạ.`,
        en: `${name} has not published a directory.`,
      });
    }
    if (options.output === '-') {
      context.out(new TextDecoder().decode(bytes));
      return exitCodes.ok;
    }
    await writeFile(options.output, bytes);
    context.say(tell(context, written, { bytes: bytes.length, path: options.output }));
    return exitCodes.ok;
  });
}
