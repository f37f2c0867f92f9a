import { openServices } from '../open-services.ts';
import type { Services } from '../services.ts';
import { runCommand } from './run.ts';

/** Runs a command in this process, with nothing of the real environment. */
export async function typed(...words: string[]) {
  const lines = { out: [] as string[], say: [] as string[] };
  const exitCode = await runCommand(words, {
    env: {},
    out: (line) => lines.out.push(line),
    say: (line) => lines.say.push(line),
  });
  return { exitCode, out: lines.out.join('\n'), said: lines.say.join('\n') };
}

/** What the server does with a data folder, once no command holds it. */
export async function withServices<T>(
  data: string,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const services = await openServices({ dataFolder: data, keyFile: `${data}.keys.json` });
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}
