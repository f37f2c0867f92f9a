import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { CalendarDay } from './time.ts';

/** Official code of a commune-level unit: five digits as text, leading zeros kept. */
export const UnitCode = withChecks(
  z.string(),
  z.regex(/^\d{5}$/, 'invalid_unit'),
  z.describe('Official code of a ward, commune or special zone: five digits, as text.'),
);

/** Official code of a province-level unit: two digits as text. */
export const ProvinceCode = withChecks(
  z.string(),
  z.regex(/^\d{2}$/, 'invalid_unit'),
  z.describe('Official code of a province or centrally run city: two digits, as text.'),
);

/** Where a unit stands: province level or commune level. There is no district since 1 Jul 2025. */
export const unitLevels = ['province', 'commune'] as const;

/**
 * A name that people still use for a part of today's unit.
 *
 * @source The mapping from old to new units behind Resolution 202/2025/QH15 and the resolutions
 *   on each province of June 2025; see docs/decisions for how it was repaired.
 */
export const FormerName = withChecks(
  z.object({
    name: withChecks(z.string(), z.describe('The old unit, with its kind: "Phường Nam Dương".')),
    district: z.optional(withChecks(z.string(), z.describe('The old district it was in.'))),
    province: z.optional(withChecks(z.string(), z.describe('The old province it was in.'))),
    via: z.optional(
      withChecks(
        z.string(),
        z.describe('The unit it had become in between, where it merged twice.'),
      ),
    ),
    divided: z.optional(
      withChecks(
        z.boolean(),
        z.describe('True where other units of today have parts of the old one as well.'),
      ),
    ),
  }),
  z.meta({ id: 'FormerName' }),
);
export type FormerName = z.infer<typeof FormerName>;

/** An administrative unit of Vietnam as it stands now. */
export const Unit = withChecks(
  z.object({
    code: withChecks(
      z.string(),
      z.describe('Two digits for a province, five for a commune-level unit.'),
    ),
    name: withChecks(z.string(), z.describe('Official name with its kind: "Phường Hải Châu".')),
    level: withChecks(z.string(), z.describe('`province` or `commune`; more may come.')),
    kind: withChecks(
      z.string(),
      z.describe('`province`, `city`, `ward`, `commune` or `special-zone`; more may come.'),
    ),
    provinceCode: ProvinceCode,
    provinceName: z.string(),
    validFrom: withChecks(
      CalendarDay,
      z.describe('First day on which this code stood for this unit under this name.'),
    ),
    formerNames: z.array(FormerName),
  }),
  z.meta({ id: 'Unit' }),
);
export type Unit = z.infer<typeof Unit>;

/** Why a unit is among the candidates. */
export const MatchReason = withChecks(
  z.object({
    kind: withChecks(
      z.string(),
      z.describe('`code`, `name`, `former-name`, `district` or `province`; more may come.'),
    ),
    text: withChecks(z.string(), z.describe('The words that matched, as officially written.')),
    accents: withChecks(
      z.boolean(),
      z.describe('True when the accents that were typed are those of `text`.'),
    ),
    former: z.optional(FormerName),
  }),
  z.meta({ id: 'MatchReason' }),
);
export type MatchReason = z.infer<typeof MatchReason>;

/** A candidate: never an answer by itself, because names collide without their accents. */
export const UnitCandidate = withChecks(
  z.object({ unit: Unit, reasons: z.array(MatchReason) }),
  z.meta({ id: 'UnitCandidate' }),
);
export type UnitCandidate = z.infer<typeof UnitCandidate>;

/** Candidates, best first; exact accents before folded ones. */
export const UnitPage = withChecks(
  z.object({ candidates: z.array(UnitCandidate) }),
  z.meta({ id: 'UnitPage' }),
);
export type UnitPage = z.infer<typeof UnitPage>;
