import type { OpeningHours, PublishedMember } from '@toso/contract';
import type { Draft, PointDraft } from './draft.ts';
import type { RefusedRow } from './fault.ts';
import { keyOf } from './key.ts';

/** A residential group as the list has it. */
export interface AreaDraft {
  readonly name: string;
  readonly note?: string | undefined;
}

/** A team put together from its rows. */
export interface TeamDraft {
  readonly row: number;
  readonly formerWard: string | undefined;
  name: string;
  readonly areas: AreaDraft[];
  readonly roles: string[];
  readonly members: PublishedMember[];
  readonly memberKeys: Set<string>;
  readonly points: PointDraft[];
  address: string | undefined;
  phone: string | undefined;
  zaloUrl: string | undefined;
  checkedOn: string | undefined;
  hours: readonly OpeningHours[];
  phonesWithheld: number;
}

const teamKey = ({ teamName, formerWard }: Draft) =>
  `${keyOf(teamName)}|${keyOf(formerWard ?? '')}`;

const emptyTeam = ({ row, teamName, formerWard }: Draft): TeamDraft => ({
  row,
  formerWard,
  name: teamName,
  areas: [],
  roles: [],
  members: [],
  memberKeys: new Set(),
  points: [],
  address: undefined,
  phone: undefined,
  zaloUrl: undefined,
  checkedOn: undefined,
  hours: [],
  phonesWithheld: 0,
});

const singles = ['address', 'phone', 'zaloUrl', 'checkedOn'] as const;

/** Why a further row cannot join its team: it says nothing new, or something else than before. */
function refusalOf(team: TeamDraft, draft: Draft): RefusedRow['fault'] | undefined {
  const known = new Set(team.areas.map(({ name }) => keyOf(name)));
  const newArea = draft.areas.some((name) => !known.has(keyOf(name)));
  const newMember = draft.member !== undefined && !team.memberKeys.has(draft.member.key);
  if (!newArea && !newMember) return 'duplicate';
  const differs = (mine: unknown, theirs: unknown) =>
    mine !== undefined && theirs !== undefined && JSON.stringify(mine) !== JSON.stringify(theirs);
  const hoursDiffer =
    team.hours.length > 0 && draft.hours.length > 0 && differs(team.hours, draft.hours);
  return hoursDiffer || singles.some((field) => differs(team[field], draft[field]))
    ? 'contradiction'
    : undefined;
}

function addMember(team: TeamDraft, member: NonNullable<Draft['member']>): void {
  const { role, key, publishedName: name, publishedPhone: phone, phoneWithheld } = member;
  team.memberKeys.add(key);
  if (!team.roles.includes(role)) team.roles.push(role);
  if (phoneWithheld) team.phonesWithheld++;
  if (name ?? phone) team.members.push({ role, ...(name && { name }), ...(phone && { phone }) });
}

function join(team: TeamDraft, draft: Draft): void {
  const note =
    [draft.areaNote, draft.formerWard && `${draft.formerWard} cũ`].filter(Boolean).join('; ') ||
    undefined;
  const known = new Set(team.areas.map(({ name }) => keyOf(name)));
  for (const name of draft.areas) if (!known.has(keyOf(name))) team.areas.push({ name, note });
  for (const field of singles) team[field] ??= draft[field];
  if (team.hours.length === 0) team.hours = draft.hours;
  if (draft.member) addMember(team, draft.member);
  const point = draft.point;
  if (point && !team.points.some(({ name }) => keyOf(name) === keyOf(point.name))) {
    team.points.push(point);
  }
}

/** Names that several old wards use get their old ward: residents could not tell them apart. */
function nameApart(teams: readonly TeamDraft[]): void {
  const count = new Map<string, number>();
  for (const { name } of teams) count.set(keyOf(name), (count.get(keyOf(name)) ?? 0) + 1);
  for (const team of teams) {
    if ((count.get(keyOf(team.name)) ?? 0) > 1 && team.formerWard) {
      team.name = `${team.name} (${team.formerWard} cũ)`.slice(0, 120);
    }
  }
}

/** Puts rows of the same team together; rows that repeat or contradict are refused. */
export function groupTeams(drafts: readonly Draft[]): {
  teams: TeamDraft[];
  refused: RefusedRow[];
} {
  const teams = new Map<string, TeamDraft>();
  const refused: RefusedRow[] = [];
  for (const draft of drafts) {
    const known = teams.get(teamKey(draft));
    const fault = known && refusalOf(known, draft);
    if (fault) {
      refused.push({ row: draft.row, fault, otherRow: known.row });
      continue;
    }
    const team = known ?? emptyTeam(draft);
    teams.set(teamKey(draft), team);
    join(team, draft);
  }
  nameApart([...teams.values()]);
  return { teams: [...teams.values()], refused };
}
