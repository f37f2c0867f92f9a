import { CommanderError } from 'commander';
import { exitCodeOf, exitCodes, wordsOf } from './failure.ts';
import { tell, type CommandIo } from './io.ts';
import { buildProgram } from './program.ts';
import { languageOf, usageFaults, type Language } from './texts.ts';

const tryHelp = { vi: 'Xem hướng dẫn: toso --help', en: 'See the help: toso --help' };

/** The parser's fault in our words; the parser quotes the word at fault. */
function usageWords(error: CommanderError, lang: Language): string {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const words = usageFaults[error.code];
  return words ? tell({ lang }, words, { what }) : error.message;
}

/**
 * Runs one command to its end.
 *
 * @param argv - The words after the command's name.
 * @returns The exit code: 0 done, 1 not done, 2 wrong usage.
 */
export async function runCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  const lang = languageOf(argv, io.env);
  let exitCode: number = exitCodes.ok;
  const finish = (code: number) => (exitCode = code);
  try {
    await buildProgram({ context: { ...io, lang }, finish }).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok;
      // Help that is shown because a subcommand is missing says enough.
      if (error.code !== 'commander.help') {
        io.say(`${usageWords(error, lang)} ${tryHelp[lang]}`);
      }
      return exitCodes.usage;
    }
    io.say(tell({ lang }, wordsOf(error)));
    return exitCodeOf(error);
  }
}
