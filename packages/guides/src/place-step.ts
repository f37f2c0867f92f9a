import type { GuideOverride, GuideStep, StepOverride } from '@toso/contract';
import { problemAt, type GuideProblem, type GuideProblemCode } from './guide-problem.ts';

/** Where in the file. */
export type Place = readonly (string | number)[];

/** An override being applied, and what was found wrong with it. */
export interface Applying {
  readonly override: GuideOverride;
  readonly problems: GuideProblem[];
}

/** What a step states, and a ward must therefore be able to account for. */
const stating = ['actions', 'see', 'never', 'bring', 'failures', 'phones'] as const;

/** What a step of a ward's own cannot do without. */
const needed = ['title', 'actions', 'sources'] as const;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function report(
  { override, problems }: Applying,
  code: GuideProblemCode,
  place: Place,
  more: Parameters<typeof problemAt>[3] = {},
): void {
  problems.push(problemAt(override, code, place, more));
}

const idsOf = (steps: readonly GuideStep[]) => steps.map(({ id }) => id);

/** What of an override is not what the step says already. */
export function changesOf(step: GuideStep, given: StepOverride): Partial<GuideStep> {
  const fields = Object.entries(given).filter(
    ([name, value]) =>
      name !== 'remove' && name !== 'after' && !isSame(value, step[name as keyof GuideStep]),
  );
  return Object.fromEntries(fields);
}

function changed(applying: Applying, old: GuideStep, given: StepOverride, place: Place): GuideStep {
  if (given.after) report(applying, 'not_a_new_step', [...place, 'after']);
  const changes = changesOf(old, given);
  if (Object.keys(changes).length === 0) return old;
  const states = stating.some((field) => field in changes);
  if (states && !given.sources) report(applying, 'no_source', [...place, 'sources']);
  return {
    ...old,
    ...changes,
    checkedOn: applying.override.checkedOn,
    testedVersion: states ? null : old.testedVersion,
    ward: true,
  };
}

function made(
  applying: Applying,
  steps: readonly GuideStep[],
  given: StepOverride,
  place: Place,
): GuideStep | undefined {
  const { id, title, actions, sources, failures = [] } = given;
  // What has no title is likelier one of the guide's steps by a wrong name than a new one.
  if (given.remove ?? title === undefined) {
    const code = given.remove ? 'unknown_step' : 'unknown_or_new_step';
    report(applying, code, [...place, 'id'], { name: id, known: idsOf(steps) });
    return undefined;
  }
  for (const field of needed.filter((each) => !given[each])) {
    report(applying, field === 'sources' ? 'no_source' : 'required', [...place, field]);
  }
  if (!title || !actions || !sources) return undefined;
  const { see, never, bring, phones, video, links } = given;
  const optional = Object.entries({ see, never, bring, phones, video, links });
  return {
    ...{ id, title, actions, failures, sources },
    ...Object.fromEntries(optional.filter(([, value]) => value !== undefined)),
    ...{ checkedOn: applying.override.checkedOn, testedVersion: null, ward: true },
  };
}

/** Where a new step goes: after the one it names, else last. */
function positionOf(
  applying: Applying,
  steps: readonly GuideStep[],
  { after }: StepOverride,
  place: Place,
): number {
  if (after === undefined) return steps.length;
  const known = idsOf(steps);
  const at = known.indexOf(after);
  if (at < 0) report(applying, 'unknown_step', [...place, 'after'], { name: after, known });
  return at + 1;
}

/** A situation's steps with one step of the override among them. */
export function placed(
  applying: Applying,
  steps: readonly GuideStep[],
  given: StepOverride,
  place: Place,
): readonly GuideStep[] {
  const old = steps.find(({ id }) => id === given.id);
  if (old && given.remove) return steps.filter((step) => step !== old);
  if (old) {
    const step = changed(applying, old, given, place);
    return steps.map((each) => (each === old ? step : each));
  }
  const step = made(applying, steps, given, place);
  const at = positionOf(applying, steps, given, place);
  return step ? [...steps.slice(0, at), step, ...steps.slice(at)] : steps;
}
