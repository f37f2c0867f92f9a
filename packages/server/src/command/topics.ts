import type { WardTopics } from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { readTopics, type TopicReading } from '../directory/check-topics.ts';
import { CommandFailure, exitCodes } from './failure.ts';
import { fileWords, writeText } from './file-words.ts';
import { tell, type Context } from './io.ts';
import { readClerkText } from './read-text.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { topicSentence } from './topic-sentences.ts';
import { wardOf } from './unit-option.ts';

interface UnitOptions extends PlaceOptions {
  readonly unit: string;
}
interface ReadOptions extends PlaceOptions {
  readonly unit?: string;
}

const words = {
  usual: { vi: 'Danh sách chung:', en: 'The usual list:' },
  own: { vi: 'Danh sách riêng của {unit}:', en: 'The own list of {unit}:' },
  noNote: { vi: 'không nhận lời ghi thêm', en: 'takes no free text' },
  fits: { vi: 'Tệp dùng được: {count} việc.', en: 'The file is good: {count} topics.' },
  done: {
    vi: 'Đã công bố danh sách việc riêng của {unit}.',
    en: 'Published the own list of topics of {unit}.',
  },
  removed: {
    vi: 'Đã bỏ danh sách riêng, dùng lại danh sách chung.',
    en: 'The usual list stands again.',
  },
} as const;

/** The ward's own list where it has one, else the usual one; no data folder without a ward. */
async function topicsFor(options: ReadOptions, context: Context) {
  const { unit } = options;
  if (unit === undefined) return { topics: defaultTopics };
  const { code, name } = wardOf(unit);
  const own = await withStore(options, context, ({ directory }) => directory.ownTopics(code));
  return own ? { topics: own, owner: name } : { topics: defaultTopics };
}

/** `toso topics list` */
export async function listTopics(options: ReadOptions, context: Context): Promise<number> {
  const { topics, owner } = await topicsFor(options, context);
  if (context.json) {
    context.out(JSON.stringify({ own: owner !== undefined, topics }));
    return exitCodes.ok;
  }
  context.out(owner ? tell(context, words.own, { unit: owner }) : tell(context, words.usual));
  for (const { id, name, hint, asksNothingAboutHealth } of topics) {
    const mark = asksNothingAboutHealth ? tell(context, words.noNote) : undefined;
    context.out([id, name[context.lang], hint?.[context.lang], mark].filter(Boolean).join('\t'));
  }
  return exitCodes.ok;
}

/** `toso topics export`: a file to change and to import again. */
export async function exportTopics(
  options: ReadOptions & { readonly output?: string },
  context: Context,
): Promise<number> {
  const { topics } = await topicsFor(options, context);
  const file: WardTopics = { formatVersion: 1, topics: [...topics] };
  await writeText(context, `${JSON.stringify(file, null, 2)}\n`, options.output);
  return exitCodes.ok;
}

function report(context: Context, read: TopicReading, imported: boolean): void {
  const problems = 'problems' in read ? read.problems : [];
  if (context.json) {
    const told = problems.map((each) => ({ ...each, reason: topicSentence(each, context.lang) }));
    const topics = 'topics' in read ? read.topics.length : 0;
    context.out(JSON.stringify({ imported, topics, problems: told }));
  } else if ('topics' in read) {
    context.out(tell(context, words.fits, { count: read.topics.length }));
  } else {
    context.out(tell(context, fileWords.refused, { count: problems.length }));
    for (const problem of problems) context.out(`  ${topicSentence(problem, context.lang)}`);
  }
}

/** `toso topics check FILE` */
export async function checkTopics(path: string, context: Context): Promise<number> {
  const read = readTopics(await readClerkText(path));
  report(context, read, false);
  return 'topics' in read ? exitCodes.ok : exitCodes.failure;
}

/** `toso topics import FILE --unit CODE`: all of the file or nothing. */
export async function importTopics(
  path: string,
  options: UnitOptions & { readonly dryRun?: boolean },
  context: Context,
): Promise<number> {
  const { code, name } = wardOf(options.unit);
  const read = readTopics(await readClerkText(path));
  const taken = 'topics' in read && !options.dryRun;
  if (taken) {
    await withStore(options, context, ({ directory }) =>
      directory.replaceTopics(code, read.topics),
    );
  }
  report(context, read, taken);
  if ('problems' in read) return exitCodes.failure;
  if (!context.json) context.out(tell(context, taken ? words.done : fileWords.dry, { unit: name }));
  return exitCodes.ok;
}

/** `toso topics remove --unit CODE` */
export async function removeTopics(options: UnitOptions, context: Context): Promise<number> {
  const { code } = wardOf(options.unit);
  await withStore(options, context, async ({ directory }) => {
    if (!(await directory.ownTopics(code))) {
      throw new CommandFailure({
        vi: 'Đơn vị này không có danh sách việc riêng.',
        en: 'This unit has no list of topics of its own.',
      });
    }
    await directory.replaceTopics(code, undefined);
  });
  context.out(context.json ? JSON.stringify({ removed: true }) : tell(context, words.removed));
  return exitCodes.ok;
}
