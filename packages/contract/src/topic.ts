import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { Localized } from './text.ts';

/** What a topic is kept under: it never changes. */
export const topicIdPattern = /^[a-z][a-z0-9-]{1,39}$/;

/** Something that teams help with. Wards may override the list; readers accept unknown ids. */
export const Topic = withChecks(
  z.object({
    id: withChecks(z.string(), z.regex(topicIdPattern)),
    name: Localized,
    hint: z.optional(Localized),
    asksNothingAboutHealth: z.optional(
      withChecks(
        z.boolean(),
        z.describe('True where a free text would invite health data, which is sensitive: no note.'),
      ),
    ),
  }),
  z.meta({ id: 'Topic' }),
);
export type Topic = z.infer<typeof Topic>;

/** The topics of a unit, in the order in which to show them. */
export const TopicList = withChecks(
  z.object({ topics: z.array(Topic) }),
  z.meta({ id: 'TopicList' }),
);
export type TopicList = z.infer<typeof TopicList>;
