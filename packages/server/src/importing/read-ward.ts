import type { Unit } from '@toso/contract';
import { keyOf } from './key.ts';

/** A name without its kind, and `Hải Châu I` as `hai chau 1`. */
const bareKey = (name: string) =>
  keyOf(name)
    .replace(/^(ubnd )?(phuong|xa|thi tran|dac khu|p|x|tt)\b ?/, '')
    .replace(/ (i{1,3})$/, (_, roman: string) => ` ${roman.length}`);

/**
 * Reads the ward that a row names: the unit itself, or one that became part of it.
 *
 * @returns `former` with the old name as officially written; nothing for a ward of somewhere else.
 */
export function readWard(text: string, unit: Unit): { former?: string } | undefined {
  const [first = ''] = text.normalize('NFC').split(/[,(]/);
  const saidOld = /\bcu$/.test(keyOf(text));
  const key = bareKey(first).replace(/ cu$/, '');
  if (!saidOld && key === bareKey(unit.name)) return {};
  const former = unit.formerNames.find(
    ({ name, via }) => bareKey(name) === key || (via !== undefined && bareKey(via) === key),
  );
  if (!former) return key === bareKey(unit.name) ? {} : undefined;
  return { former: bareKey(former.name) === key ? former.name : (former.via ?? former.name) };
}
