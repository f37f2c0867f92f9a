import { exitCodes } from './failure.ts';
import { tell, type Context } from './io.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

const words = {
  intact: {
    vi: '{unit}: nhật ký còn nguyên, {events} mục.',
    en: '{unit}: the audit log is intact, {events} entries.',
  },
  broken: {
    vi: '{unit}: nhật ký không còn như lúc ghi, từ mục {at} (có {events} mục). Hãy giữ nguyên dữ liệu và báo người phụ trách.',
    en: '{unit}: the audit log is not what was written, from entry {at} on ({events} entries). Leave the data as it is and tell whoever is responsible.',
  },
} as const;

/**
 * `toso audit verify --unit CODE`: reads the audit log from its beginning.
 *
 * @returns 1 where it is not what was written.
 */
export async function verifyAudit(
  options: PlaceOptions & { readonly unit: string },
  context: Context,
): Promise<number> {
  const { code, name } = wardOf(options.unit);
  return withStore(options, context, async ({ audit }) => {
    const verdict = await audit.verify(code);
    const { intact, events, brokenAt: at = 0 } = verdict;
    if (context.json) context.out(JSON.stringify({ unit: code, ...verdict }));
    else {
      context.out(tell(context, intact ? words.intact : words.broken, { unit: name, events, at }));
    }
    return intact ? exitCodes.ok : exitCodes.failure;
  });
}
