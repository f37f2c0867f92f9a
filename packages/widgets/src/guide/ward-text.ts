import { Guide } from '@toso/contract';
import type { GuideText } from '@toso/guides';
import type { SourceLine } from './sources.ts';

/** A guide's text with, perhaps, a ward's own words in it, and the sources that these name. */
export interface WardText {
  readonly text: GuideText;
  readonly sources?: Readonly<Record<string, SourceLine>> | undefined;
}

/** The guide as the ward's server tells it; the built-in text stays where it does not. */
export async function fromApi(
  answer: Response,
  { id, lang }: GuideText,
): Promise<WardText | undefined> {
  const guide = Guide.safeParse(answer.ok ? await answer.json() : undefined);
  if (!guide.success || guide.data.id !== id || guide.data.lang !== lang) return undefined;
  const { sources, ...text } = guide.data;
  return { text, sources };
}
