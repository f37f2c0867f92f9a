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
  const reading = known.api
    ? import('./ward-text.ts').then(({ fromApi }) => fromApi)
    : import('./ward-file.ts').then(({ fromFile }) => fromFile);
  const [answer, read] = await Promise.all([fetch(address), reading]);
  const own = await read(answer, text);
  asked.set(address, own);
  return own;
}
