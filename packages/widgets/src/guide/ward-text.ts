import { Guide } from '@toso/contract';
import type { GuideText } from '@toso/guides';
import { applyOverride, explainProblems, readOverride } from '@toso/guides/override';
import type { Settings } from '../base/settings.ts';
import type { SourceLine } from './sources.ts';

/** A guide's text with, perhaps, a ward's own words in it, and the sources that these name. */
export interface WardText {
  readonly text: GuideText;
  readonly sources?: Readonly<Record<string, SourceLine>> | undefined;
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : undefined;
}

/** The guide as the ward's server tells it. */
async function fromApi(address: string, { id, lang }: GuideText): Promise<WardText | undefined> {
  const guide = Guide.safeParse(await read(address));
  if (!guide.success || guide.data.id !== id || guide.data.lang !== lang) return undefined;
  const { sources, ...text } = guide.data;
  return { text, sources };
}

/** The guide with the words of a ward's file in it; one that breaks the rules is told and left. */
async function fromFile(address: string, text: GuideText): Promise<WardText | undefined> {
  const input = await read(address);
  const reading = readOverride(input);
  const { guide, problems } =
    'override' in reading
      ? applyOverride(text, reading.override)
      : { guide: text, problems: reading.problems };
  if ('override' in reading && problems.length === 0) {
    return { text: guide, sources: reading.override.sources };
  }
  // eslint-disable-next-line no-console -- The only way to tell a webmaster why nothing changes.
  console.warn(`toso: ${address}: ${explainProblems(problems, 'vi').join(' ')}`);
  return undefined;
}

/** Of whose words were asked for already: the answer, or `undefined` while it is on its way. */
const asked = new Map<string, WardText | undefined>();

/** Where the words of a ward for a guide stand; `undefined` where it has none. */
function addressOf({ id, lang }: GuideText, { config, api, at }: Settings, unit: string) {
  const file = config.guides?.[`${id}.${lang}`];
  if (!api) return file && new URL(file, at).href;
  const address = new URL(`v1/guides/${id}`, api);
  address.search = new URLSearchParams({ lang, unit }).toString();
  return address.href;
}

/**
 * The guide with the ward's words, read once for each text and each ward. Who asks while they are on
 * their way does not wait for them again; the built-in text stays where they cannot be had.
 */
export async function wardText(
  text: GuideText,
  settings: Settings,
  unit: string,
): Promise<WardText | undefined> {
  const address = addressOf(text, settings, unit);
  if (!address) return undefined;
  const key = `${text.id}.${text.lang} ${address}`;
  if (asked.has(key)) return asked.get(key);
  asked.set(key, undefined);
  const own = await (settings.api ? fromApi : fromFile)(address, text);
  asked.set(key, own);
  return own;
}
