import type { OpeningHours } from '@toso/contract';

/** Vietnam is at UTC+7 all year round (Asia/Ho_Chi_Minh, no daylight saving time). */
const OFFSET_MINUTES = 7 * 60;
const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** 1970-01-01 was a Thursday: three days after the Monday at which weeks begin. */
const EPOCH_MINUTES = 3 * DAY_MINUTES;

/** Minutes since Monday 00:00 in Vietnam, whatever the zone of the device. */
const minuteOfWeek = (at: Date): number =>
  (Math.floor(at.getTime() / 60_000) + OFFSET_MINUTES + EPOCH_MINUTES) % WEEK_MINUTES;

const minuteOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** When somebody is there, in minutes of the week; past midnight where it closes before it opens. */
interface Shift {
  readonly opens: number;
  readonly closes: number;
}

const shiftsOf = (hours: readonly OpeningHours[]): readonly Shift[] =>
  hours.flatMap(({ days, opens, closes }) =>
    days.map((day) => {
      const start = (day - 1) * DAY_MINUTES + minuteOfDay(opens);
      const length = (minuteOfDay(closes) - minuteOfDay(opens) + DAY_MINUTES) % DAY_MINUTES;
      return { opens: start, closes: start + (length || DAY_MINUTES) };
    }),
  );

/** Minutes from `now` on to `minute`, both of the week. */
const ahead = (minute: number, now: number): number =>
  (((minute - now) % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;

const openShifts = (hours: readonly OpeningHours[], now: number) =>
  shiftsOf(hours).filter(({ opens, closes }) => ahead(now, opens) < closes - opens);

/** Whether somebody is there at `at`, by the clock in Vietnam. At closing time nobody is. */
export const isOpenAt = (hours: readonly OpeningHours[], at: Date): boolean =>
  openShifts(hours, minuteOfWeek(at)).length > 0;

const later = (at: Date, minutes: number): Date =>
  new Date((Math.floor(at.getTime() / 60_000) + minutes) * 60_000);

/** When it next opens after `at`, to the minute; undefined without hours. */
export function nextOpening(hours: readonly OpeningHours[], at: Date): Date | undefined {
  const now = minuteOfWeek(at);
  const waits = shiftsOf(hours).map(({ opens }) => ahead(opens, now) || WEEK_MINUTES);
  return waits.length ? later(at, Math.min(...waits)) : undefined;
}

/** When it closes, where it is open at `at`; the latest of shifts that overlap, else undefined. */
export function closingAfter(hours: readonly OpeningHours[], at: Date): Date | undefined {
  const now = minuteOfWeek(at);
  const waits = openShifts(hours, now).map(
    ({ opens, closes }) => closes - opens - ahead(now, opens),
  );
  return waits.length ? later(at, Math.max(...waits)) : undefined;
}
