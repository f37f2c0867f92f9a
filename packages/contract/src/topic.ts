import * as z from 'zod/mini';
import { Localized } from './text.ts';

/** Something that teams help with. Wards may override the list; readers accept unknown ids. */
export const Topic = z
  .object({
    id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/)),
    name: Localized,
    hint: z.optional(Localized),
    asksNothingAboutHealth: z.optional(
      z
        .boolean()
        .check(
          z.describe(
            'True where a free text would invite health data, which is sensitive: no note.',
          ),
        ),
    ),
  })
  .check(z.meta({ id: 'Topic' }));
export type Topic = z.infer<typeof Topic>;

/** The topics of a unit, in the order in which to show them. */
export const TopicList = z.object({ topics: z.array(Topic) }).check(z.meta({ id: 'TopicList' }));
export type TopicList = z.infer<typeof TopicList>;
