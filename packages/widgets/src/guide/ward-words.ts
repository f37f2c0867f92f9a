import type { GuideText } from '@toso/guides';
import type { Settings } from '../base/settings.ts';
import type { WardText } from './ward-text.ts';

/** Where a ward's words for a guide stand; nowhere where it has none. */
function addressOf({ id, lang }: GuideText, { config, api, at }: Settings, unit: string) {
  const whose = unit || config.unit;
  const file = config.guides?.[`${id}.${lang}`];
  if (!api) return file && new URL(file, at).href;
  return whose && `${api}v1/guides/${id}?lang=${lang}&unit=${encodeURIComponent(whose)}`;
}

/** By address: a ward's words; `undefined` while they are on their way. */
const asked = new Map<string, WardText | undefined>();

/**
 * A guide with a ward's own words, where `settings` name any, asked for once and at the same time as
 * what reads them. Who asks while they are on their way does not wait for them again. An empty `unit`
 * is the one that the page's configuration names.
 */
export async function wardWords(
  text: GuideText,
  settings: Promise<Settings>,
  unit: string,
): Promise<WardText | undefined> {
  const known = await settings;
  const address = addressOf(text, known, unit);
  if (!address || asked.has(address)) return asked.get(address ?? '');
  asked.set(address, undefined);
  const [answer, { fromApi, fromFile }] = await Promise.all([
    fetch(address),
    import('./ward-text.ts'),
  ]);
  const own = await (known.api ? fromApi : fromFile)(answer, text);
  asked.set(address, own);
  return own;
}
