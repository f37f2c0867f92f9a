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
  /** Empty until it is read: first the words of its names, then those of notes and address. */
  text: WordIds;
  /** How many words of `text` are of its names. */
  named: number;
}

/** An entry before it is read. */
type Unread = Omit<Entry, 'ward' | 'text' | 'named'>;

/** A ward as it is searched. */
interface Ward extends Named {
  readonly code: string;
  readonly entries: readonly Unread[];
}

export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly wards: readonly Ward[];
  readonly names: readonly IndexedName[];
  readonly teams: readonly Entry[];
  readonly servicePoints: readonly Entry[];
}

function read(entry: Entry, vocabulary: Vocabulary): void {
  const { name, team, servicePoint } = entry;
  const areas = team?.areas ?? [];
  const names = vocabulary.read([name, ...areas.map((area) => area.name)].join(' '));
  const rest = [...areas.map(({ note = '' }) => note), (team ?? servicePoint)?.address ?? ''];
  entry.text = [...names, ...vocabulary.read(rest.join(' '))];
  entry.named = names.length;
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
    ward.entries.map((entry): Entry => ({ ...entry, ward: at, text: [], named: 0 })),
  );
  const names: IndexedName[] = [];
  const readings = [
    ...wards.map((ward, at) => () => names.push(...indexNames(ward, at, vocabulary))),
    ...entries.map((entry) => () => read(entry, vocabulary)),
  ];
  const index = {
    ...{ vocabulary, wards, names },
    teams: entries.filter((entry) => !entry.servicePoint),
    servicePoints: entries.filter((entry) => entry.servicePoint),
  };
  return [
    index,
    () => {
      for (const reading of readings.splice(0, AT_ONCE)) reading();
      return !readings.length;
    },
  ];
}
