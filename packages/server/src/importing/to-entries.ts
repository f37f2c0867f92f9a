import type { Area, Contact, ServicePoint, Team } from '@toso/contract';
import { v7 as uuidv7 } from 'uuid';
import type { WardEntries } from '../services.ts';
import type { AreaDraft, TeamDraft } from './group-teams.ts';
import { keyOf } from './key.ts';

/** What the ward publishes today; ids of what is still there are kept. */
export interface Existing {
  readonly teams: readonly Team[];
  readonly servicePoints: readonly ServicePoint[];
  readonly contacts: readonly Contact[];
}

const areaKey = ({ name, note }: AreaDraft) => `${keyOf(name)}|${keyOf(note ?? '')}`;
const areasKey = (areas: readonly AreaDraft[]) => areas.map(areaKey).sort().join(';');

/** Finds the team that a list means: by its name, else by the groups that it serves. */
function matcher(existing: readonly Team[]): (draft: TeamDraft) => Team | undefined {
  const free = new Set(existing.filter(({ sample }) => !sample));
  const byName = new Map([...free].map((team) => [keyOf(team.name), team]));
  const byAreas = new Map([...free].map((team) => [areasKey(team.areas), team]));
  return ({ name, areas }) => {
    const found = [
      byName.get(keyOf(name)),
      areas.length > 0 ? byAreas.get(areasKey(areas)) : undefined,
    ].find((team) => team !== undefined && free.has(team));
    if (found) free.delete(found);
    return found;
  };
}

function areasOf(drafts: readonly AreaDraft[], known: Team | undefined): Area[] {
  const ids = new Map(known?.areas.map((area) => [areaKey(area), area.id]));
  return drafts.map((draft) => ({
    id: ids.get(areaKey(draft)) ?? uuidv7(),
    name: draft.name,
    ...(draft.note && { note: draft.note.slice(0, 160) }),
  }));
}

const teamOf = (draft: TeamDraft, known: Team | undefined, unit: string, today: string): Team => ({
  id: known?.id ?? uuidv7(),
  unit,
  name: draft.name,
  areas: areasOf(draft.areas, known),
  ...(draft.address && { address: draft.address }),
  roles: draft.roles,
  ...(draft.members.length > 0 && { members: draft.members }),
  ...(draft.phone && { phone: draft.phone }),
  ...(draft.zaloUrl && { zaloUrl: draft.zaloUrl }),
  hours: [...draft.hours],
  ...(known?.topics && { topics: known.topics }),
  checkedOn: draft.checkedOn ?? today,
});

function pointsOf(
  drafts: readonly TeamDraft[],
  { servicePoints }: Existing,
  unit: string,
  today: string,
): ServicePoint[] {
  const ids = new Map(servicePoints.map(({ name, id }) => [keyOf(name), id]));
  const points = new Map<string, ServicePoint>();
  for (const { points: own, hours, phone, checkedOn } of drafts) {
    for (const { name, address, latitude, longitude } of own) {
      const key = keyOf(name);
      if (points.has(key)) continue;
      points.set(key, {
        id: ids.get(key) ?? uuidv7(),
        unit,
        name,
        address,
        hours: [...hours],
        ...(phone && { phone }),
        ...(latitude !== undefined && { latitude }),
        ...(longitude !== undefined && { longitude }),
        checkedOn: checkedOn ?? today,
      });
    }
  }
  return [...points.values()];
}

/** How the ward's list changes. */
export interface Changes {
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
}

/** Makes the ward's entries of a list, with the ids that residents' devices already know. */
export function toEntries(
  drafts: readonly TeamDraft[],
  existing: Existing,
  unit: string,
  today: string,
): { entries: WardEntries; changes: Changes } {
  const match = matcher(existing.teams);
  let kept = 0;
  const teams = drafts.map((draft) => {
    const known = match(draft);
    if (known) kept++;
    return teamOf(draft, known, unit, today);
  });
  return {
    entries: {
      teams,
      servicePoints: pointsOf(drafts, existing, unit, today),
      contacts: existing.contacts.filter(({ sample }) => !sample),
    },
    changes: { added: teams.length - kept, kept, removed: existing.teams.length - kept },
  };
}
