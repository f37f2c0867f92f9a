import type { Team, TeamQuery, WardSnapshot } from '@toso/contract';
import { fold } from '@toso/directory';

const wordsOf = ({ name, address = '', areas }: Team) =>
  fold([name, address, ...areas.flatMap((area) => [area.name, area.note ?? ''])].join(' '));

/** The teams of a ward's file that match: each word typed begins a word of the team's entry. */
export function teamsIn({ teams }: WardSnapshot, { topic, q = '' }: TeamQuery): readonly Team[] {
  const wanted = fold(q).split(' ');
  return teams
    .filter((team) => topic === undefined || !team.topics || team.topics.includes(topic))
    .filter((team) => wanted.every((word) => ` ${wordsOf(team)}`.includes(` ${word}`)));
}
