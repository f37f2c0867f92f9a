import { calendarDay } from '../base/time.ts';

/** The next days on which help may come, as calendar days in Vietnam, today first. */
export const nextDays = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, ahead) =>
    calendarDay(new Date(now.getTime() + ahead * 86_400_000)),
  );
