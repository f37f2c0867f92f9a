import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';

/** A calendar day in Vietnam, `2026-11-21`. */
export const CalendarDay = z.iso.date('invalid_date');

/** An instant, RFC 3339 with an offset. */
export const Instant = z.iso.datetime({ offset: true, error: 'invalid_date' });

/** A time of day in Vietnam, 24 hours, `07:30`. */
export const TimeOfDay = withChecks(
  z.string(),
  z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid_time'),
);

/** Hours in which somebody is there, the same on each of `days`. */
export const OpeningHours = withChecks(
  z.object({
    days: withChecks(
      z.array(withChecks(z.int(), z.gte(1), z.lte(7))),
      z.minLength(1),
      z.maxLength(7),
      z.describe('ISO 8601: 1 is Monday, 7 is Sunday.'),
    ),
    opens: TimeOfDay,
    closes: TimeOfDay,
  }),
  z.meta({ id: 'OpeningHours' }),
);
export type OpeningHours = z.infer<typeof OpeningHours>;
