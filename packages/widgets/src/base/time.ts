/** Vietnam's only time zone: what is shown never depends on where the device thinks it is. */
const timeZone = 'Asia/Ho_Chi_Minh';
/** It is seven hours ahead all year: `Intl`, which wakes slowly on a cheap phone, is not needed. */
const AHEAD_MS = 7 * 3_600_000;

/** What the clock on the wall shows, `2026-11-21T14:05:00.000Z`; a calendar day stays that day. */
const wallClock = (when: string | Date): string =>
  new Date(new Date(when).getTime() + AHEAD_MS).toISOString();

/** The day on the calendar on the wall: `2026-11-21`. */
export const calendarDay = (when: string | Date): string => wallClock(when).slice(0, 10);

/** A day in figures, alike in Vietnamese and British English: `21/11/2026`. */
export const formatDate = (when: string | Date): string =>
  calendarDay(when).split('-').reverse().join('/');

/** The time of day, 24 hours: `14:05`. */
export const formatTime = (when: string | Date): string => wallClock(when).slice(11, 16);

/** A day by name: `Thứ Bảy, 21/11`. */
export const formatDay = (lang: string, when: string | Date): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone,
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
  }).format(new Date(when));
