import * as z from 'zod/mini';
import { HttpsUrl, ZaloUrl } from './link.ts';
import { DialNumber } from './phone.ts';
import { ProvinceCode, UnitCode } from './place.ts';

/**
 * `toso.config.json`, the one file a webmaster edits, beside the script. `api` is trusted because
 * it stands here and not in the page: whoever may post an article can write attributes.
 */
export const TosoConfig = z
  .object({
    formatVersion: z.literal(1),
    unit: z.optional(z.union([UnitCode, ProvinceCode])),
    api: z.optional(
      z
        .string()
        .check(
          z.maxLength(500),
          z.describe('Address of the API, absolute or relative to this file. Absent: no server.'),
        ),
    ),
    directory: z.optional(
      z
        .string()
        .check(z.maxLength(500), z.describe('Address of `directory.json`, relative to this file.')),
    ),
    allowedApis: z.optional(
      z.array(HttpsUrl).check(z.describe('Other APIs that an element on the page may name.')),
    ),
    phones: z.optional(
      z.array(z.object({ label: z.string().check(z.maxLength(80)), phone: DialNumber })),
    ),
    zaloOaUrl: z.optional(ZaloUrl),
    lang: z.optional(z.string().check(z.maxLength(16))),
    strings: z.optional(
      z
        .record(z.string(), z.record(z.string(), z.string()))
        .check(
          z.describe(
            "Own words, by element without its prefix, then by key: `{ 'request-help': { open: '…' } }`.",
          ),
        ),
    ),
    theme: z.optional(
      z.record(z.string().check(z.regex(/^--toso-[a-z-]+$/)), z.string().check(z.maxLength(120))),
    ),
  })
  .check(z.meta({ id: 'TosoConfig' }));
export type TosoConfig = z.infer<typeof TosoConfig>;
