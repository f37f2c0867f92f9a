import type { GuideText } from '@toso/guides';
import { applyOverride, explainProblems, readOverrideText } from '@toso/guides/override';
import type { WardText } from './ward-text.ts';

function tell({ url }: Response, why: string): void {
  // eslint-disable-next-line no-console -- The only way to tell a webmaster why nothing changes.
  console.warn(`toso: ${url}: ${why}`);
}

/** The guide with the words of a ward's file in it; one that breaks the rules is told and left. */
export async function fromFile(answer: Response, text: GuideText): Promise<WardText | undefined> {
  if (!answer.ok) {
    tell(answer, `Không đọc được tệp này (HTTP ${answer.status}).`);
    return undefined;
  }
  const reading = readOverrideText(await answer.text());
  const { guide, problems } =
    'override' in reading
      ? // Not by the day on this device: its clock may be wrong.
        applyOverride(text, reading.override)
      : { guide: text, problems: reading.problems };
  if ('override' in reading && problems.length === 0) {
    return { text: guide, sources: reading.override.sources };
  }
  tell(answer, explainProblems(problems, 'vi').join(' '));
  return undefined;
}
