import { unitOf } from '@toso/directory/places';
import { guideLanguageOf, summaryOf } from '@toso/guides';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './call.ts';

/** @throws Refusal `unit_unknown` where a unit is named that is none. */
function known(unit: string | undefined): string | undefined {
  if (unit !== undefined && !unitOf(unit)) throw new Refusal('unit_unknown');
  return unit;
}

/** The guides, as they ship or with a ward's own words. */
export const guideHandlers = ({ guides }: Services): Pick<Handlers, 'listGuides' | 'getGuide'> => ({
  listGuides: async ({ query: { unit, lang } }) => {
    const all = await guides.list(guideLanguageOf(lang), known(unit));
    return { body: { guides: all.map(summaryOf) } };
  },
  getGuide: async ({ params: { id }, query: { unit, lang } }) => {
    const body = await guides.get(id, guideLanguageOf(lang), known(unit));
    if (!body) throw new Refusal('not_found');
    return { body };
  },
});
