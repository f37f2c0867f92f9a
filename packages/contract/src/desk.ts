import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { RequestCode } from './code.ts';
import { Cursor, Limit } from './paging.ts';
import { DialNumber } from './phone.ts';
import { UnitCode } from './place.ts';
import { doneReasons } from './request.ts';
import { LinkToken } from './secret.ts';
import { Instant } from './time.ts';

/** Signs a member in with the token of the link. */
export const DeskSessionInput = withChecks(
  z.strictObject({ token: LinkToken }),
  z.meta({ id: 'DeskSessionInput' }),
);
export type DeskSessionInput = z.infer<typeof DeskSessionInput>;

/** Who is signed in: a role in a team, or at the ward; no name. */
export const DeskSession = withChecks(
  z.object({
    unit: UnitCode,
    unitName: z.string(),
    teamId: z.optional(withChecks(z.uuid(), z.describe("Absent for the ward's own desk."))),
    teamName: z.optional(z.string()),
    role: z.string(),
    expiresAt: Instant,
  }),
  z.meta({ id: 'DeskSession' }),
);
export type DeskSession = z.infer<typeof DeskSession>;

/** The personal part of a request: only for the member who took it. */
export const DeskContact = withChecks(
  z.object({
    code: withChecks(RequestCode, z.describe('Speak it first: the resident is waiting for it.')),
    name: z.string(),
    phone: DialNumber,
    place: z.optional(z.string()),
    digitalAddress: z.optional(z.string()),
    note: z.optional(z.string()),
  }),
  z.meta({ id: 'DeskContact' }),
);
export type DeskContact = z.infer<typeof DeskContact>;

/** A request as the team sees it. Nothing personal, until it is taken: then `contact` is there. */
export const DeskRequest = withChecks(
  z.object({
    id: z.uuid(),
    reference: withChecks(
      z.string(),
      z.describe('What notices and group texts carry; opens nothing.'),
    ),
    topic: z.string(),
    mode: z.string(),
    state: z.string(),
    level: z.string(),
    teamName: z.optional(z.string()),
    forSomeoneElse: z.boolean(),
    preferredOn: z.optional(z.string()),
    preferredPart: z.optional(z.string()),
    planned: z.optional(z.object({ from: Instant, until: Instant })),
    attempts: z.array(Instant),
    doneReason: z.optional(z.string()),
    mine: z.boolean(),
    createdAt: Instant,
    updatedAt: Instant,
    contact: z.optional(DeskContact),
  }),
  z.meta({ id: 'DeskRequest' }),
);
export type DeskRequest = z.infer<typeof DeskRequest>;

/** The query of `GET /v1/desk/requests`. */
export const DeskQuery = z.strictObject({
  list: z.optional(z.enum(['open', 'mine', 'closed'], 'invalid_list')),
  limit: z.optional(Limit),
  cursor: z.optional(Cursor),
});
export type DeskQuery = z.infer<typeof DeskQuery>;

/** Requests of the member's areas, longest wait first. */
export const DeskRequestPage = withChecks(
  z.object({ requests: z.array(DeskRequest) }),
  z.meta({ id: 'DeskRequestPage' }),
);
export type DeskRequestPage = z.infer<typeof DeskRequestPage>;

/** The path of calls about one request on the desk. */
export const DeskRequestPath = z.strictObject({ id: z.uuid('not_found') });

/** How far ahead a visit or a call may be agreed: until then a request does not climb. */
export const MAX_PLAN_DAYS = 60;

/** A visit or a call that was agreed: not over yet, and within {@link MAX_PLAN_DAYS}. */
export const PlanInput = withChecks(
  z.strictObject({ from: Instant, until: Instant }),
  z.refine(({ from, until }) => Date.parse(from) < Date.parse(until), {
    error: 'invalid_period',
    path: ['until'],
  }),
  z.meta({ id: 'PlanInput' }),
);
export type PlanInput = z.infer<typeof PlanInput>;

/** Gives a taken request to another team, or to the ward when `teamId` is absent. */
export const HandOverInput = withChecks(
  z.strictObject({ teamId: z.optional(z.uuid('invalid_id')) }),
  z.meta({ id: 'HandOverInput' }),
);
export type HandOverInput = z.infer<typeof HandOverInput>;

/** How a request ended. `minutes` goes to the month's activity list, without the resident. */
export const DoneInput = withChecks(
  z.strictObject({
    reason: z.enum(doneReasons, 'required'),
    minutes: z.optional(withChecks(z.int(), z.gte(1), z.lte(1440))),
    consentOfOther: z.optional(
      withChecks(
        z.boolean(),
        z.describe('The person helped, not the asker, agreed at first contact.'),
      ),
    ),
  }),
  z.meta({ id: 'DoneInput' }),
);
export type DoneInput = z.infer<typeof DoneInput>;
