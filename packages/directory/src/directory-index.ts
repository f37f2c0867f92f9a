import type { Directory, FormerName, ServicePoint, Team } from '@toso/contract';
import { wordTexts, type WordText } from './typed-words.ts';

/** A ward as it is searched. */
export interface IndexedPlace {
  readonly code: string;
  readonly name: string;
}

/** A present or former name of a ward. */
export interface IndexedName {
  /** Position of its ward. */
  readonly ward: number;
  readonly name: string;
  readonly former?: FormerName;
  readonly text: WordText;
  /** What people add to it: the old district and province, the ward of today. */
  readonly hint: WordText;
}

/** A team or a service point. */
export interface Entry {
  /** Position of its ward. */
  readonly ward: number;
  /** Position among its kind in the ward. */
  readonly index: number;
  readonly name: string;
  readonly team?: Team;
  readonly servicePoint?: ServicePoint;
  readonly text: WordText;
}

export interface SearchIndex {
  readonly wards: readonly IndexedPlace[];
  /** Names and hints of each ward in one, by ward. */
  readonly wardTexts: readonly WordText[];
  readonly names: readonly IndexedName[];
  readonly entries: readonly Entry[];
}

interface Ward extends IndexedPlace {
  readonly formerNames: readonly FormerName[];
  readonly entries: readonly Omit<Entry, 'ward' | 'text'>[];
  /** The texts of `entries`. */
  readonly texts: readonly string[];
}

const teamText = ({ name, areas, address }: Team) =>
  [name, ...areas.flatMap((area) => [area.name, area.note]), address].filter(Boolean).join(' ');

/** The wards of a directory of either kind, with what is searched in each. */
function wardsOf(directory: Directory): readonly Ward[] {
  if (directory.kind === 'province') {
    return directory.wards.map(({ code, name, formerNames, teams }) => {
      const entries = teams.map((team, index) => ({ index, name: team }));
      return { code, name, formerNames, entries, texts: teams };
    });
  }
  const { unit, teams, servicePoints } = directory;
  const entries = [
    ...teams.map((team, index) => ({ index, name: team.name, team })),
    ...servicePoints.map((point, index) => ({ index, name: point.name, servicePoint: point })),
  ];
  const texts = [
    ...teams.map(teamText),
    ...servicePoints.map(({ name, address }) => `${name} ${address}`),
  ];
  const { code, name, formerNames } = unit;
  return [{ code, name, formerNames, entries, texts }];
}

interface Name {
  readonly ward: number;
  readonly name: string;
  readonly former?: FormerName;
  readonly hint: string;
}

function namesOf({ name, formerNames }: Ward, ward: number, provinceName: string): Name[] {
  const around = [
    ...new Set(formerNames.flatMap(({ district, province }) => [district, province])),
  ];
  const hint = [provinceName, ...around].filter(Boolean).join(' ');
  const former = formerNames.map((old) => ({
    ward,
    name: old.name,
    former: old,
    hint: [old.district, old.province, name, provinceName].filter(Boolean).join(' '),
  }));
  return [{ ward, name, hint }, ...former];
}

/** What `wordTexts` gives for each text, and nothing where there is none. */
const noText: WordText = { accented: '', folded: '' };

/** Reads a directory once, so that each keystroke only compares. */
export function readDirectory(directory: Directory): SearchIndex {
  const wards = wardsOf(directory);
  const names = wards.flatMap((ward, at) => namesOf(ward, at, directory.unit.provinceName));
  const nameTexts = wordTexts(names.map(({ name }) => name));
  const hintTexts = wordTexts(names.map(({ hint }) => hint));
  const entryTexts = wordTexts(wards.flatMap(({ texts }) => texts));
  const ofWard = wards.map((): string[] => []);
  for (const { ward, name, hint } of names) ofWard[ward]?.push(name, hint);
  const wardTexts = wordTexts(ofWard.map((parts) => parts.join(' ')));
  return {
    wards,
    wardTexts,
    names: names.map(({ ward, name, former }, at) => ({
      ward,
      name,
      ...(former && { former }),
      text: nameTexts[at] ?? noText,
      hint: hintTexts[at] ?? noText,
    })),
    entries: wards
      .flatMap(({ entries }, ward) => entries.map((entry) => ({ ...entry, ward })))
      .map((entry, at) => ({ ...entry, text: entryTexts[at] ?? noText })),
  };
}
