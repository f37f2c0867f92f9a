import type { Command } from 'commander';
import type { ProgramBuilder } from './program.ts';
import { wholeNumber } from './whole-number.ts';

interface UnitOptions {
  readonly unit: string;
}
interface PersonOptions extends UnitOptions {
  readonly by: string;
}

function addSteps(build: ProgramBuilder, accounts: Command): void {
  const by = () => build.option('--by <who>', 'by').makeOptionMandatory();
  const take = build
    .command(accounts, 'import', 'accountsImport')
    .alias('propose')
    .argument('<file>', build.text('accountsFile'))
    .addOption(build.unit())
    .addOption(by())
    .addOption(build.option('--sheet <name>', 'sheet'))
    .addOption(build.option('--dry-run', 'dryRun'));
  build.action(take, async (options: PersonOptions, context, file = '') =>
    (await import('./propose-accounts.ts')).proposeAccounts(file, options, context),
  );
  const confirm = build
    .command(accounts, 'confirm', 'accountsConfirm')
    .addOption(build.unit())
    .addOption(build.option('--proposal <id>', 'proposal').makeOptionMandatory())
    .addOption(build.option('--code <code>', 'confirmCode').makeOptionMandatory())
    .addOption(by())
    .addOption(build.option('--same-person <reason>', 'samePerson'));
  build.action(
    confirm,
    async (options: PersonOptions & { proposal: string; code: string }, context) =>
      (await import('./accounts.ts')).confirmAccounts(options, context),
  );
  const withdraw = build
    .command(accounts, 'withdraw', 'accountsWithdraw')
    .addOption(build.unit())
    .addOption(build.option('--proposal <id>', 'proposal').conflicts('account'))
    .addOption(build.option('--account <id>', 'accountId'))
    .addOption(by())
    .addOption(build.option('--reason <text>', 'reason').makeOptionMandatory());
  build.action(withdraw, async (options: PersonOptions & { reason: string }, context) =>
    (await import('./accounts.ts')).withdrawAccounts(options, context),
  );
}

/** `toso accounts …` */
export function addAccounts(build: ProgramBuilder, program: Command): void {
  const accounts = build.command(program, 'accounts', 'accounts');
  const list = build.command(accounts, 'list', 'accountsList').addOption(build.unit());
  build.action(list, async (options: UnitOptions, context) =>
    (await import('./accounts.ts')).listAccounts(options, context),
  );
  addSteps(build, accounts);
  const sheet = build
    .command(accounts, 'sheet', 'accountsSheet')
    .addOption(build.unit())
    .addOption(build.option('--account <id>', 'accountId').makeOptionMandatory())
    .addOption(build.option('--amount <vnd>', 'amount').argParser(wholeNumber(1, 999_999_999_999)))
    .addOption(build.option('--purpose <text>', 'content'))
    .addOption(build.option('-o, --output <file>', 'sheetOutput').makeOptionMandatory());
  build.action(sheet, async (options: UnitOptions & { account: string; output: string }, context) =>
    (await import('./accounts.ts')).writeSheet(options, context),
  );
}
