import type { Guide, GuideOverride } from '@toso/contract';

/** A fact that nobody has checked for a while. */
export interface StaleFact {
  readonly kind: 'step' | 'number' | 'source';
  /** `level-2/bring`, a phone number, or the name of a source. */
  readonly name: string;
  readonly title: string;
  readonly checkedOn: string;
  readonly ageDays: number;
  /** True where it is the ward's own word, which the ward has to check. */
  readonly ward: boolean;
}

interface StaleOptions {
  readonly olderThanDays: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What of the guide the ward says, where it has words of its own. */
  readonly override?: GuideOverride | undefined;
}

const DAY_MS = 86_400_000;

/** Whole days from one day to another. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/**
 * What of a guide was last checked more than `olderThanDays` before `today`, oldest first: steps,
 * numbers, and the sources that they name.
 */
export function staleFacts(
  guide: Guide,
  { olderThanDays, today, override }: StaleOptions,
): readonly StaleFact[] {
  const steps = guide.situations.flatMap((situation) =>
    situation.steps.map(({ id, title, checkedOn, ward = false }) => {
      return { kind: 'step' as const, name: `${situation.id}/${id}`, title, checkedOn, ward };
    }),
  );
  const ownPhones = (override?.numbers ?? []).map(({ phone }) => phone);
  const numbers = guide.numbers.map(({ phone: name, label: title, verifiedOn: checkedOn }) => {
    return { kind: 'number' as const, name, title, checkedOn, ward: ownPhones.includes(name) };
  });
  const ownSources = Object.keys(override?.sources ?? {});
  const sources = Object.entries(guide.sources).map(([name, { title, checkedOn }]) => {
    return { kind: 'source' as const, name, title, checkedOn, ward: ownSources.includes(name) };
  });
  return [...steps, ...numbers, ...sources]
    .map((fact) => ({ ...fact, ageDays: daysBetween(fact.checkedOn, today) }))
    .filter(({ ageDays }) => ageDays > olderThanDays)
    .sort((one, other) => other.ageDays - one.ageDays);
}
