import { formatRequestCode, type Unit } from '@toso/contract';
import { isJson, sheetOfJson } from '../accounts/account-json.ts';
import { planAccounts, type AccountPlan } from '../accounts/plan-accounts.ts';
import { sentenceOf, withReasons } from '../importing/messages.ts';
import { readInWorker } from '../importing/read-in-worker.ts';
import type { AccountChange, OpenedProposal } from '../services.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { changeLines } from './account-lines.ts';
import { words } from './account-words.ts';
import { exitCodes } from './failure.ts';
import { fileWords, sayIgnored } from './file-words.ts';
import { tell, type Context } from './io.ts';
import { personIn } from './person-option.ts';
import { readList } from './read-list.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

export interface ProposeOptions extends PlaceOptions {
  readonly unit: string;
  readonly by: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
}

async function readPlan(path: string, { sheet: sheetName }: ProposeOptions): Promise<AccountPlan> {
  const file = await readList(path);
  const sheet = isJson(file) ? sheetOfJson(file) : await readInWorker(file, { sheetName });
  return planAccounts(sheet, vietnamDay(new Date()));
}

/** Every reason against a file, as lines or as one object. */
function refuse(context: Context, { refused }: AccountPlan, unit: string): number {
  if (context.json) {
    const list = withReasons(refused, context.lang);
    context.out(JSON.stringify({ unit, proposal: null, refused: list }));
  } else {
    context.out(tell(context, words.refused, { count: refused.length }));
    for (const row of refused) context.out(`  ${sentenceOf(row, context.lang)}`);
  }
  return exitCodes.failure;
}

/** The code with a dash, so that a shell takes it as one word. */
const shown = (code: string) => formatRequestCode(code).replace(' ', '-');

/** What a file would change, and the proposal where one was kept. */
interface Outcome extends Partial<OpenedProposal> {
  readonly changes: readonly AccountChange[];
}

function reportJson(context: Context, unit: Unit, outcome: Outcome | undefined): void {
  const { proposal, code = '', changes = [] } = outcome ?? {};
  const kept = proposal && { id: proposal.id, expiresAt: proposal.expiresAt, code: shown(code) };
  const result = { unit: unit.code, proposal: kept ?? null, changes, refused: [] };
  context.out(JSON.stringify(result));
}

function report(
  context: Context,
  unit: Unit,
  { accounts, ignoredColumns }: AccountPlan,
  outcome: Outcome | undefined,
): void {
  if (context.json) {
    reportJson(context, unit, outcome);
    return;
  }
  context.out(tell(context, words.found, { unit: unit.name, count: accounts.length }));
  sayIgnored(context, ignoredColumns);
  const { proposal, code = '', changes } = outcome ?? {};
  for (const line of changes ? changeLines(context, changes) : []) context.out(line);
  const values = { unit: unit.code, id: proposal?.id ?? '', code: shown(code) };
  const closing = proposal ? words.proposed : outcome ? fileWords.dry : words.unchanged;
  context.out(tell(context, closing, values));
}

/**
 * `toso accounts import FILE --unit CODE --by WHO`: the first of two steps. Keeps the file's list as
 * a proposal and says what it would change; nothing is published.
 */
export async function proposeAccounts(
  path: string,
  options: ProposeOptions,
  context: Context,
): Promise<number> {
  const unit = wardOf(options.unit);
  const by = personIn(options.by, '--by');
  const plan = await readPlan(path, options);
  if (plan.refused.length > 0) return refuse(context, plan, unit.code);
  return withStore(options, context, async (services) => {
    const { accounts } = plan;
    if (options.dryRun) {
      const changes = await services.accounts.preview(unit.code, accounts);
      report(context, unit, plan, changes && { changes });
    } else {
      const opened = await services.accounts.propose(unit.code, { accounts, by });
      report(context, unit, plan, opened && { ...opened, changes: opened.proposal.changes });
    }
    return exitCodes.ok;
  });
}
