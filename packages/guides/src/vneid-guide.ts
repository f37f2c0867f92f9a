import type { GuideEntry } from './guide-list.ts';

/** The guide to VNeID by itself: who shows only that loads no table of the others. */
export const vneidGuide: GuideEntry = {
  id: 'vneid',
  load: {
    vi: async () => (await import('./vneid/vi/index.ts')).vneidVi,
    en: async () => (await import('./vneid/en/index.ts')).vneidEn,
  },
  loadSources: async () => (await import('./vneid/sources.ts')).vneidSources,
};
