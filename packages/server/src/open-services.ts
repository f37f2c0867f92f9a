import { createAccountService } from './accounts/service.ts';
import { createDeskService } from './desk/service.ts';
import { createLinkService } from './desk/links.ts';
import { openDatabase, type Database } from './database/open.ts';
import { createDirectoryService } from './directory/service.ts';
import { createSettings } from './directory/settings.ts';
import { createWardDirectory } from './directory/ward-directory.ts';
import { createGuideService } from './guides/service.ts';
import { createRequestService } from './requests/service.ts';
import { createTimers } from './requests/timers.ts';
import { verifyAudit } from './security/audit.ts';
import { checkKeys, hasKeyChecks } from './security/key-check.ts';
import { loadKeyFile, makeKeyMaterial } from './security/key-file.ts';
import { createKeys } from './security/keys.ts';
import type { Notice, ServiceOptions, Services } from './services.ts';
import type { Store } from './store.ts';

async function openKeys(database: Database, keyFile: string | undefined) {
  const { material, notices } =
    keyFile === undefined
      ? { material: makeKeyMaterial(), notices: [] }
      : await loadKeyFile(keyFile, () => hasKeyChecks(database));
  const keys = createKeys(material);
  await checkKeys(database, keys);
  return { keys, notices };
}

function compose(store: Store, notices: readonly Notice[]): Services {
  const { database, keys } = store;
  const wards = createWardDirectory(store);
  const settings = createSettings(store);
  const requestStore = { ...store, settings, wards };
  return {
    requests: createRequestService(requestStore),
    desk: createDeskService(requestStore),
    links: createLinkService(requestStore),
    directory: createDirectoryService(store, wards),
    guides: createGuideService(store),
    accounts: createAccountService(store),
    settings,
    timers: createTimers(requestStore),
    audit: { verify: (unit) => verifyAudit(database, keys, unit) },
    notices,
    sign: (text) => keys.sign(text),
    ready: async () => {
      await database.asPublic((rows) =>
        rows.selectFrom('directory_snapshot').select('version').limit(1).execute(),
      );
    },
    close: () => database.close(),
  };
}

/** The services on an open database, which `close` closes too. */
export async function servicesOn(
  database: Database,
  { keyFile, now = () => new Date() }: Pick<ServiceOptions, 'keyFile' | 'now'> = {},
): Promise<Services> {
  const { keys, notices } = await openKeys(database, keyFile);
  return compose({ database, keys, now }, notices);
}

/**
 * Opens everything behind HTTP and the command: the database with today's schema, the keys, the
 * services.
 *
 * @throws {@link StartRefusal} with words for the operator, where the data folder is in use or the
 *   keys do not fit.
 */
export async function openServices(options: ServiceOptions = {}): Promise<Services> {
  const database = await openDatabase(options);
  try {
    return await servicesOn(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}
