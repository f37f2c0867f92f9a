import { createMemory } from '../memory.ts';
import { recordAudit } from '../security/audit.ts';
import type { SettingsService, UnitSettings } from '../services.ts';
import type { Store } from '../store.ts';
import { knownCommune } from './units.ts';

/** What holds until a ward decides otherwise. */
export const defaultSettings: UnitSettings = {
  allowedOrigins: [],
  climbAfterMinutes: 240,
  eraseAfterDays: 30,
};

/** The consent promises that contact details are gone 30 days after the matter is closed. */
const atMost30 = (days: number) => Math.min(days, 30);

async function read({ database }: Store, unit: string): Promise<UnitSettings> {
  const row = await database.inUnit(unit, (rows) =>
    rows.selectFrom('unit_setting').selectAll().where('unit_code', '=', unit).executeTakeFirst(),
  );
  if (!row) return defaultSettings;
  return {
    allowedOrigins: row.allowed_origins,
    climbAfterMinutes: row.climb_after_minutes,
    eraseAfterDays: atMost30(row.erase_after_days),
  };
}

async function write(store: Store, unit: string, settings: UnitSettings): Promise<void> {
  const now = store.now();
  const columns = {
    allowed_origins: JSON.stringify(settings.allowedOrigins) as unknown as string[],
    climb_after_minutes: settings.climbAfterMinutes,
    erase_after_days: settings.eraseAfterDays,
    updated_at: now,
  };
  const province_code = knownCommune(unit).provinceCode;
  await store.database.inUnit(unit, async (rows) => {
    await rows
      .insertInto('unit_setting')
      .values({ unit_code: unit, province_code, ...columns })
      .onConflict((clash) => clash.column('unit_code').doUpdateSet(columns))
      .execute();
    await recordAudit(store.keys, rows, { unit, at: now, action: 'settings-changed' });
  });
}

/** Settings of units, kept in memory for a few seconds. */
export function createSettings(store: Store): SettingsService {
  const memory = createMemory((unit) => read(store, unit), { keepMs: 5000, atMost: 5000 });
  return {
    get: (unit) => memory.get(unit),
    set: async (unit, change) => {
      const wanted = { ...(await read(store, unit)), ...change };
      const settings = { ...wanted, eraseAfterDays: atMost30(wanted.eraseAfterDays) };
      await write(store, unit, settings);
      memory.forget(unit);
      return settings;
    },
  };
}
