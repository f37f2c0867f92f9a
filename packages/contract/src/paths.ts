import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
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
