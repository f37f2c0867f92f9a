import type { OpeningHours } from '@toso/contract';
import type { Voice } from './voice.ts';

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
export function hoursText(hours: readonly OpeningHours[], { t }: Pick<Voice, 't'>): string {
  // In words of our own: `Intl` takes a tenth of a second to wake on a cheap phone.
  const names = t('days').split('|');
  const nameOf = (day: number) => names[day - 1] ?? '';
  const part = ({ days, opens, closes }: OpeningHours) => {
    const runs = runsOf(days);
    const named = runs.map(([first, last]) =>
      first === last ? nameOf(first) : `${nameOf(first)} – ${nameOf(last)}`,
    );
    const whole = runs.length === 1 && runs[0]?.[0] === 1 && runs[0][1] === 7;
    return `${whole ? t('daily') : named.join(', ')}, ${opens}–${closes}`;
  };
  return hours.map(part).join('; ');
}
