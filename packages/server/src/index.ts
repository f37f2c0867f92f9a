export { Refusal, type RefusedField } from './refusal.ts';
export type * from './services.ts';
