import type { Unit } from '@toso/contract';
import type { RefusedRow } from '../importing/fault.ts';
import { sentenceOf, withReasons } from '../importing/messages.ts';
import { planImport, type ImportPlan } from '../importing/plan-import.ts';
import { readInWorker } from '../importing/read-in-worker.ts';
import type { Existing } from '../importing/to-entries.ts';
import type { Services } from '../services.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { exitCodes } from './failure.ts';
import { fileWords, sayIgnored } from './file-words.ts';
import { tell, type Context } from './io.ts';
import { readList } from './read-list.ts';
import { withStore, type PlaceOptions } from './store-options.ts';
import { wardOf } from './unit-option.ts';

export interface ImportOptions extends PlaceOptions {
  readonly unit: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly partial?: boolean;
}

const words = {
  found: {
    vi: '{unit}: đọc được {teams} tổ, {areas} địa bàn, {points} điểm hỗ trợ từ {rows} dòng.',
    en: '{unit}: read {teams} teams, {areas} areas, {points} service points from {rows} rows.',
  },
  changes: {
    vi: 'So với danh sách hiện có: thêm {added}, giữ {kept}, bỏ {removed} tổ.',
    en: 'Against the present list: {added} teams added, {kept} kept, {removed} removed.',
  },
  withheld: {
    vi: '{count} số điện thoại của thành viên không được công bố vì chưa có “đồng ý công bố”.',
    en: "{count} members' numbers are not published: no “đồng ý công bố” is written beside them.",
  },
  refused: { vi: 'Từ chối {count} dòng:', en: '{count} rows refused:' },
  noContacts: {
    vi: 'Chưa công bố số nào để người dân gọi khi chưa ai nhận giúp. Thêm bằng: toso unit set --unit {code} --hotline "Tên=số"',
    en: 'No number is published for residents whom nobody helps in time. Add one: toso unit set --unit {code} --hotline "Name=number"',
  },
  done: { vi: 'Đã nhập và công bố danh bạ mới.', en: 'Imported and published.' },
  dry: fileWords.dry,
  nothing: {
    vi: 'Chưa nhập gì. Hãy sửa các dòng trên, hoặc thêm --partial để nhập các dòng còn lại.',
    en: 'Nothing was imported. Correct the rows above, or add --partial to import the others.',
  },
} as const;

async function readExisting(services: Services, unit: string): Promise<Existing> {
  const directory = await services.directory.read(unit);
  if (directory?.kind !== 'ward') return { teams: [], servicePoints: [], contacts: [] };
  return directory;
}

const rowsRefused = (refused: readonly RefusedRow[]) => new Set(refused.map(({ row }) => row)).size;

function report(context: Context, unit: Unit, plan: ImportPlan, outcome: keyof typeof words): void {
  const { teams, servicePoints } = plan.entries;
  const areas = teams.reduce((sum, team) => sum + team.areas.length, 0);
  const { rows, refused, changes, phonesWithheld, ignoredColumns } = plan;
  const counts = {
    unit: unit.name,
    rows,
    teams: teams.length,
    areas,
    points: servicePoints.length,
  };
  context.out(tell(context, words.found, counts));
  context.out(tell(context, words.changes, { ...changes }));
  if (phonesWithheld > 0) context.out(tell(context, words.withheld, { count: phonesWithheld }));
  sayIgnored(context, ignoredColumns);
  if (refused.length > 0) {
    context.out(tell(context, words.refused, { count: rowsRefused(refused) }));
    for (const row of refused) context.out(`  ${sentenceOf(row, context.lang)}`);
  }
  context.out(tell(context, words[outcome]));
  if (outcome === 'done' && plan.entries.contacts.length === 0) {
    context.say(tell(context, words.noContacts, { code: unit.code }));
  }
}

/** The same for programs. Nothing of any cell's content is in it. */
function reportJson(context: Context, unit: Unit, plan: ImportPlan, imported: boolean): void {
  const { teams, servicePoints } = plan.entries;
  context.out(
    JSON.stringify({
      unit: unit.code,
      imported,
      rows: plan.rows,
      teams: teams.length,
      servicePoints: servicePoints.length,
      changes: plan.changes,
      phonesWithheld: plan.phonesWithheld,
      ignoredColumns: plan.ignoredColumns,
      refused: withReasons(plan.refused, context.lang),
    }),
  );
}

/**
 * `toso import teams FILE --unit CODE`: replaces a ward's list of teams by the file's.
 *
 * @returns 1 where rows are refused and the rest is not asked for, or nothing can be taken.
 */
export async function importTeams(
  file: string,
  options: ImportOptions,
  context: Context,
): Promise<number> {
  const unit = wardOf(options.unit);
  const sheet = await readInWorker(await readList(file), { sheetName: options.sheet });
  return withStore(options, context, async (services) => {
    const existing = await readExisting(services, unit.code);
    const plan = planImport(sheet, unit, existing, vietnamDay(new Date()));
    const wanted = plan.refused.length === 0 || options.partial === true;
    const taken = wanted && plan.entries.teams.length > 0;
    if (taken && !options.dryRun) await services.directory.replace(unit.code, plan.entries);
    const outcome = !taken ? 'nothing' : options.dryRun ? 'dry' : 'done';
    if (context.json) reportJson(context, unit, plan, outcome === 'done');
    else report(context, unit, plan, outcome);
    return taken ? exitCodes.ok : exitCodes.failure;
  });
}
