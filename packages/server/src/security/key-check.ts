import type { Database } from '../database/open.ts';
import { StartRefusal } from '../start-refusal.ts';
import type { Keys } from './keys.ts';

const placeOf = (keyId: string) => ({
  unit: '00000',
  table: 'key_check',
  row: keyId,
  column: 'sealed',
});
const expected = 'Tổ Số';

const wrongKey = () =>
  new StartRefusal('wrong_key', {
    vi: 'Tệp khoá này không phải tệp khoá của dữ liệu đang mở, hoặc thiếu một khoá cũ. Hãy dùng đúng tệp khoá (TOSO_KEY_FILE).',
    en: 'The key file does not belong to this data, or an older key is missing. Use the right one (TOSO_KEY_FILE).',
  });

function opens(keys: Keys, keyId: string, sealed: string): boolean {
  try {
    return keys.open(placeOf(keyId), sealed) === expected;
  } catch {
    return false;
  }
}

/** True where some key has sealed something here. */
export const hasKeyChecks = (database: Database): Promise<boolean> =>
  database.asWorker(
    async (rows) => (await rows.selectFrom('key_check').select('key_id').execute()).length > 0,
  );

/**
 * Makes sure that these keys open what is stored, and remembers new ones.
 *
 * @throws {@link StartRefusal} `wrong_key`.
 */
export async function checkKeys(database: Database, keys: Keys): Promise<void> {
  await database.asWorker(async (rows) => {
    const known = await rows.selectFrom('key_check').selectAll().execute();
    const marker = known.find(({ key_id }) => key_id === 'index');
    const sealedBy = known.filter(({ key_id }) => key_id !== 'index');
    const index = keys.digest('00000', 'check', expected);
    if (marker && marker.sealed !== index) throw wrongKey();
    if (!sealedBy.every(({ key_id, sealed }) => opens(keys, key_id, sealed))) throw wrongKey();
    const names = new Set(known.map(({ key_id }) => key_id));
    const newest = keys.ids.at(-1) ?? '';
    const added = [
      ...(names.has(newest)
        ? []
        : [{ key_id: newest, sealed: keys.seal(placeOf(newest), expected) }]),
      ...(marker ? [] : [{ key_id: 'index', sealed: index }]),
    ];
    if (added.length === 0) return;
    await rows
      .insertInto('key_check')
      .values(added)
      .onConflict((clash) => clash.doNothing())
      .execute();
  });
}
