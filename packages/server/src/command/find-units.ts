import { findUnits } from '@toso/directory/places';
import { exitCodes } from './failure.ts';
import { tell, type Context } from './io.ts';

const nothing = { vi: 'Không tìm thấy đơn vị nào.', en: 'No unit was found.' };

/** `toso units find`: candidates with why each is one; the operator chooses. */
export function findUnitsCommand(text: string, context: Context): number {
  const candidates = findUnits(text, { level: 'commune' }).slice(0, 20);
  if (context.json) {
    context.out(JSON.stringify({ candidates }));
  } else {
    for (const { unit, reasons } of candidates) {
      const old = reasons.find(({ former }) => former)?.former;
      const why = old && `(${[old.name, old.district, old.province].filter(Boolean).join(', ')})`;
      context.out(
        [unit.code, `${unit.name}, ${unit.provinceName}`, why].filter(Boolean).join('\t'),
      );
    }
    if (candidates.length === 0) context.say(tell(context, nothing));
  }
  return candidates.length > 0 ? exitCodes.ok : exitCodes.failure;
}
