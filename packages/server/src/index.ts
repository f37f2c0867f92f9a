export { Refusal, type RefusedField } from './refusal.ts';
export type * from './services.ts';
export { createApp, type App, type AppOptions } from './app.ts';
export { openServices } from './open-services.ts';
export { StartRefusal, type StartRefusalCode } from './start-refusal.ts';
