/**
 * Vietnam's only time zone is seven hours ahead all year: what is shown never depends on where the
 * device thinks it is, and `Intl`, which wakes slowly on a cheap phone, is not needed.
 */
const AHEAD_MS = 7 * 3_600_000;

/** What the clock on the wall shows, `2026-11-21T14:05:00.000Z`; a calendar day stays that day. */
export const wallClock = (when: string | Date): string =>
  new Date(new Date(when).getTime() + AHEAD_MS).toISOString();

/** The day on the calendar on the wall: `2026-11-21`. */
export const calendarDay = (when: string | Date): string => wallClock(when).slice(0, 10);

/** A day in figures, alike in Vietnamese and British English: `21/11/2026`. */
export const formatDate = (when: string | Date): string =>
  calendarDay(when).split('-').reverse().join('/');
