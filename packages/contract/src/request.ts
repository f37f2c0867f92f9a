import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { RequestCode } from './code.ts';
import { Consent } from './consent.ts';
import { TypedPhone } from './phone.ts';
import { UnitCode } from './place.ts';
import { RequestToken } from './secret.ts';
import { guardedText } from './text.ts';
import { CalendarDay, Instant } from './time.ts';

/** How help may come. Readers accept others. */
export const helpModes = ['call', 'zalo', 'home', 'service-point'] as const;
export type HelpMode = (typeof helpModes)[number];

/** The part of a day that suits the resident. Readers accept others. */
export const dayParts = ['any', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** Where a request is in its life; the names are frozen. Readers accept others. */
export const requestStates = [
  'new',
  'taken',
  'planned',
  'no-answer',
  'handed-over',
  'done',
  'cancelled',
] as const;
export type RequestState = (typeof requestStates)[number];

/** Who has the request before them: what nobody takes in time climbs one level. */
export const requestLevels = ['team', 'ward', 'hotline'] as const;
export type RequestLevel = (typeof requestLevels)[number];

/** Why a request is done. */
export const doneReasons = ['helped', 'not-needed', 'referred', 'could-not-reach'] as const;
export type DoneReason = (typeof doneReasons)[number];

/** A short address, or anything that leads there: "kiệt 12/3 Phan Châu Trinh". */
const Place = withChecks(guardedText(160), z.describe('A short address.'));

/** A code of the national digital address platform, as its holder writes it. */
const DigitalAddress = withChecks(
  z.string(),
  z.normalize('NFC'),
  z.trim(),
  z.regex(/^[A-Za-z0-9][A-Za-z0-9+./ -]{2,31}$/, 'invalid_digital_address'),
  z.refine((text) => !/^\D*(\d\D*){12}$/.test(text), 'contains_id_number'),
  z.describe('A code of the national digital address platform.'),
);

const Note = withChecks(
  guardedText(300),
  z.describe('A short remark. No numbers of cards or papers.'),
);

/**
 * What a resident sends to ask for help: four things and nothing sensitive. The request is for
 * somebody else when `forSomeoneElse`; then too the name and phone are the asker's own.
 */
export const HelpRequestInput = withChecks(
  z.strictObject({
    unit: UnitCode,
    teamId: z.optional(
      withChecks(z.uuid('invalid_id'), z.describe('Absent: the ward hands it on.')),
    ),
    topic: withChecks(
      z.string('required'),
      z.minLength(1, 'required'),
      z.maxLength(40, 'too_long'),
    ),
    mode: z.enum(helpModes, 'invalid_mode'),
    name: withChecks(guardedText(60), z.describe('How to call the asker.')),
    phone: TypedPhone,
    place: z.optional(Place),
    digitalAddress: z.optional(DigitalAddress),
    preferredOn: z.optional(CalendarDay),
    preferredPart: z.optional(z.enum(dayParts, 'invalid_day_part')),
    note: z.optional(Note),
    forSomeoneElse: z.optional(z.boolean()),
    isAdult: withChecks(
      z.literal(true, 'under_16'),
      z.describe('The asker says to be 16 or older.'),
    ),
    consent: Consent,
  }),
  z.refine(
    ({ mode, place, digitalAddress }) =>
      mode !== 'home' || place !== undefined || digitalAddress !== undefined,
    {
      error: 'required',
      path: ['place'],
      when: ({ value }) => (value as { mode?: unknown } | undefined)?.mode === 'home',
    },
  ),
  z.meta({ id: 'HelpRequestInput' }),
);
export type HelpRequestInput = z.input<typeof HelpRequestInput>;

/** A request that is kept, with the two things shown once. */
export const HelpRequestAccepted = withChecks(
  z.object({
    kind: z.literal('accepted'),
    code: RequestCode,
    token: RequestToken,
    unit: UnitCode,
    state: z.string(),
    teamName: z.optional(z.string()),
    createdAt: Instant,
  }),
  z.meta({ id: 'HelpRequestAccepted' }),
);
export type HelpRequestAccepted = z.infer<typeof HelpRequestAccepted>;

/** What may change while nobody has finished: place, time and note; or a cancellation. */
export const HelpRequestChange = withChecks(
  z.strictObject({
    place: z.optional(Place),
    digitalAddress: z.optional(DigitalAddress),
    preferredOn: z.optional(CalendarDay),
    preferredPart: z.optional(z.enum(dayParts, 'invalid_day_part')),
    note: z.optional(Note),
    state: z.optional(z.literal('cancelled', 'invalid_state')),
  }),
  z.refine((change) => Object.keys(change).length > 0, 'required'),
  z.meta({ id: 'HelpRequestChange' }),
);
export type HelpRequestChange = z.infer<typeof HelpRequestChange>;

/** Whether the help helped. "No" within 14 days opens the request again, for someone else. */
export const FeedbackInput = withChecks(
  z.strictObject({
    helped: z.boolean('required'),
    reason: z.optional(
      z.enum(['nobody-came', 'not-solved', 'came-late', 'other'], 'invalid_reason'),
    ),
  }),
  z.meta({ id: 'FeedbackInput' }),
);
export type FeedbackInput = z.infer<typeof FeedbackInput>;

/** How to get a lost token again: it then reads the state only. */
export const TokenRecovery = withChecks(
  z.strictObject({ unit: UnitCode, phone: TypedPhone }),
  z.meta({ id: 'TokenRecovery' }),
);
export type TokenRecovery = z.input<typeof TokenRecovery>;

/** The path of calls about one request. */
export const RequestPath = z.strictObject({ code: RequestCode });
