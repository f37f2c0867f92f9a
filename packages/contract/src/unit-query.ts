import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { Cursor, Limit } from './paging.ts';
import { ProvinceCode, UnitCode, unitLevels } from './place.ts';
import { typedText } from './text.ts';

/** The query of `GET /v1/units`. */
export const UnitQuery = z.strictObject({
  q: z.optional(
    withChecks(
      typedText(80),
      z.describe(
        'A name, typed any way: without accents, half-typed Telex, an old ward or district.',
      ),
    ),
  ),
  parent: z.optional(withChecks(ProvinceCode, z.describe('Only units of this province.'))),
  level: z.optional(z.enum(unitLevels, 'invalid_level')),
  limit: z.optional(Limit),
  cursor: z.optional(Cursor),
});
export type UnitQuery = z.infer<typeof UnitQuery>;

/** The path of calls about one unit, of either level. */
export const UnitPath = z.strictObject({ code: z.union([UnitCode, ProvinceCode]) });
