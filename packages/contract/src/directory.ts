import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { FormerName, ProvinceCode, Unit, UnitCode } from './place.ts';
import { Contact, ServicePoint, Team } from './team.ts';
import { CalendarDay, Instant } from './time.ts';
import { Topic } from './topic.ts';

/** The version of the snapshot formats below. Readers refuse a higher one with a clear error. */
export const DIRECTORY_FORMAT_VERSION = 1;

/** A content hash: 16 hexadecimal digits of SHA-256. */
export const SnapshotVersion = withChecks(z.string(), z.regex(/^[0-9a-f]{16}$/));

/** Everything that a ward publishes, in one immutable file. */
export const WardSnapshot = withChecks(
  z.object({
    formatVersion: z.int(),
    kind: z.literal('ward'),
    unit: Unit,
    publishedAt: Instant,
    checkedOn: withChecks(
      CalendarDay,
      z.describe('The oldest day on which an entry was confirmed.'),
    ),
    contacts: z.array(Contact),
    teams: z.array(Team),
    servicePoints: z.array(ServicePoint),
    topics: z.array(Topic),
    sample: z.optional(withChecks(z.boolean(), z.describe('True for demo data.'))),
  }),
  z.meta({ id: 'WardSnapshot' }),
);
export type WardSnapshot = z.infer<typeof WardSnapshot>;

/** One ward's line in a province's index; opening a team loads the ward's snapshot. */
export const IndexedWard = withChecks(
  z.object({
    code: UnitCode,
    name: z.string(),
    formerNames: z.array(FormerName),
    version: z.optional(
      withChecks(SnapshotVersion, z.describe("Of the ward's snapshot; absent: none.")),
    ),
    teams: withChecks(
      z.array(z.string()),
      z.describe("The teams' names, in the snapshot's order."),
    ),
  }),
  z.meta({ id: 'IndexedWard' }),
);
export type IndexedWard = z.infer<typeof IndexedWard>;

/** The names of a province's teams, ward by ward. */
export const ProvinceIndex = withChecks(
  z.object({
    formatVersion: z.int(),
    kind: z.literal('province'),
    unit: Unit,
    publishedAt: Instant,
    wards: z.array(IndexedWard),
    sample: z.optional(z.boolean()),
  }),
  z.meta({ id: 'ProvinceIndex' }),
);
export type ProvinceIndex = z.infer<typeof ProvinceIndex>;

/** Where the newest snapshot of a unit is. Short-lived; what `url` names never changes. */
export const DirectoryPointer = withChecks(
  z.object({
    unit: z.union([UnitCode, ProvinceCode]),
    formatVersion: z.int(),
    version: SnapshotVersion,
    url: withChecks(z.string(), z.describe('Relative to this answer.')),
    publishedAt: Instant,
  }),
  z.meta({ id: 'DirectoryPointer' }),
);
export type DirectoryPointer = z.infer<typeof DirectoryPointer>;

/** A snapshot of either kind: the body of the address that a pointer names, and `directory.json`. */
export const Directory = z.discriminatedUnion('kind', [WardSnapshot, ProvinceIndex]);
export type Directory = z.infer<typeof Directory>;
