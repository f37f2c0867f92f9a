import type { Localized } from '@toso/contract';
import type { Language } from './texts.ts';

/** Where the command reads its surroundings and writes: the process, or a test. */
export interface CommandIo {
  readonly env: NodeJS.ProcessEnv;
  /** Results, one line a call. */
  readonly out: (line: string) => void;
  /** What is said beside results: progress, notices, faults. */
  readonly say: (line: string) => void;
  /** Overwrites the last line of a terminal; absent where there is none. */
  readonly progress?: (text: string) => void;
}

export const processIo: CommandIo = {
  env: process.env,
  out: (line) => void process.stdout.write(`${line}\n`),
  say: (line) => void process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && {
    progress: (text: string) => void process.stderr.write(`\r\u001b[2K${text}`),
  }),
};

/** The surroundings with a language, given to every command. */
export interface Context extends CommandIo {
  readonly lang: Language;
  readonly json: boolean;
}

/** Picks the words of the language; `{name}` is filled in. */
export function tell(
  { lang }: { readonly lang: Language },
  words: Localized,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[lang].replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}
