/** Vietnam's only time zone: what is shown never depends on where the device thinks it is. */
const timeZone = 'Asia/Ho_Chi_Minh';

/** A calendar day begins in Vietnam; an instant is what it is. */
const instantOf = (when: string | Date): Date =>
  typeof when === 'string' && /^\d{4}-\d\d-\d\d$/.test(when)
    ? new Date(`${when}T00:00:00+07:00`)
    : new Date(when);

const formatted = (lang: string, when: string | Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone, ...options }).format(
    instantOf(when),
  );

/** A day in figures: `21/11/2026`. */
export function formatDate(lang: string, when: string | Date): string {
  const [year, month, day] = String(when).split('-');
  // Vietnamese and British figures are alike, and `Intl` wakes slowly on a cheap phone.
  if (day?.length === 2 && /^(vi|en)$/.test(lang)) return `${day}/${month}/${year}`;
  return formatted(lang, when, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** A day by name: `Thứ Bảy, 21/11`. */
export const formatDay = (lang: string, when: string | Date): string =>
  formatted(lang, when, { weekday: 'long', day: '2-digit', month: '2-digit' });

/** The time of day, 24 hours: `14:05`. */
export const formatTime = (lang: string, when: string | Date): string =>
  formatted(lang, when, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
