import { wallClock } from './time.ts';

/** The time of day in Vietnam, 24 hours: `14:05`. */
export const formatTime = (when: string | Date): string => wallClock(when).slice(11, 16);

/** A day in Vietnam by name: `Thứ Bảy, 21/11`. */
export const formatDay = (lang: string, when: string | Date): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'Asia/Ho_Chi_Minh',
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
  }).format(new Date(when));
