import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { HttpsUrl, ZaloUrl } from './link.ts';
import { DialNumber } from './phone.ts';
import { ProvinceCode, UnitCode } from './place.ts';

/**
 * `toso.config.json`, the one file a webmaster edits, beside the script. `api` is trusted because
 * it stands here and not in the page: whoever may post an article can write attributes.
 */
export const TosoConfig = withChecks(
  z.object({
    formatVersion: z.literal(1),
    unit: z.optional(z.union([UnitCode, ProvinceCode])),
    api: z.optional(
      withChecks(
        z.string(),
        z.maxLength(500),
        z.describe('Address of the API, absolute or relative to this file. Absent: no server.'),
      ),
    ),
    directory: z.optional(
      withChecks(
        z.string(),
        z.maxLength(500),
        z.describe('Address of `directory.json`, relative to this file.'),
      ),
    ),
    allowedApis: z.optional(
      withChecks(z.array(HttpsUrl), z.describe('Other APIs that an element on the page may name.')),
    ),
    phones: z.optional(
      z.array(z.object({ label: withChecks(z.string(), z.maxLength(80)), phone: DialNumber })),
    ),
    zaloOaUrl: z.optional(ZaloUrl),
    lang: z.optional(withChecks(z.string(), z.maxLength(16))),
    guides: z.optional(
      withChecks(
        z.record(
          withChecks(z.string(), z.regex(/^[a-z][a-z0-9-]{0,39}\.[a-z]{2}$/)),
          withChecks(z.string(), z.maxLength(500)),
        ),
        z.describe(
          "The ward's own words for guides, without a server: `{ 'vneid.vi': 'guides/vneid.vi.json' }`, relative to this file.",
        ),
      ),
    ),
    officialAccounts: z.optional(
      withChecks(
        z.unknown(),
        z.describe(
          "The ward's own accounts, without a server: a list, each a `PublishedAccount`. What is none is left out, and the rest of the file counts; see `publishedAccountsIn`.",
        ),
      ),
    ),
    strings: z.optional(
      withChecks(
        z.record(z.string(), z.record(z.string(), z.string())),
        z.describe(
          "Own words, by element without its prefix, then by key: `{ 'request-help': { open: '…' } }`.",
        ),
      ),
    ),
    theme: z.optional(
      z.record(
        withChecks(z.string(), z.regex(/^--toso-[a-z-]+$/)),
        withChecks(z.string(), z.maxLength(120)),
      ),
    ),
  }),
  z.meta({ id: 'TosoConfig' }),
);
export type TosoConfig = z.infer<typeof TosoConfig>;
