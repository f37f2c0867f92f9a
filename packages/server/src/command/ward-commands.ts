import type { Command } from 'commander';
import type { ProgramBuilder } from './program.ts';
import { wholeNumber } from './whole-number.ts';

interface UnitOptions {
  readonly unit: string;
}

const collect = (text: string, before: string[] | undefined) => [...(before ?? []), text];

/** `toso unit …` */
export function addUnitSettings(build: ProgramBuilder, program: Command): void {
  const group = build.command(program, 'unit', 'unitGroup');
  const show = build.command(group, 'show', 'unitShow').addOption(build.unit());
  const repeated = (flags: string, name: Parameters<ProgramBuilder['option']>[1]) =>
    build.option(flags, name).argParser(collect);
  const set = build
    .command(group, 'set', 'unitSet')
    .addOption(build.unit())
    .addOption(repeated('--origin <url>', 'origin'))
    .addOption(repeated('--hotline <name=number>', 'hotline'))
    .addOption(repeated('--office <name=number>', 'office'))
    .addOption(repeated('--counter <name=number>', 'counter'))
    .addOption(repeated('--zalo <url>', 'zalo'))
    .addOption(
      build
        .option('--climb-after-minutes <number>', 'climbAfter')
        .argParser(wholeNumber(5, 10_080)),
    )
    .addOption(
      build.option('--erase-after-days <number>', 'eraseAfter').argParser(wholeNumber(1, 30)),
    );
  for (const command of [show, set]) {
    build.action(command, async (options: UnitOptions, context) =>
      (await import('./unit-settings.ts')).unitSettings(options, context),
    );
  }
}

/** `toso topics …` */
export function addTopics(build: ProgramBuilder, program: Command): void {
  const topics = build.command(program, 'topics', 'topics');
  const unit = () => build.option('--unit <code>', 'topicUnit');
  const file = build.text('topicFile');
  const list = build.command(topics, 'list', 'topicsList').addOption(unit());
  build.action(list, async (options: object, context) =>
    (await import('./topics.ts')).listTopics(options, context),
  );
  const make = build
    .command(topics, 'export', 'topicsExport')
    .addOption(unit())
    .addOption(build.option('-o, --output <file>', 'outputOrScreen'));
  build.action(make, async (options: object, context) =>
    (await import('./topics.ts')).exportTopics(options, context),
  );
  const check = build.command(topics, 'check', 'topicsCheck').argument('<file>', file);
  build.action(check, async (_options: object, context, path = '') =>
    (await import('./topics.ts')).checkTopics(path, context),
  );
  const take = build
    .command(topics, 'import', 'topicsImport')
    .argument('<file>', file)
    .addOption(build.unit())
    .addOption(build.option('--dry-run', 'dryRun'));
  build.action(take, async (options: UnitOptions, context, path = '') =>
    (await import('./topics.ts')).importTopics(path, options, context),
  );
  const remove = build.command(topics, 'remove', 'topicsRemove').addOption(build.unit());
  build.action(remove, async (options: UnitOptions, context) =>
    (await import('./topics.ts')).removeTopics(options, context),
  );
}

/** `toso requests …` and `toso audit …`: what a ward must be able to do and to show. */
export function addAnswering(build: ProgramBuilder, program: Command): void {
  const erase = build
    .command(build.command(program, 'requests', 'requests'), 'erase', 'requestsErase')
    .addOption(build.unit())
    .addOption(build.option('--code <code>', 'requestCode').makeOptionMandatory())
    .addOption(build.option('--by <who>', 'by').makeOptionMandatory())
    .addOption(build.option('--reason <text>', 'eraseReason').makeOptionMandatory())
    .addOption(build.option('--yes', 'yes'));
  build.action(
    erase,
    async (options: UnitOptions & { code: string; by: string; reason: string }, context) =>
      (await import('./requests.ts')).eraseRequest(options, context),
  );
  const verify = build
    .command(build.command(program, 'audit', 'audit'), 'verify', 'auditVerify')
    .addOption(build.unit());
  build.action(verify, async (options: UnitOptions, context) =>
    (await import('./audit.ts')).verifyAudit(options, context),
  );
}
