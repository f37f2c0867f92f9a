import type { Unit } from '@toso/contract';
import { placeTable } from './table.ts';

/** The unit of either level that has this code today, or undefined. */
export const unitOf = (code: string): Unit | undefined => placeTable().byCode.get(code);

/** The province of a province's or a commune-level unit's code, or undefined. */
export function provinceOf(code: string): Unit | undefined {
  const unit = unitOf(code);
  return unit && unitOf(unit.provinceCode);
}

/** The 34 provinces and centrally run cities, by code. */
export const provinces = (): readonly Unit[] =>
  [...placeTable().byCode.values()].filter((unit) => unit.level === 'province');

/** The commune-level units of a province, by code; none where the code is unknown. */
export const unitsOfProvince = (provinceCode: string): readonly Unit[] =>
  placeTable().byProvince.get(provinceCode) ?? [];
