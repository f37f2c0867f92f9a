import * as z from 'zod/mini';
import { accountPattern, binPattern } from './account-patterns.ts';
import { HttpsUrl } from './link.ts';
import { UnitCode } from './place.ts';
import { typedText } from './text.ts';
import { CalendarDay } from './time.ts';
import { withChecks } from './with-checks.ts';

const fields = {
  purpose: withChecks(typedText(120), z.describe('What is paid here: "Lệ phí chứng thực".')),
  bin: withChecks(
    z.string(),
    z.regex(binPattern),
    z.describe('The bank’s number in VietQR: six digits, the first not 0.'),
  ),
  bankName: z.optional(
    withChecks(typedText(80), z.describe('As the ward wrote it; the number is what counts.')),
  ),
  account: withChecks(
    z.string(),
    z.regex(accountPattern),
    z.describe('At most 19 letters and digits, as a transfer code carries them.'),
  ),
  holder: withChecks(typedText(100), z.describe('The name that the payer’s bank will show.')),
  checkedOn: withChecks(CalendarDay, z.describe('When the ward last compared it with its bank.')),
  sourceTitle: z.optional(
    withChecks(typedText(160), z.describe('Where the ward published it, in words.')),
  ),
  sourceUrl: z.optional(HttpsUrl),
  validUntil: z.optional(
    withChecks(CalendarDay, z.describe('The last day on which it may be paid into.')),
  ),
};

/**
 * An account that a ward itself published, as its list or `toso.config.json` writes it. It says
 * that the ward wrote this down on `checkedOn`, and nothing about any code that names it.
 */
export const PublishedAccount = withChecks(z.object(fields), z.meta({ id: 'PublishedAccount' }));
export type PublishedAccount = z.infer<typeof PublishedAccount>;

/** The same as the API gives it. */
export const OfficialAccount = withChecks(
  z.object({
    id: withChecks(z.uuid(), z.describe('Stays while bank and account stay the same.')),
    unit: UnitCode,
    ...fields,
    sample: z.optional(withChecks(z.boolean(), z.describe('True for demo data.'))),
  }),
  z.meta({ id: 'OfficialAccount' }),
);
export type OfficialAccount = z.infer<typeof OfficialAccount>;

/** Every account that a ward publishes today; none where it publishes none. */
export const OfficialAccountList = withChecks(
  z.object({ accounts: z.array(OfficialAccount) }),
  z.meta({ id: 'OfficialAccountList' }),
);
export type OfficialAccountList = z.infer<typeof OfficialAccountList>;

/** The query of `GET /v1/official-accounts`. */
export const OfficialAccountQuery = z.strictObject({ unit: UnitCode });
export type OfficialAccountQuery = z.infer<typeof OfficialAccountQuery>;
