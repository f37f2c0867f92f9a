import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { ZaloUrl } from './link.ts';
import { Cursor, Limit } from './paging.ts';
import { DialNumber } from './phone.ts';
import { UnitCode } from './place.ts';
import { typedText } from './text.ts';
import { CalendarDay, OpeningHours } from './time.ts';

/**
 * A residential group that a team serves (tổ dân phố, thôn, khối phố, ấp …). There is no national
 * code below the commune, so the id is ours and the number or name is display text.
 */
export const Area = withChecks(
  z.object({
    id: z.uuid(),
    name: withChecks(typedText(80), z.describe('As the ward writes it: "Tổ dân phố 12".')),
    note: z.optional(
      withChecks(typedText(160), z.describe('Streets or lanes: "kiệt 20–48 Phan Châu Trinh".')),
    ),
  }),
  z.meta({ id: 'Area' }),
);
export type Area = z.infer<typeof Area>;

/** A member who agreed in writing that the ward publishes this. */
export const PublishedMember = withChecks(
  z.object({ name: z.optional(typedText(80)), role: typedText(80), phone: z.optional(DialNumber) }),
  z.meta({ id: 'PublishedMember' }),
);
export type PublishedMember = z.infer<typeof PublishedMember>;

/**
 * A community digital technology team (tổ công nghệ số cộng đồng), as the public may see it.
 *
 * @source The ward's own list; `checkedOn` says when somebody last confirmed the entry.
 */
export const Team = withChecks(
  z.object({
    id: z.uuid(),
    unit: UnitCode,
    name: withChecks(typedText(120), z.describe('As the ward writes it.')),
    areas: withChecks(z.array(Area), z.describe('Residential groups served.')),
    address: z.optional(withChecks(typedText(200), z.describe('Where the team sits.'))),
    roles: withChecks(z.array(typedText(80)), z.describe('Role titles, never names.')),
    members: z.optional(z.array(PublishedMember)),
    phone: z.optional(
      withChecks(DialNumber, z.describe("The team's shared number, never a member's.")),
    ),
    zaloUrl: z.optional(ZaloUrl),
    hours: z.array(OpeningHours),
    topics: z.optional(withChecks(z.array(z.string()), z.describe('Topic ids; absent means all.'))),
    checkedOn: CalendarDay,
    sample: z.optional(withChecks(z.boolean(), z.describe('True for demo data: not a real team.'))),
  }),
  z.meta({ id: 'Team' }),
);
export type Team = z.infer<typeof Team>;

/** A place with staff near people's homes (điểm hỗ trợ, nhà văn hóa, trung tâm PVHCC). */
export const ServicePoint = withChecks(
  z.object({
    id: z.uuid(),
    unit: UnitCode,
    name: typedText(120),
    address: typedText(200),
    hours: z.array(OpeningHours),
    phone: z.optional(DialNumber),
    latitude: z.optional(
      withChecks(z.number(), z.gte(6), z.lte(24), z.describe('WGS 84, degrees.')),
    ),
    longitude: z.optional(
      withChecks(z.number(), z.gte(102), z.lte(118), z.describe('WGS 84, degrees.')),
    ),
    checkedOn: CalendarDay,
    sample: z.optional(z.boolean()),
  }),
  z.meta({ id: 'ServicePoint' }),
);
export type ServicePoint = z.infer<typeof ServicePoint>;

/** A number or account of the ward itself, or of a service above it. */
export const Contact = withChecks(
  z.object({
    kind: withChecks(
      z.string(),
      z.describe('`hotline`, `ward`, `counter` or `zalo`; more may come.'),
    ),
    label: typedText(120),
    phone: z.optional(DialNumber),
    url: z.optional(ZaloUrl),
    verifiedOn: CalendarDay,
    source: z.optional(withChecks(z.string(), z.describe('Where the number was read.'))),
    sample: z.optional(z.boolean()),
  }),
  z.meta({ id: 'Contact' }),
);
export type Contact = z.infer<typeof Contact>;

/** The query of `GET /v1/teams`. It has no coordinates: a location never leaves the phone. */
export const TeamQuery = z.strictObject({
  unit: UnitCode,
  topic: z.optional(withChecks(z.string(), z.maxLength(40, 'too_long'))),
  q: z.optional(withChecks(typedText(80), z.describe('Typed any way: `to 12` finds `Tổ 12`.'))),
  limit: z.optional(Limit),
  cursor: z.optional(Cursor),
});
export type TeamQuery = z.infer<typeof TeamQuery>;

/** Every team that matches, a page at a time; `Link: rel="next"` leads on. */
export const TeamPage = withChecks(z.object({ teams: z.array(Team) }), z.meta({ id: 'TeamPage' }));
export type TeamPage = z.infer<typeof TeamPage>;
