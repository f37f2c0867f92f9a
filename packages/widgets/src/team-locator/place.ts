import type { Directory, ServicePoint } from '@toso/contract';
import { searchSteps, type DirectoryHits, type TeamHit } from '@toso/directory';
import { betweenOthers } from './between-others.ts';
import type { Marks } from './team-card.ts';

/** As many are found at least: every tile of a small ward's picture can light up. */
const FOUND_AT_LEAST = 40;

/** What was found for a text. */
export interface Found extends DirectoryHits {
  readonly text: string;
}

/** A directory that is open, ready for searching on the device. */
export interface Place {
  readonly directory: Directory;
  /**
   * Finds what was typed, one more than `rows` to show, between other work of the page; `undefined`
   * once it is no longer wanted.
   */
  readonly find: (
    text: string,
    rows: number,
    isWanted: () => boolean,
  ) => Promise<Found | undefined>;
}

export function placeOf(directory: Directory): Place {
  const search = searchSteps(directory);
  const find: Place['find'] = async (text, rows, isWanted) => {
    const steps = search(text, Math.max(FOUND_AT_LEAST, rows + 1));
    const hits = await betweenOthers(steps, isWanted);
    return hits && { ...hits, text };
  };
  // Nobody looks for this: it reads every word, so that the first letters wait for nothing.
  void find('tổ', 0, () => true);
  return { directory, find };
}

/** After so many days without a check a ward's data may mislead: see docs/decisions/0080. */
const STALE_AFTER_DAYS = 180;

export const isStale = (checkedOn: string): boolean =>
  Date.now() - Date.parse(checkedOn) > STALE_AFTER_DAYS * 86_400_000;

/** True where distances would tell points apart: at least two say where they are. */
export const canSortByDistance = (points: readonly ServicePoint[]): boolean =>
  points.filter((point) => point.latitude !== undefined).length > 1;

/** Where to mark what was typed in the texts of a team: its name, or the text that matched. */
export const marksOf =
  ({ name, nameMarks, match }: TeamHit): Marks =>
  (text) => {
    if (text === name) return nameMarks;
    const at = match ? text.indexOf(match.text) : -1;
    return match && at >= 0 ? match.marks.map(([from, to]) => [from + at, to + at]) : [];
  };
