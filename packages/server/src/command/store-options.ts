import { resolve } from 'node:path';
import type { ServiceOptions, Services } from '../services.ts';
import { wrongUsage } from './failure.ts';
import type { Context } from './io.ts';

/** The options that say where data lies; every command has them. */
export interface PlaceOptions {
  readonly data?: string;
  readonly keyFile?: string;
}

const nonEmpty = (text: string | undefined) => (text === '' ? undefined : text);

/**
 * Where data and keys lie. The keys' default lies beside the data folder and never in it, so that a
 * copy of the data alone opens nothing.
 */
export function placeOf(
  options: PlaceOptions,
  env: NodeJS.ProcessEnv,
): ServiceOptions & { readonly keyFile: string } {
  const dataFolder = resolve(options.data ?? nonEmpty(env['TOSO_DATA']) ?? 'data');
  const keyFile = resolve(
    options.keyFile ?? nonEmpty(env['TOSO_KEY_FILE']) ?? `${dataFolder}.keys.json`,
  );
  if (keyFile.startsWith(`${dataFolder}/`) || keyFile.startsWith(`${dataFolder}\\`)) {
    throw wrongUsage({
      vi: 'Tệp khoá phải nằm ngoài thư mục dữ liệu.',
      en: 'The key file must lie outside the data folder.',
    });
  }
  const databaseUrl = options.data === undefined ? nonEmpty(env['DATABASE_URL']) : undefined;
  return databaseUrl === undefined ? { dataFolder, keyFile } : { databaseUrl, keyFile };
}

/** Opens the services and says what the operator should know. */
export async function openStore(options: PlaceOptions, context: Context): Promise<Services> {
  const { openServices } = await import('../open-services.ts');
  const services = await openServices(placeOf(options, context.env));
  for (const notice of services.notices) context.say(notice[context.lang]);
  return services;
}

/** Opens the services for one piece of work and closes them whatever comes. */
export async function withStore<T>(
  options: PlaceOptions,
  context: Context,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const services = await openStore(options, context);
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}
