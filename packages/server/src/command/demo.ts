import type { Services } from '../services.ts';
import { demoProvince, demoWards } from './demo-data.ts';
import { exitCodes } from './failure.ts';
import { tell, type Context } from './io.ts';
import { withStore, type PlaceOptions } from './store-options.ts';

const words = {
  loading: {
    vi: 'Đang nạp dữ liệu mẫu: {bar} {done}/{all}',
    en: 'Loading sample data: {bar} {done}/{all}',
  },
  loaded: {
    vi: 'Đã nạp dữ liệu mẫu: {teams} tổ của {wards} phường, xã.',
    en: 'Loaded sample data: {teams} teams of {wards} wards and communes.',
  },
  kept: {
    vi: 'Đã có danh bạ của Đà Nẵng nên không nạp dữ liệu mẫu.',
    en: 'Da Nang has a directory already: no sample data was loaded.',
  },
} as const;

const bar = (part: number) => '█'.repeat(Math.round(part * 20)).padEnd(20, '░');

/** Loads the demo into a store that has nothing of Da Nang yet. */
export async function loadDemo(
  { directory }: Services,
  context: Context,
): Promise<{ wards: number; teams: number } | undefined> {
  if (await directory.pointer(demoProvince)) return undefined;
  const all = [...demoWards()];
  let teams = 0;
  for (const [index, { unit, entries }] of all.entries()) {
    await directory.replace(unit.code, entries);
    teams += entries.teams.length;
    const done = index + 1;
    const values = { bar: bar(done / all.length), done, all: all.length };
    context.progress?.(tell(context, words.loading, values));
  }
  context.progress?.('');
  return { wards: all.length, teams };
}

/** `toso demo` */
export async function demoCommand(options: PlaceOptions, context: Context): Promise<number> {
  return withStore(options, context, async (services) => {
    const loaded = await loadDemo(services, context);
    if (context.json) context.out(JSON.stringify({ loaded: loaded ?? null }));
    else context.out(loaded ? tell(context, words.loaded, loaded) : tell(context, words.kept));
    return exitCodes.ok;
  });
}
