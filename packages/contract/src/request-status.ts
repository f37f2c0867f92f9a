import * as z from 'zod/mini';
import { RequestCode } from './code.ts';
import { DialNumber } from './phone.ts';
import { UnitCode } from './place.ts';
import { RequestToken } from './secret.ts';
import { Instant } from './time.ts';
import { withChecks } from './with-checks.ts';

/** A number or account to turn to while waiting. */
export const WayOn = z.object({
  label: z.string(),
  phone: z.optional(DialNumber),
  url: z.optional(z.string()),
});

/** One step of a request's life, without personal text. */
export const HistoryStep = withChecks(
  z.object({ step: z.string(), at: Instant }),
  z.meta({ id: 'HistoryStep' }),
);
export type HistoryStep = z.infer<typeof HistoryStep>;

/** What the resident may see of a request: its state, and nothing personal. */
export const HelpRequestStatus = withChecks(
  z.object({
    code: RequestCode,
    unit: UnitCode,
    unitName: z.string(),
    topic: z.string(),
    mode: z.string(),
    state: z.string(),
    level: withChecks(
      z.string(),
      z.describe('`team`, `ward` or `hotline`: who has it before them.'),
    ),
    teamName: z.optional(z.string()),
    planned: z.optional(z.object({ from: Instant, until: Instant })),
    attempts: withChecks(z.array(Instant), z.describe('When the team rang and nobody answered.')),
    doneReason: z.optional(z.string()),
    helped: z.optional(z.boolean()),
    reopenUntil: z.optional(Instant),
    contacts: withChecks(z.array(WayOn), z.describe('Whom to ring: back, or instead.')),
    history: z.array(HistoryStep),
    canChange: withChecks(
      z.boolean(),
      z.describe('False for a token that was recovered: it only reads.'),
    ),
    createdAt: Instant,
    updatedAt: Instant,
    sample: z.optional(z.boolean()),
  }),
  z.meta({ id: 'HelpRequestStatus' }),
);
export type HelpRequestStatus = z.infer<typeof HelpRequestStatus>;

/** A token that reads the state and changes nothing. */
export const RecoveredToken = withChecks(
  z.object({ token: RequestToken }),
  z.meta({ id: 'RecoveredToken' }),
);
export type RecoveredToken = z.infer<typeof RecoveredToken>;
