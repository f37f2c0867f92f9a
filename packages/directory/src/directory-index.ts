import type { Directory, ServicePoint, Team } from '@toso/contract';
import { indexNames, type IndexedName, type Named } from './names.ts';
import { Vocabulary, type WordIds } from './vocabulary.ts';

/** A team or a service point. */
export interface Entry {
  /** Position of its ward. */
  readonly ward: number;
  /** Position among its kind in the ward. */
  readonly index: number;
  readonly name: string;
  readonly team?: Team;
  readonly servicePoint?: ServicePoint;
  readonly text: WordIds;
}

/** A ward as it is searched. */
interface Ward extends Named {
  readonly code: string;
  readonly entries: readonly Omit<Entry, 'ward' | 'text'>[];
}

export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly wards: readonly Ward[];
  readonly names: readonly IndexedName[];
  /** The words of all names of each ward and of their hints, by ward. */
  readonly wardTexts: readonly WordIds[];
  readonly teams: readonly Entry[];
  readonly servicePoints: readonly Entry[];
}

function textOf({ name, team, servicePoint }: Omit<Entry, 'ward' | 'text'>): string {
  const areas = team?.areas.map((area) => `${area.name} ${area.note ?? ''}`) ?? [];
  return [name, ...areas, (team ?? servicePoint)?.address ?? ''].join(' ');
}

/** The wards of a directory of either kind, with what is searched in each. */
function wardsOf(directory: Directory): readonly Ward[] {
  const { provinceName } = directory.unit;
  if (directory.kind === 'province') {
    return directory.wards.map(({ code, name, formerNames, teams }) => {
      const entries = teams.map((team, index) => ({ index, name: team }));
      return { code, name, provinceName, formerNames, entries };
    });
  }
  const { unit, teams, servicePoints } = directory;
  const { code, name, formerNames } = unit;
  const entries = [
    ...teams.map((team, index) => ({ index, name: team.name, team })),
    ...servicePoints.map((point, index) => ({ index, name: point.name, servicePoint: point })),
  ];
  return [{ code, name, provinceName, formerNames, entries }];
}

/** Reads a directory once, so that each keystroke only compares. */
export function readDirectory(directory: Directory): SearchIndex {
  const vocabulary = new Vocabulary();
  const wards = wardsOf(directory);
  const names = indexNames(wards, vocabulary);
  const wardTexts = wards.map((): number[] => []);
  for (const { unit, text, hint } of names) wardTexts[unit]?.push(...text, ...hint);
  const entries = wards.flatMap((ward, at) =>
    ward.entries.map((entry) => ({ ...entry, ward: at, text: vocabulary.read(textOf(entry)) })),
  );
  return {
    vocabulary,
    wards,
    names,
    wardTexts: wardTexts.map((ids) => [...new Set(ids)]),
    teams: entries.filter((entry) => !entry.servicePoint),
    servicePoints: entries.filter((entry) => entry.servicePoint),
  };
}
