import type { OpeningHours } from '@toso/contract';

/** 5 January 1970 was a Monday, day 1 of ISO 8601. */
const dayOf = (day: number) => new Date(Date.UTC(1970, 0, 4 + day));

/** `thứ Hai` in Vietnamese, where only Sunday begins with its own capital; `Monday` in English. */
function dayName(lang: string, day: number): string {
  const name = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(
    dayOf(day),
  );
  return lang === 'vi' && day < 7 ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Days that follow each other, as pairs of first and last: 1, 2, 3, 6 become 1–3 and 6–6. */
function runsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run?.[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** Opening hours in words: `thứ Hai – thứ Sáu, 17:00–19:00; Chủ Nhật, 08:00–11:00`. */
export function hoursText(hours: readonly OpeningHours[], lang: string, daily: string): string {
  const part = ({ days, opens, closes }: OpeningHours) => {
    const runs = runsOf(days);
    const named = runs.map(([first, last]) =>
      first === last ? dayName(lang, first) : `${dayName(lang, first)} – ${dayName(lang, last)}`,
    );
    const whole = runs.length === 1 && runs[0]?.[0] === 1 && runs[0][1] === 7;
    return `${whole ? daily : named.join(', ')}, ${opens}–${closes}`;
  };
  return hours.map(part).join('; ');
}
