import type { Guide } from '@toso/contract';
import {
  explainProblems,
  guideHtml,
  guideLanguageOf,
  guideList,
  overrideTemplate,
  readGuide,
  staleFacts,
  summaryOf,
} from '@toso/guides';
import type { GuideHtmlOptions } from '@toso/guides';
import type { KeptOverride } from '../services.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { CommandFailure, exitCodes, wrongUsage } from './failure.ts';
import { writeText } from './file-words.ts';
import { tell, type Context } from './io.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

/** What the commands that read guides share. `lang` is the guide's as well as the command's. */
export interface GuideOptions extends PlaceOptions {
  readonly unit?: string;
  readonly lang?: string;
  readonly output?: string;
}

const words = {
  guide: {
    vi: '{id}\t{title}\t{situations} tình huống, {steps} bước\tkiểm tra ngày {day}',
    en: '{id}\t{title}\t{situations} situations, {steps} steps\tchecked on {day}',
  },
  own: {
    vi: '  phường, xã kiểm tra ngày {day}',
    en: '  checked by the ward on {day}',
  },
  misfit: {
    vi: '  lời riêng ({lang}) không còn khớp với bản gốc nên chưa dùng:',
    en: '  its own words ({lang}) no longer fit the guide and are not used:',
  },
  fact: {
    vi: '{guide} {name}\t{title}\t{day} ({age} ngày){ward}',
    en: '{guide} {name}\t{title}\t{day} ({age} days){ward}',
  },
  ofWard: { vi: ' – của phường, xã', en: ' – the ward’s own' },
  fresh: {
    vi: 'Mọi thứ đều được kiểm tra trong vòng {days} ngày.',
    en: 'Everything was checked within {days} days.',
  },
} as const;

const today = () => vietnamDay(new Date());

interface Read {
  readonly guides: readonly Guide[];
  /** What the ward says, where one is named. */
  readonly overrides: readonly KeptOverride[];
}

/** Every guide in one language; the data folder is opened only where a ward is named. */
async function read(options: GuideOptions, context: Context): Promise<Read> {
  const lang = guideLanguageOf(options.lang);
  const { unit } = options;
  if (unit === undefined) {
    const all = await Promise.all(guideList.map(({ id }) => readGuide(id, lang)));
    return { guides: all.filter((guide) => guide !== undefined), overrides: [] };
  }
  const { code } = wardOf(unit);
  return withStore(options, context, async ({ guides }) => ({
    guides: await guides.list(lang, code),
    overrides: await guides.overrides(code),
  }));
}

function guideIn(guides: readonly Guide[], id: string): Guide {
  const guide = guides.find((each) => each.id === id);
  if (guide) return guide;
  const ids = guides.map((each) => each.id).join(', ');
  throw new CommandFailure({
    vi: `Không có hướng dẫn “${id}”. Có: ${ids}.`,
    en: `There is no guide “${id}”. There are: ${ids}.`,
  });
}

const ownWords = (overrides: readonly KeptOverride[], { id, lang }: Guide) =>
  overrides.find(({ override }) => override.guide === id && override.lang === lang);

/** `toso guides list` */
export async function listGuides(options: GuideOptions, context: Context): Promise<number> {
  const { guides, overrides } = await read(options, context);
  const misfits = overrides.filter(({ problems }) => problems.length);
  if (context.json) {
    const unfit = misfits.map(({ override: { guide, lang }, problems }) => ({
      ...{ guide, lang, problems },
    }));
    context.out(JSON.stringify({ guides: guides.map(summaryOf), unfit }));
    return exitCodes.ok;
  }
  for (const guide of guides) {
    const { id, title, checkedOn: day, situations, wardCheckedOn } = summaryOf(guide);
    const steps = situations.reduce((sum, { stepCount }) => sum + stepCount, 0);
    context.out(
      tell(context, words.guide, { id, title, day, steps, situations: situations.length }),
    );
    if (wardCheckedOn) context.out(tell(context, words.own, { day: wardCheckedOn }));
    for (const { override, problems } of misfits.filter((each) => each.override.guide === id)) {
      context.out(tell(context, words.misfit, { lang: override.lang }));
      for (const line of explainProblems(problems, context.lang)) context.out(`    ${line}`);
    }
  }
  return exitCodes.ok;
}

/** `toso guides export ID`: what the ward has said, else the whole guide, to be changed. */
export async function exportGuide(
  id: string,
  options: GuideOptions,
  context: Context,
): Promise<number> {
  const { guides, overrides } = await read(options, context);
  const guide = guideIn(guides, id);
  const own = ownWords(overrides, guide);
  const file = own?.override ?? overrideTemplate(guide, today());
  await writeText(context, `${JSON.stringify(file, null, 2)}\n`, options.output);
  return exitCodes.ok;
}

interface HtmlOptions extends GuideOptions {
  readonly situation?: string;
  readonly start?: boolean;
  readonly base?: string;
}

/** Where the server's page of a situation is, for links in what is pasted elsewhere. */
function hrefsOf(id: string, { base, unit, lang }: HtmlOptions): GuideHtmlOptions {
  if (base === undefined) return {};
  if (!/^(https?:\/\/|\.{0,2}\/)/.test(base)) {
    throw wrongUsage({
      vi: '--base cần địa chỉ của máy chủ, ví dụ https://api.example.vn/',
      en: '--base needs the address of the server, for example https://api.example.vn/',
    });
  }
  return {
    href: (situation, guide = id) => {
      const query = new URLSearchParams({
        ...(unit && { unit }),
        ...(guideLanguageOf(lang) === 'en' && { lang: 'en' }),
        ...(situation && { situation }),
      }).toString();
      return `${base.replace(/\/+$/, '')}/guides/${guide}${query && `?${query}`}`;
    },
  };
}

/** `toso guides html ID` */
export async function guideAsHtml(
  id: string,
  options: HtmlOptions,
  context: Context,
): Promise<number> {
  const { situation, start } = options;
  const links = hrefsOf(id, options);
  const guide = guideIn((await read(options, context)).guides, id);
  if (situation !== undefined && !guide.situations.some((each) => each.id === situation)) {
    const ids = guide.situations.map((each) => each.id).join(', ');
    throw new CommandFailure({
      vi: `Hướng dẫn không có tình huống “${situation}”. Có: ${ids}.`,
      en: `The guide has no situation “${situation}”. There are: ${ids}.`,
    });
  }
  const html = guideHtml(guide, {
    ...(situation === undefined ? {} : { situation }),
    ...links,
    startOnly: start === true,
  });
  await writeText(context, html, options.output);
  return exitCodes.ok;
}

/**
 * `toso guides stale --days N`
 *
 * @returns 1 where something is stale, so that a scheduled job can tell.
 */
export async function listStale(
  options: GuideOptions & { readonly days: number },
  context: Context,
): Promise<number> {
  const { days: olderThanDays } = options;
  const { guides, overrides } = await read(options, context);
  const found = guides.flatMap((guide) => {
    const own = ownWords(overrides, guide);
    // Words that no longer fit are not in the guide.
    const override = own?.problems.length ? undefined : own?.override;
    const facts = staleFacts(guide, { olderThanDays, today: today(), override });
    return facts.map((fact) => ({ guide: guide.id, ...fact }));
  });
  if (context.json) context.out(JSON.stringify({ stale: found }));
  else if (found.length === 0) context.out(tell(context, words.fresh, { days: olderThanDays }));
  for (const fact of context.json ? [] : found) {
    const { guide, name, title, checkedOn: day, ageDays: age } = fact;
    const ward = fact.ward ? tell(context, words.ofWard) : '';
    context.out(tell(context, words.fact, { guide, name, title, day, age, ward }));
  }
  return found.length === 0 ? exitCodes.ok : exitCodes.failure;
}
