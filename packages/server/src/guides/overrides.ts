import type { GuideOverride } from '@toso/contract';
import { readGuide, slimOverride, type GuideLanguage, type GuideProblem } from '@toso/guides';
import { applyOverride, readOverride } from '@toso/guides/override';
import { knownCommune } from '../directory/units.ts';
import { recordAudit } from '../security/audit.ts';
import type { KeptOverride } from '../services.ts';
import type { Store } from '../store.ts';
import { vietnamDay } from '../vietnam-day.ts';

/** What keeps an override from fitting the guides of today. */
async function problemsOf(
  override: GuideOverride,
  today?: string,
): Promise<readonly GuideProblem[]> {
  const guide = await readGuide(override.guide, override.lang);
  if (!guide) return [{ code: 'unknown_guide', path: ['guide'], name: override.guide }];
  return applyOverride(guide, override, today === undefined ? {} : { today }).problems;
}

/** What a ward says of guides in its own words. */
export async function readOverrides(
  { database }: Store,
  unit: string,
): Promise<readonly KeptOverride[]> {
  const rows = await database.inUnit(unit, (open) =>
    open
      .selectFrom('guide_override')
      .select(['body', 'updated_at'])
      .where('unit_code', '=', unit)
      .orderBy('guide')
      .orderBy('lang', 'desc')
      .execute(),
  );
  const kept = await Promise.all(
    rows.map(async ({ body, updated_at: changedAt }): Promise<KeptOverride[]> => {
      const read = readOverride(body);
      if ('problems' in read) return [];
      const { override } = read;
      return [{ override, changedAt, problems: await problemsOf(override) }];
    }),
  );
  return kept.flat();
}

/** Keeps a ward's words where they fit; one transaction with its entry in the audit log. */
export async function replaceOverride(
  store: Store,
  unit: string,
  given: GuideOverride,
): Promise<readonly GuideProblem[]> {
  const { provinceCode: province_code } = knownCommune(unit);
  const now = store.now();
  const problems = await problemsOf(given, vietnamDay(now));
  const guide = await readGuide(given.guide, given.lang);
  if (problems.length > 0 || !guide) return problems;
  const override = slimOverride(guide, given);
  const columns = {
    checked_on: override.checkedOn,
    body: JSON.stringify(override),
    updated_at: now,
  };
  const key = { unit_code: unit, guide: override.guide, lang: override.lang };
  await store.database.inUnit(unit, async (rows) => {
    await rows
      .insertInto('guide_override')
      .values({ ...key, province_code, ...columns })
      .onConflict((clash) => clash.columns(['unit_code', 'guide', 'lang']).doUpdateSet(columns))
      .execute();
    await recordAudit(store.keys, rows, { unit, at: now, action: 'guide-changed' });
  });
  return [];
}

/** Lets the guide's own words stand again. @returns False where the ward had none. */
export async function removeOverride(
  store: Store,
  unit: string,
  guide: string,
  lang: GuideLanguage,
): Promise<boolean> {
  const at = store.now();
  return store.database.inUnit(unit, async (rows) => {
    const gone = await rows
      .deleteFrom('guide_override')
      .where('unit_code', '=', unit)
      .where('guide', '=', guide)
      .where('lang', '=', lang)
      .returning('guide')
      .execute();
    if (gone.length === 0) return false;
    await recordAudit(store.keys, rows, { unit, at, action: 'guide-removed' });
    return true;
  });
}
