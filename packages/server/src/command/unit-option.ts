import type { Unit } from '@toso/contract';
import { unitOf } from '@toso/directory/places';
import { wrongUsage } from './failure.ts';

const unknown = (code: string) =>
  wrongUsage({
    vi: `Không có đơn vị hành chính mang mã “${code}”. Tìm mã: toso units find TÊN`,
    en: `No administrative unit has the code “${code}”. Find codes with: toso units find NAME`,
  });

/** The ward or commune of a code. @throws CommandFailure where there is none */
export function wardOf(code: string): Unit {
  const unit = unitOf(code);
  if (unit?.level !== 'commune') throw unknown(code);
  return unit;
}

/** The unit of either level. @throws CommandFailure where there is none */
export function anyUnitOf(code: string): Unit {
  const unit = unitOf(code);
  if (!unit) throw unknown(code);
  return unit;
}
