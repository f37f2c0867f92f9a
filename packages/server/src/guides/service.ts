import type { Guide } from '@toso/contract';
import { guideLanguageOf, guideLanguages, guideList, readGuide } from '@toso/guides';
import type { GuideLanguage } from '@toso/guides';
import { applyOverride } from '@toso/guides/override';
import { communeOf } from '../directory/units.ts';
import { createMemory } from '../memory.ts';
import type { GuideService } from '../services.ts';
import type { Store } from '../store.ts';
import { readOverrides, removeOverride, replaceOverride } from './overrides.ts';

/** The guides as they ship. */
async function shipped(lang: GuideLanguage): Promise<readonly Guide[]> {
  const guides = await Promise.all(guideList.map(({ id }) => readGuide(id, lang)));
  return guides.filter((guide) => guide !== undefined);
}

/** The same with a ward's own words, as far as they fit the guides of today. */
async function merged(store: Store, unit: string, lang: GuideLanguage): Promise<readonly Guide[]> {
  const [guides, kept] = await Promise.all([shipped(lang), readOverrides(store, unit)]);
  return guides.map((guide) => {
    const own = kept.find(({ override }) => override.guide === guide.id && override.lang === lang);
    return own ? applyOverride(guide, own.override).guide : guide;
  });
}

/** Guides of wards, kept in memory for a few seconds. */
export function createGuideService(store: Store): GuideService {
  const memory = createMemory(
    (name) => {
      const [unit = '', lang] = name.split('/');
      const language = guideLanguageOf(lang);
      return communeOf(unit) ? merged(store, unit, language) : shipped(language);
    },
    { keepMs: 5000, atMost: 300 },
  );
  const list = (lang: GuideLanguage, unit = '') => memory.get(`${unit}/${lang}`);
  const forget = (unit: string) => {
    for (const lang of guideLanguages) memory.forget(`${unit}/${lang}`);
  };
  return {
    list,
    get: async (id, lang, unit) => (await list(lang, unit)).find((guide) => guide.id === id),
    overrides: (unit) => readOverrides(store, unit),
    replace: async (unit, override) => {
      const problems = await replaceOverride(store, unit, override);
      forget(unit);
      return problems;
    },
    remove: async (unit, guide, lang) => {
      const wasThere = await removeOverride(store, unit, guide, lang);
      forget(unit);
      return wasThere;
    },
  };
}
