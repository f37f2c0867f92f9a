import { vneidGuide, type GuideLanguage, type GuideText } from '@toso/guides';
import { pause } from '../base/pause.ts';
import type { Settings } from '../base/settings.ts';
import type { WardText } from './ward-text.ts';

/** How long a ward's own words may keep a visitor waiting, in milliseconds. */
const PATIENCE_MS = 800;

/** The texts that ship; those that fewer people want have a table of their own. */
const shipped = async (id: string, lang: GuideLanguage): Promise<GuideText | undefined> =>
  id === vneidGuide.id
    ? vneidGuide.load[lang]()
    : (await import('./other-guides.ts')).loadGuide(id, lang);

/**
 * A guide in a language, with a ward's own words where `settings` are given and name any: they are
 * waited for once and not for long, and later calls have them when they came. `undefined` where there
 * is no such guide. An empty `unit` is the one that the page's configuration names.
 *
 * @throws where the guide's own file cannot be loaded.
 */
export async function guideText(
  id: string,
  lang: GuideLanguage,
  settings: Promise<Settings> | undefined,
  unit: string,
): Promise<WardText | undefined> {
  const text = await shipped(id, lang);
  if (!text || !settings) return text && { text };
  const ward = import('./more.ts').then(({ wardWords }) => wardWords(text, settings, unit));
  return (await Promise.race([ward, pause(PATIENCE_MS)]).catch(() => undefined)) ?? { text };
}
