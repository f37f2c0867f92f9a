import type { GuideOverride } from '@toso/contract';
import { explainProblems, guideLanguageOf, guideList, readGuide, slimOverride } from '@toso/guides';
import type { GuideProblem } from '@toso/guides';
import { applyOverride, readOverrideText } from '@toso/guides/override';
import { vietnamDay } from '../vietnam-day.ts';
import { CommandFailure, exitCodes } from './failure.ts';
import { fileWords } from './file-words.ts';
import { tell, type Context } from './io.ts';
import { readClerkText } from './read-text.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

const words = {
  fits: {
    vi: 'Tệp dùng được: hướng dẫn {guide} ({lang}), kiểm tra ngày {day}, khác bản gốc ở {steps} bước.',
    en: 'The file is good: guide {guide} ({lang}), checked on {day}, {steps} steps differ from ours.',
  },
  done: { vi: 'Đã nhập lời riêng của {unit}.', en: 'Imported the own words of {unit}.' },
  removed: { vi: 'Đã bỏ lời riêng, dùng lại bản gốc.', en: 'The guide’s own words stand again.' },
} as const;

interface Checked {
  readonly problems: readonly GuideProblem[];
  /** Only what differs from the guide; absent where the file cannot be taken. */
  readonly override?: GuideOverride;
}

/** Reads a file and puts it into the guide that ships, to see whether it fits. */
async function checkFile(path: string): Promise<Checked> {
  const reading = readOverrideText(await readClerkText(path));
  if ('problems' in reading) return reading;
  const { override } = reading;
  const read = await Promise.all(guideList.map(({ id }) => readGuide(id, override.lang)));
  const guides = read.filter((guide) => guide !== undefined);
  const guide = guides.find(({ id }) => id === override.guide);
  if (!guide) {
    const { guide: name } = override;
    const known = guideList.map(({ id }) => id);
    return { problems: [{ code: 'unknown_guide', path: ['guide'], name, known }] };
  }
  const today = vietnamDay(new Date());
  const { problems } = applyOverride(guide, override, { today, others: guides });
  return problems.length > 0 ? { problems } : { problems, override: slimOverride(guide, override) };
}

const stepsIn = ({ situations = [] }: GuideOverride) =>
  situations.reduce((sum, { steps = [] }) => sum + steps.length, 0);

function report(context: Context, { problems, override }: Checked, imported: boolean): void {
  const sentences = explainProblems(problems, context.lang);
  if (context.json) {
    const list = problems.map((problem, index) => ({ ...problem, reason: sentences[index] }));
    const { guide, lang, checkedOn } = override ?? {};
    context.out(JSON.stringify({ guide, lang, checkedOn, imported, problems: list }));
  } else if (override) {
    const { guide, lang, checkedOn: day } = override;
    context.out(tell(context, words.fits, { guide, lang, day, steps: stepsIn(override) }));
  } else {
    context.out(tell(context, fileWords.refused, { count: problems.length }));
    for (const sentence of sentences) context.out(`  ${sentence}`);
  }
}

/** `toso guides check FILE` */
export async function checkWords(path: string, context: Context): Promise<number> {
  const checked = await checkFile(path);
  report(context, checked, false);
  return checked.override ? exitCodes.ok : exitCodes.failure;
}

/** `toso guides import FILE --unit CODE`: all of the file or nothing. */
export async function importWords(
  path: string,
  options: PlaceOptions & { readonly unit: string; readonly dryRun?: boolean },
  context: Context,
): Promise<number> {
  const { code, name } = wardOf(options.unit);
  const { override, problems } = await checkFile(path);
  if (!override || options.dryRun) {
    report(context, override ? { problems, override } : { problems }, false);
    if (override && !context.json) context.out(tell(context, fileWords.dry));
    return override ? exitCodes.ok : exitCodes.failure;
  }
  return withStore(options, context, async ({ guides }) => {
    await guides.replace(code, override);
    report(context, { problems, override }, true);
    if (!context.json) context.out(tell(context, words.done, { unit: name }));
    return exitCodes.ok;
  });
}

/** `toso guides remove ID --unit CODE` */
export async function removeWords(
  id: string,
  options: PlaceOptions & { readonly unit: string; readonly lang?: string },
  context: Context,
): Promise<number> {
  const { code, name } = wardOf(options.unit);
  const lang = guideLanguageOf(options.lang);
  return withStore(options, context, async ({ guides }) => {
    if (!(await guides.remove(code, id, lang))) {
      throw new CommandFailure({
        vi: `${name} không có lời riêng cho hướng dẫn “${id}” (${lang}).`,
        en: `${name} has no own words for the guide “${id}” (${lang}).`,
      });
    }
    context.out(
      context.json ? JSON.stringify({ removed: id, lang }) : tell(context, words.removed),
    );
    return exitCodes.ok;
  });
}
