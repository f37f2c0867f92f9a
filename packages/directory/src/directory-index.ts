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
  /** Empty until it is read. */
  text: WordIds;
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

/** Read at a time: less than a millisecond here, a few on a cheap phone. */
const AT_ONCE = 16;

/**
 * A directory whose words are not read yet, and what reads on: true at the end. Each keystroke then
 * only compares.
 */
export function openIndex(directory: Directory): readonly [SearchIndex, readOn: () => boolean] {
  const vocabulary = new Vocabulary();
  const wards = wardsOf(directory);
  const entries = wards.flatMap((ward, at) =>
    ward.entries.map((entry): Entry => ({ ...entry, ward: at, text: [] })),
  );
  const names: IndexedName[] = [];
  const readings = [
    ...wards.map((ward, at) => () => names.push(...indexNames(ward, at, vocabulary))),
    ...entries.map((entry) => () => (entry.text = vocabulary.read(textOf(entry)))),
  ];
  const index = {
    ...{ vocabulary, wards, names },
    teams: entries.filter((entry) => !entry.servicePoint),
    servicePoints: entries.filter((entry) => entry.servicePoint),
  };
  return [
    index,
    () => {
      for (const read of readings.splice(0, AT_ONCE)) read();
      return !readings.length;
    },
  ];
}
