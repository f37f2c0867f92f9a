export { provinceOf, provinces, unitOf, unitsOfProvince } from './units.ts';
