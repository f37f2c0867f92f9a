export { findUnits, type UnitFilter } from './find-units.ts';
export { provinceOf, provinces, unitOf, unitsOfProvince } from './units.ts';
