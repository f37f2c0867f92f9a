import { Command, Option } from 'commander';
import { addAccounts } from './account-commands.ts';
import type { Context } from './io.ts';
import { help, parserWords } from './texts.ts';
import { version } from '../version.ts';
import { addAnswering, addTopics, addUnitSettings } from './ward-commands.ts';
import { wholeNumber } from './whole-number.ts';

/** What a command is given: the language and where to write, and the answer's exit code. */
export interface Run {
  readonly context: Omit<Context, 'json'>;
  readonly finish: (exitCode: number) => void;
}

type Words = keyof typeof help;

/** What a command does with its options (the global ones included) and arguments. */
type Act<Options> = (
  options: Options,
  context: Context,
  ...args: string[]
) => number | Promise<number>;

/** Builds the commands in one language; what each does is loaded when it is called. */
export class ProgramBuilder {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  text(name: Words): string {
    return help[name][this.#run.context.lang];
  }

  option(flags: string, name: Words): Option {
    return new Option(flags, this.text(name));
  }

  unit(name: Words = 'unit'): Option {
    return this.option('--unit <code>', name).makeOptionMandatory();
  }

  /** Runs with the global options merged in; the number that comes back is the exit code. */
  action<Options extends object>(command: Command, act: Act<Options>): void {
    command.action(async (...given: unknown[]) => {
      // Commander's own typing of a merged set of options is a plain record.
      const options = command.optsWithGlobals<Options & { json?: boolean }>();
      const args = given.slice(0, command.registeredArguments.length) as string[];
      const context = { ...this.#run.context, json: options.json === true };
      this.#run.finish(await act(options, context, ...args));
    });
  }

  command(parent: Command, name: string, words: Words): Command {
    const command = parent.command(name).description(this.text(words));
    return command.helpOption('-h, --help', this.text('help')).helpCommand(false);
  }
}

function addServe(build: ProgramBuilder, program: Command): void {
  const command = build
    .command(program, 'serve', 'serve')
    .addOption(build.option('--demo', 'serveDemo'))
    .addOption(build.option('--port <number>', 'port').argParser(wholeNumber(0, 65_535)))
    .addOption(build.option('--host <address>', 'host'));
  build.action(command, async (options: object, context) =>
    (await import('./serve.ts')).serve(options, context),
  );
  build.action(build.command(program, 'demo', 'demo'), async (options: object, context) =>
    (await import('./demo.ts')).demoCommand(options, context),
  );
}

function addImport(build: ProgramBuilder, program: Command): void {
  const command = build
    .command(build.command(program, 'import', 'import'), 'teams', 'importTeams')
    .argument('<file>', build.text('file'))
    .addOption(build.unit())
    .addOption(build.option('--sheet <name>', 'sheet'))
    .addOption(build.option('--dry-run', 'dryRun'))
    .addOption(build.option('--partial', 'partial').conflicts('allOrNothing'))
    .addOption(build.option('--all-or-nothing', 'allOrNothing'));
  build.action(command, async (options: { unit: string }, context, file = '') =>
    (await import('./import-teams.ts')).importTeams(file, options, context),
  );
}

function addLinks(build: ProgramBuilder, program: Command): void {
  const links = build.command(program, 'links', 'links');
  const make = build
    .command(links, 'make', 'linksMake')
    .addOption(build.unit())
    .addOption(build.option('--team <id|name>', 'team').conflicts('ward'))
    .addOption(build.option('--ward', 'ward'))
    .addOption(build.option('--role <title>', 'role').makeOptionMandatory())
    .addOption(build.option('--days <number>', 'days').argParser(wholeNumber(1, 366)).default(90))
    .addOption(build.option('--base <url>', 'base').default('http://localhost:8080'));
  build.action(
    make,
    async (options: { unit: string; role: string; days: number; base: string }, context) =>
      (await import('./links.ts')).makeLink(options, context),
  );
  const list = build.command(links, 'list', 'linksList').addOption(build.unit());
  build.action(list, async (options: { unit: string }, context) =>
    (await import('./links.ts')).listLinks(options, context),
  );
  const revoke = build
    .command(links, 'revoke', 'linksRevoke')
    .argument('<id>', build.text('linkId'))
    .addOption(build.unit());
  build.action(revoke, async (options: { unit: string }, context, id = '') =>
    (await import('./links.ts')).revokeLink(id, options, context),
  );
}

function addUnits(build: ProgramBuilder, program: Command): void {
  const find = build
    .command(build.command(program, 'units', 'units'), 'find', 'unitsFind')
    .argument('<text>', build.text('findText'));
  build.action(find, async (_options: object, context, text = '') =>
    (await import('./find-units.ts')).findUnitsCommand(text, context),
  );
}

function addDirectory(build: ProgramBuilder, program: Command): void {
  const command = build
    .command(build.command(program, 'directory', 'directory'), 'export', 'directoryExport')
    .addOption(build.unit('exportUnit'))
    .addOption(build.option('-o, --output <file>', 'output').default('directory.json'));
  build.action(command, async (options: { unit: string; output: string }, context) =>
    (await import('./export-directory.ts')).exportDirectory(options, context),
  );
}

function addGuideReading(build: ProgramBuilder, guides: Command): void {
  const unit = () => build.option('--unit <code>', 'guideUnit');
  const output = () => build.option('-o, --output <file>', 'outputOrScreen');
  const id = build.text('guideId');
  const list = build.command(guides, 'list', 'guidesList').addOption(unit());
  build.action(list, async (options: object, context) =>
    (await import('./guides.ts')).listGuides(options, context),
  );
  const make = build
    .command(guides, 'export', 'guidesExport')
    .argument('<id>', id)
    .addOption(unit())
    .addOption(output());
  build.action(make, async (options: object, context, name = '') =>
    (await import('./guides.ts')).exportGuide(name, options, context),
  );
  const html = build
    .command(guides, 'html', 'guidesHtml')
    .argument('<id>', id)
    .addOption(build.option('--situation <id>', 'situation').conflicts('start'))
    .addOption(build.option('--start', 'startOnly'))
    .addOption(build.option('--base <url>', 'guideBase'))
    .addOption(unit())
    .addOption(output());
  build.action(html, async (options: object, context, name = '') =>
    (await import('./guides.ts')).guideAsHtml(name, options, context),
  );
  const stale = build
    .command(guides, 'stale', 'guidesStale')
    .addOption(
      build.option('--days <number>', 'olderThan').argParser(wholeNumber(1, 3650)).default(180),
    )
    .addOption(unit());
  build.action(stale, async (options: { days: number }, context) =>
    (await import('./guides.ts')).listStale(options, context),
  );
}

function addGuides(build: ProgramBuilder, program: Command): void {
  const guides = build.command(program, 'guides', 'guides');
  const file = build.text('guideFile');
  const check = build.command(guides, 'check', 'guidesCheck').argument('<file>', file);
  build.action(check, async (_options: object, context, path = '') =>
    (await import('./guide-words.ts')).checkWords(path, context),
  );
  const take = build
    .command(guides, 'import', 'guidesImport')
    .argument('<file>', file)
    .addOption(build.unit())
    .addOption(build.option('--dry-run', 'dryRun'));
  build.action(take, async (options: { unit: string }, context, path = '') =>
    (await import('./guide-words.ts')).importWords(path, options, context),
  );
  const remove = build
    .command(guides, 'remove', 'guidesRemove')
    .argument('<id>', build.text('guideId'))
    .addOption(build.unit());
  build.action(remove, async (options: { unit: string }, context, id = '') =>
    (await import('./guide-words.ts')).removeWords(id, options, context),
  );
  addGuideReading(build, guides);
}

function addGlobals(build: ProgramBuilder, program: Command): void {
  program
    .description(build.text('program'))
    .addOption(build.option('--data <folder>', 'data'))
    .addOption(build.option('--key-file <file>', 'keyFile'))
    .addOption(build.option('--json', 'json'))
    .addOption(build.option('--lang <language>', 'lang').choices(['vi', 'en']))
    .version(version, '-V, --version', build.text('version'))
    .helpOption('-h, --help', build.text('help'))
    .helpCommand(false);
}

/** The `toso` command as the argument parser knows it, in the language of `run`. */
export function buildProgram(run: Run): Command {
  const { lang, out } = run.context;
  const write = (text: string) => out(text.replace(/\n$/, ''));
  const inWords = (usage: string) =>
    lang === 'vi' ? usage.replace('[options]', '[tuỳ chọn]').replace('[command]', '[lệnh]') : usage;
  const program = new Command('toso')
    .exitOverride()
    .showHelpAfterError(false)
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: ({ description }) => description,
      styleTitle: (title) => (lang === 'vi' ? (parserWords[title] ?? title) : title),
      styleUsage: inWords,
      styleSubcommandTerm: inWords,
    });
  const build = new ProgramBuilder(run);
  addGlobals(build, program);
  addServe(build, program);
  addImport(build, program);
  addLinks(build, program);
  addUnits(build, program);
  addUnitSettings(build, program);
  addTopics(build, program);
  addDirectory(build, program);
  addGuides(build, program);
  addAccounts(build, program);
  addAnswering(build, program);
  return program;
}
