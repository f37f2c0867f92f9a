import type { Unit } from '@toso/contract';
import type { Rows } from '../database/transaction.ts';
import { createMemory } from '../memory.ts';
import { recordAudit } from '../security/audit.ts';
import type { SettingsService, UnitSettings } from '../services.ts';
import type { Store } from '../store.ts';
import { knownCommune } from './units.ts';

/** What holds until a ward decides otherwise. */
const defaultSettings: UnitSettings = {
  allowedOrigins: [],
  climbAfterMinutes: 240,
  eraseAfterDays: 30,
};

/** The consent promises that contact details are gone 30 days after the matter is closed. */
const atMost30 = (days: number) => Math.min(days, 30);

async function read(rows: Rows, unit: string): Promise<UnitSettings> {
  const row = await rows
    .selectFrom('unit_setting')
    .selectAll()
    .where('unit_code', '=', unit)
    .executeTakeFirst();
  if (!row) return defaultSettings;
  return {
    allowedOrigins: row.allowed_origins,
    climbAfterMinutes: row.climb_after_minutes,
    eraseAfterDays: atMost30(row.erase_after_days),
  };
}

async function write(
  rows: Rows,
  { code: unit, provinceCode: province_code }: Unit,
  settings: UnitSettings,
  now: Date,
): Promise<void> {
  const columns = {
    allowed_origins: JSON.stringify(settings.allowedOrigins) as unknown as string[],
    climb_after_minutes: settings.climbAfterMinutes,
    erase_after_days: settings.eraseAfterDays,
    updated_at: now,
  };
  await rows
    .insertInto('unit_setting')
    .values({ unit_code: unit, province_code, ...columns })
    .onConflict((clash) => clash.column('unit_code').doUpdateSet(columns))
    .execute();
}

/** Changes what is given and leaves the rest, also while somebody else changes that. */
const change = async (
  { database, keys, now }: Store,
  unit: Unit,
  given: Partial<UnitSettings>,
): Promise<UnitSettings> =>
  database.inUnit(
    unit.code,
    async (rows) => {
      const at = now();
      const wanted = { ...(await read(rows, unit.code)), ...given };
      const settings = { ...wanted, eraseAfterDays: atMost30(wanted.eraseAfterDays) };
      await write(rows, unit, settings, at);
      await recordAudit(keys, rows, { unit: unit.code, at, action: 'settings-changed' });
      return settings;
    },
    ['settings'],
  );

/** Settings of units, kept in memory for a few seconds. */
export function createSettings(store: Store): SettingsService {
  const memory = createMemory((unit) => store.database.inUnit(unit, (rows) => read(rows, unit)), {
    keepMs: 5000,
    atMost: 5000,
  });
  return {
    get: (unit) => memory.get(unit),
    set: async (unit, given) => {
      const settings = await change(store, knownCommune(unit), given);
      memory.forget(unit);
      return settings;
    },
  };
}
