import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { GuideLink, GuideName, GuideNumber, GuideSource, stepFields as step } from './guide.ts';
import { CalendarDay } from './time.ts';

/** What a ward says of one step: only what differs, or a whole step of its own. */
export const StepOverride = withChecks(
  z.strictObject({
    id: GuideName,
    remove: z.optional(withChecks(z.literal(true), z.describe('The step does not apply here.'))),
    after: z.optional(
      withChecks(GuideName, z.describe('For a new step: the step it follows; absent: last.')),
    ),
    title: z.optional(step.title),
    actions: z.optional(step.actions),
    see: step.see,
    never: step.never,
    bring: step.bring,
    failures: z.optional(step.failures),
    phones: step.phones,
    video: step.video,
    links: step.links,
    sources: z.optional(
      withChecks(
        step.sources,
        z.describe('A changed fact names its source: required with new facts.'),
      ),
    ),
  }),
  z.meta({ id: 'StepOverride' }),
);
export type StepOverride = z.infer<typeof StepOverride>;

/**
 * A ward's own words for a guide, in one language: texts, numbers and steps that differ. What it
 * leaves out stays as shipped.
 */
export const GuideOverride = withChecks(
  z.strictObject({
    formatVersion: z.literal(1),
    guide: GuideName,
    lang: withChecks(z.string(), z.maxLength(16, 'too_long')),
    checkedOn: withChecks(CalendarDay, z.describe('The day on which the ward checked its words.')),
    situations: z.optional(
      z.array(
        z.strictObject({
          id: GuideName,
          title: z.optional(
            withChecks(z.string(), z.minLength(1, 'required'), z.maxLength(60, 'too_long')),
          ),
          hint: z.optional(
            withChecks(z.string(), z.minLength(1, 'required'), z.maxLength(110, 'too_long')),
          ),
          steps: z.optional(z.array(StepOverride)),
        }),
      ),
    ),
    numbers: z.optional(
      withChecks(
        z.array(GuideNumber),
        z.describe('In place of those with the same `phone`; others are added.'),
      ),
    ),
    links: z.optional(withChecks(z.array(GuideLink), z.describe('In place of the guide’s links.'))),
    sources: z.optional(z.record(GuideName, GuideSource)),
  }),
  z.meta({ id: 'GuideOverride' }),
);
export type GuideOverride = z.infer<typeof GuideOverride>;
