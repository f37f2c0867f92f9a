import type { Services } from '../services.ts';
import { demoAccounts, demoProvince, demoWard, demoWards } from './demo-data.ts';
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

/** The demo's wards that publish nothing yet; none where Da Nang has a real directory. */
async function missingWards({ directory }: Services) {
  const index = await directory.read(demoProvince);
  if (index?.kind !== 'province') return [...demoWards()];
  if (!index.sample) return [];
  const published = new Set(index.wards.filter(({ version }) => version).map(({ code }) => code));
  return [...demoWards()].filter(({ unit }) => !published.has(unit.code));
}

/**
 * Publishes the sample accounts, by the same two steps as real ones. Only where the demo's ward has
 * sample data and no account of its own.
 */
export async function loadDemoAccounts({ directory, accounts }: Services): Promise<void> {
  const ward = await directory.read(demoWard);
  if (!ward?.sample || (await accounts.list(demoWard)).length > 0) return;
  const by = 'Bản thử';
  const wanted = { accounts: demoAccounts, by, sample: true };
  const opened = await accounts.propose(demoWard, wanted);
  if (!opened) return;
  const { proposal, code } = opened;
  const given = { id: proposal.id, code, by, samePersonReason: 'Dữ liệu mẫu' };
  await accounts.confirm(demoWard, given);
}

/**
 * Loads what the demo lacks: everything at the first start, the rest after a start that was cut
 * short. What a ward has published since stays.
 */
export async function loadDemo(
  services: Services,
  context: Context,
): Promise<{ wards: number; teams: number } | undefined> {
  const missing = await missingWards(services);
  if (missing.length === 0) {
    await loadDemoAccounts(services);
    return undefined;
  }
  let teams = 0;
  for (const [index, { unit, entries }] of missing.entries()) {
    await services.directory.replace(unit.code, entries);
    teams += entries.teams.length;
    const done = index + 1;
    const values = { bar: bar(done / missing.length), done, all: missing.length };
    context.progress?.(tell(context, words.loading, values));
  }
  context.progress?.('');
  await loadDemoAccounts(services);
  return { wards: missing.length, teams };
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
