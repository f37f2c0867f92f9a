import type { Guide } from '@toso/contract';
import type { GuideSources, GuideText } from './guide-text.ts';
import { vneidGuide } from './vneid-guide.ts';

/** The languages in which every guide ships. Vietnamese is the source. */
export const guideLanguages = ['vi', 'en'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

/** A guide that ships: its texts load one language at a time, its sources by themselves. */
export interface GuideEntry {
  /** Frozen once released: wards print links to it. */
  readonly id: string;
  readonly load: Readonly<Record<GuideLanguage, () => Promise<GuideText>>>;
  readonly loadSources: () => Promise<GuideSources>;
}

/** The guides that ship, in the order in which to show them. Bundlers make a file of each import. */
export const guideList: readonly GuideEntry[] = [
  vneidGuide,
  {
    id: 'online-procedure',
    load: {
      vi: async () => (await import('./online-procedure/vi.ts')).onlineProcedureVi,
      en: async () => (await import('./online-procedure/en.ts')).onlineProcedureEn,
    },
    loadSources: async () => (await import('./online-procedure/sources.ts')).onlineProcedureSources,
  },
  {
    id: 'pay-online',
    load: {
      vi: async () => (await import('./pay-online/vi.ts')).payOnlineVi,
      en: async () => (await import('./pay-online/en.ts')).payOnlineEn,
    },
    loadSources: async () => (await import('./pay-online/sources.ts')).payOnlineSources,
  },
  {
    id: 'stay-safe',
    load: {
      vi: async () => (await import('./stay-safe/vi.ts')).staySafeVi,
      en: async () => (await import('./stay-safe/en.ts')).staySafeEn,
    },
    loadSources: async () => (await import('./stay-safe/sources.ts')).staySafeSources,
  },
  {
    id: 'sell-online',
    load: {
      vi: async () => (await import('./sell-online/vi.ts')).sellOnlineVi,
      en: async () => (await import('./sell-online/en.ts')).sellOnlineEn,
    },
    loadSources: async () => (await import('./sell-online/sources.ts')).sellOnlineSources,
  },
  {
    id: 'use-phone',
    load: {
      vi: async () => (await import('./use-phone/vi.ts')).usePhoneVi,
      en: async () => (await import('./use-phone/en.ts')).usePhoneEn,
    },
    loadSources: async () => (await import('./use-phone/sources.ts')).usePhoneSources,
  },
];

/** The language of ours that a reader's is: English where it is English, else Vietnamese. */
export const guideLanguageOf = (lang: string | undefined): GuideLanguage =>
  lang && /^en\b/i.test(lang) ? 'en' : 'vi';

const entryOf = (id: string): GuideEntry | undefined => guideList.find((entry) => entry.id === id);

/** A guide's texts, without its sources; `undefined` where no guide has this id. */
export const loadGuide = async (id: string, lang?: string): Promise<GuideText | undefined> =>
  entryOf(id)?.load[guideLanguageOf(lang)]();

/** What a guide's facts were taken from; `undefined` where no guide has this id. */
export const loadGuideSources = async (id: string): Promise<GuideSources | undefined> =>
  entryOf(id)?.loadSources();

/** A whole guide, with its sources; `undefined` where no guide has this id. */
export async function readGuide(id: string, lang?: string): Promise<Guide | undefined> {
  const [text, sources] = await Promise.all([loadGuide(id, lang), loadGuideSources(id)]);
  return text && sources && { ...text, sources };
}
