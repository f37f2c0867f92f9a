import { findUnits, unitOf } from '@toso/directory/places';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './call.ts';

type Reference =
  | 'listUnits'
  | 'getUnit'
  | 'getDirectory'
  | 'getDirectorySnapshot'
  | 'listTeams'
  | 'getTeam'
  | 'listTopics';

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Refusal('not_found');
  return value;
};

/** Leaves absent what a query leaves out: optional is not the same as undefined. */
const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

function knownUnit(code: string) {
  const unit = unitOf(code);
  if (!unit) throw new Refusal('unit_unknown');
  return unit;
}

/** Places, directory, teams and topics: what anybody may read. */
export const referenceHandlers = ({ directory }: Services): Pick<Handlers, Reference> => ({
  listUnits: ({ query: { q = '', parent, level }, page: { limit, after = '0' } }) => {
    const from = Number(after);
    const all = findUnits(q, given({ parent, level }));
    const candidates = all.slice(from, from + limit);
    const end = from + limit;
    return Promise.resolve({
      body: { candidates: [...candidates] },
      ...(end < all.length ? { next: String(end) } : {}),
    });
  },
  getUnit: ({ params: { code } }) => Promise.resolve({ body: knownUnit(code) }),
  getDirectory: async ({ params: { code } }) => {
    knownUnit(code);
    const body = found(await directory.pointer(code));
    return { body, fixed: { unit: code, version: body.version } };
  },
  getDirectorySnapshot: async ({ params: { code, file } }) => {
    const version = /-([0-9a-f]{16})\.json$/.exec(file)?.[1] ?? '';
    const bytes = found(await directory.snapshot(code, version));
    return { bytes, name: `${code}/${file}`, fixed: { unit: code, version } };
  },
  listTeams: async ({ query: { unit, topic, q }, page }) => {
    knownUnit(unit);
    // Read first: content newer than its version is only kept until that is read again.
    const pointer = await directory.pointer(unit);
    const { items, next } = await directory.teams({ unit, ...given({ topic, q }), ...page });
    const fixed = pointer && { unit, version: pointer.version };
    return { body: { teams: [...items] }, ...given({ next, fixed }) };
  },
  getTeam: async ({ params: { id } }) => ({ body: found(await directory.team(id)) }),
  listTopics: async ({ query: { unit } }) => {
    if (unit !== undefined) knownUnit(unit);
    return { body: { topics: [...(await directory.topics(unit))] } };
  },
});
