import { writeFile } from 'node:fs/promises';
import type { OfficialAccount, Unit } from '@toso/contract';
import type { WriteRefusal } from '@toso/vietqr';
import { counterSheet } from '../accounts/sheet/counter-sheet.ts';
import { sheetFile } from '../accounts/sheet/sheet-html.ts';
import { sheetSvg } from '../accounts/sheet/sheet-svg.ts';
import type { Services } from '../services.ts';
import { accountLine, changeLines } from './account-lines.ts';
import { confirmSentences, words } from './account-words.ts';
import { CommandFailure, exitCodes, wrongUsage } from './failure.ts';
import { fileWords } from './file-words.ts';
import { tell, type Context } from './io.ts';
import { personIn } from './person-option.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

interface UnitOptions extends PlaceOptions {
  readonly unit: string;
}

/** A failure in both languages, whose words have values. */
const failure = (
  { vi, en }: { readonly vi: string; readonly en: string },
  values: Readonly<Record<string, string | number>>,
) =>
  new CommandFailure({
    vi: tell({ lang: 'vi' }, { vi, en }, values),
    en: tell({ lang: 'en' }, { vi, en }, values),
  });

/** `toso accounts list --unit CODE`: what is published, and what waits for a second person. */
export async function listAccounts(options: UnitOptions, context: Context): Promise<number> {
  const { code, name } = wardOf(options.unit);
  return withStore(options, context, async ({ accounts }) => {
    const published = await accounts.list(code);
    const proposals = await accounts.proposals(code);
    if (context.json) {
      context.out(JSON.stringify({ unit: code, accounts: published, proposals }));
      return exitCodes.ok;
    }
    if (published.length === 0) context.out(tell(context, words.none, { unit: name }));
    for (const account of published) {
      const mark = account.sample ? tell(context, words.sample) : '';
      const line = mark + accountLine(context, account);
      context.out(tell(context, words.entry, { id: account.id, line }));
    }
    for (const { id, by, expiresAt, changes } of proposals) {
      const until = expiresAt.toLocaleString(context.lang === 'vi' ? 'vi-VN' : 'en-GB', {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone: 'Asia/Ho_Chi_Minh',
      });
      context.out(tell(context, words.waiting, { id, by, until }));
      for (const line of changeLines(context, changes)) context.out(`  ${line}`);
    }
    return exitCodes.ok;
  });
}

/** `toso accounts confirm`: the second of two steps. */
export async function confirmAccounts(
  options: UnitOptions & {
    readonly proposal: string;
    readonly code: string;
    readonly by: string;
    readonly samePerson?: string;
  },
  context: Context,
): Promise<number> {
  const unit = wardOf(options.unit);
  const { proposal: id, code, samePerson } = options;
  const given = {
    ...{ id, code, by: personIn(options.by, '--by') },
    ...(samePerson !== undefined && { samePersonReason: personIn(samePerson, '--same-person') }),
  };
  return withStore(options, context, async ({ accounts }) => {
    const done = await accounts.confirm(unit.code, given);
    if (done.kind === 'refused') {
      if (!context.json) throw new CommandFailure(confirmSentences[done.reason]);
      const reason = confirmSentences[done.reason][context.lang];
      context.out(JSON.stringify({ confirmed: null, fault: done.reason, reason }));
      return exitCodes.failure;
    }
    if (context.json) context.out(JSON.stringify({ confirmed: id, changes: done.changes }));
    else {
      context.out(tell(context, words.confirmed, { unit: unit.name }));
      for (const line of changeLines(context, done.changes)) context.out(line);
    }
    return exitCodes.ok;
  });
}

async function dropProposal(
  { accounts }: Services,
  unit: Unit,
  given: Parameters<Services['accounts']['withdraw']>[1],
  context: Context,
): Promise<void> {
  const { id } = given;
  if (!(await accounts.withdraw(unit.code, given))) {
    throw failure(words.noProposal, { unit: unit.name, id });
  }
  context.out(
    context.json ? JSON.stringify({ withdrawn: id }) : tell(context, words.withdrawn, { id }),
  );
}

async function takeOff(
  { accounts }: Services,
  unit: Unit,
  given: Parameters<Services['accounts']['remove']>[1],
  context: Context,
): Promise<void> {
  const account = await accounts.remove(unit.code, given);
  if (!account) throw noAccount(unit, given.id);
  const line = accountLine(context, account);
  context.out(
    context.json ? JSON.stringify({ removed: account }) : tell(context, words.taken, { line }),
  );
}

const noAccount = ({ name, code }: Unit, id: string) =>
  failure(words.noAccount, { unit: name, id, code });

/** `toso accounts withdraw`: drops a proposal, or takes a published account off at once. */
export async function withdrawAccounts(
  options: UnitOptions & {
    readonly proposal?: string;
    readonly account?: string;
    readonly by: string;
    readonly reason: string;
  },
  context: Context,
): Promise<number> {
  const unit = wardOf(options.unit);
  const { proposal, account } = options;
  const why = { by: personIn(options.by, '--by'), reason: personIn(options.reason, '--reason') };
  if (proposal === undefined && account === undefined) throw wrongUsage(words.oneOf);
  return withStore(options, context, async (services) => {
    if (proposal !== undefined) {
      await dropProposal(services, unit, { id: proposal, ...why }, context);
    } else await takeOff(services, unit, { id: account ?? '', ...why }, context);
    return exitCodes.ok;
  });
}

function sheetFailure([refusal]: readonly WriteRefusal[]): CommandFailure {
  const { field, code, limit = 0, length = 0 } = refusal ?? {};
  if (field !== 'purpose') return failure(words.noCode, {});
  return code === 'too_long'
    ? failure(words.contentTooLong, { limit, length })
    : failure(words.contentLetters, {});
}

/** `toso accounts sheet`: the counter sheet of a published account, as HTML or SVG by its ending. */
export async function writeSheet(
  options: UnitOptions & {
    readonly account: string;
    readonly output: string;
    readonly amount?: number;
    readonly purpose?: string;
  },
  context: Context,
): Promise<number> {
  const unit = wardOf(options.unit);
  const { account: id, output: path, amount, purpose } = options;
  const ending = /\.(html|svg)$/i.exec(path)?.[1]?.toLowerCase();
  if (!ending) throw wrongUsage(words.sheetFile);
  return withStore(options, context, async ({ accounts }) => {
    const published = await accounts.list(unit.code);
    const account = published.find((each: OfficialAccount) => each.id === id);
    if (!account) throw noAccount(unit, id);
    const made = counterSheet(account, unit, {
      lang: context.lang,
      ...(amount !== undefined && { amountVnd: amount }),
      ...(purpose !== undefined && { content: purpose }),
    });
    if ('refusals' in made) throw sheetFailure(made.refusals);
    const { sheet } = made;
    await writeFile(path, ending === 'svg' ? sheetSvg(sheet) : await sheetFile(sheet));
    if (context.json) context.out(JSON.stringify({ path, code: sheet.text }));
    else context.say(tell(context, fileWords.written, { path }));
    return exitCodes.ok;
  });
}
