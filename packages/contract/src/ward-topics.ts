import * as z from 'zod/mini';
import { typedText } from './text.ts';
import { topicIdPattern } from './topic.ts';
import { withChecks } from './with-checks.ts';

const inBothLanguages = (maxCharacters: number) =>
  z.strictObject({ vi: typedText(maxCharacters), en: typedText(maxCharacters) });

/** A ward's own list of what its teams help with, as its file says it: in place of the usual one. */
export const WardTopics = withChecks(
  z.strictObject({
    formatVersion: z.literal(1),
    topics: withChecks(
      z.array(
        z.strictObject({
          id: withChecks(
            z.string(),
            z.regex(topicIdPattern, 'invalid_name'),
            z.describe('Stays the same for ever: requests are kept under it.'),
          ),
          name: inBothLanguages(60),
          hint: z.optional(inBothLanguages(90)),
          asksNothingAboutHealth: z.optional(
            withChecks(z.boolean(), z.describe('True: no free text is asked for.')),
          ),
        }),
      ),
      z.minLength(1, 'required'),
      z.maxLength(20, 'too_many'),
    ),
  }),
  z.meta({ id: 'WardTopics' }),
);
export type WardTopics = z.infer<typeof WardTopics>;
