import type { Team, TeamQuery, WardSnapshot } from '@toso/contract';
import { createDirectorySearch, type DirectorySearch } from '@toso/directory';

/** Makes what finds a ward's teams, best first; nothing typed gives all in the file's order. */
export function teamFinder(): (ward: WardSnapshot, query: TeamQuery) => readonly Team[] {
  const read = new WeakMap<WardSnapshot, DirectorySearch>();
  return (ward, { topic, q = '' }) => {
    const made = read.get(ward) ?? createDirectorySearch(ward);
    read.set(ward, made);
    return made
      .search(q, ward.teams.length)
      .teams.flatMap(({ team }) => team ?? [])
      .filter((team) => topic === undefined || !team.topics || team.topics.includes(topic));
  };
}
