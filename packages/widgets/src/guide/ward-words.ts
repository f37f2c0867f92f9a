import type { GuideText } from '@toso/guides';
import type { Settings } from '../base/settings.ts';
import type { WardText } from './ward-text.ts';

/**
 * A guide with a ward's own words, where `settings` name any. An empty `unit` is the one that the
 * page's configuration names.
 */
export async function wardWords(
  text: GuideText,
  settings: Promise<Settings>,
  unit: string,
): Promise<WardText | undefined> {
  const known = await settings;
  const whose = unit || (known.config.unit ?? '');
  if (!(known.api ? whose : known.config.guides)) return undefined;
  return (await import('./ward-text.ts')).wardText(text, known, whose);
}
