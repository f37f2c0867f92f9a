import type { Translation } from '../base/strings.ts';
import type { source } from './guide.strings.ts';

/** What `<toso-guide>` says around a guide's questions and steps, in English. */
export const en: Translation<typeof source> = {
  lang: 'en',
  loading: 'Opening…',
  broken: 'The guide could not be loaded. Please try again when you are online.',
  retry: 'Try again',
  back: 'Back',
  large: 'A+ large text',
  progress: '{situation} · Step {step}/{count}',
  prepare: 'Have ready',
  notYet: 'Not yet',
  still: 'Still not',
  did: 'I did it',
};
