export { teams } from './teams.ts';
export { units } from './units.ts';
