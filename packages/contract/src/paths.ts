import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { guideNamePattern } from './guide.ts';
import { ProvinceCode, UnitCode } from './place.ts';

/** The path of calls about one team. */
export const TeamPath = z.strictObject({ id: z.uuid('not_found') });

/** The path of one snapshot: `{formatVersion}-{version}.json`. */
export const DirectoryFilePath = z.strictObject({
  code: z.union([UnitCode, ProvinceCode]),
  file: withChecks(z.string(), z.regex(/^\d{1,3}-[0-9a-f]{16}\.json$/, 'not_found')),
});

/** The query of `GET /v1/topics`. */
export const TopicQuery = z.strictObject({ unit: z.optional(UnitCode) });

/** The path of one guide. */
export const GuidePath = z.strictObject({
  id: withChecks(z.string(), z.regex(guideNamePattern, 'not_found')),
});

/** The query of `GET /v1/guides` and of one guide. */
export const GuideQuery = z.strictObject({
  unit: z.optional(
    withChecks(UnitCode, z.describe('With this ward’s own words, where it has any.')),
  ),
  lang: z.optional(
    withChecks(
      z.string(),
      z.maxLength(16, 'too_long'),
      z.describe('`vi` (default) or `en`; another language is answered in Vietnamese.'),
    ),
  ),
});
export type GuideQuery = z.infer<typeof GuideQuery>;
