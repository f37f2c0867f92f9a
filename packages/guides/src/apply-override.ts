import type { GuideNumber, GuideOverride, GuideStep } from '@toso/contract';
import { checkReferences } from './check-references.ts';
import { checkDangers } from './check-texts.ts';
import type { AnyGuide } from './guide-text.ts';
import { problemAt, type GuideProblem } from './guide-problem.ts';
import { placed, type Applying, type Place } from './place-step.ts';

/** A guide with a ward's own words; or as it was, and why they cannot be taken. */
export interface Applied<G extends AnyGuide> {
  readonly guide: G;
  readonly problems: readonly GuideProblem[];
}

function situationsOf(applying: Applying, guide: AnyGuide): AnyGuide['situations'] {
  const { override, problems } = applying;
  const situations = [...guide.situations];
  for (const [index, given] of (override.situations ?? []).entries()) {
    const place = ['situations', index];
    const at = situations.findIndex(({ id }) => id === given.id);
    const old = situations[at];
    if (!old) {
      const more = { name: given.id, known: guide.situations.map(({ id }) => id) };
      problems.push(problemAt(override, 'unknown_situation', [...place, 'id'], more));
      continue;
    }
    let steps: readonly GuideStep[] = old.steps;
    for (const [nth, step] of (given.steps ?? []).entries()) {
      steps = placed(applying, steps, step, [...place, 'steps', nth]);
    }
    if (steps.length === 0) problems.push(problemAt(override, 'no_steps_left', place));
    const { title = old.title, hint = old.hint } = given;
    situations[at] = { ...old, title, ...(hint === undefined ? {} : { hint }), steps: [...steps] };
  }
  return situations;
}

function numbersOf({ override }: Applying, guide: AnyGuide): GuideNumber[] {
  const own = override.numbers ?? [];
  const kept = guide.numbers.map(
    (number) => own.find(({ phone }) => phone === number.phone) ?? number,
  );
  return [...kept, ...own.filter((number) => !kept.includes(number))];
}

/** Names given twice, of which one would be lost. */
function checkTwice({ override, problems }: Applying): void {
  const look = (ids: readonly string[], place: Place, field: string) => {
    for (const [index, name] of ids.entries()) {
      if (ids.indexOf(name) === index) continue;
      problems.push(problemAt(override, 'given_twice', [...place, index, field], { name }));
    }
  };
  const { situations = [], numbers = [] } = override;
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  look(idsOf(situations), ['situations'], 'id');
  for (const [index, { steps = [] }] of situations.entries()) {
    look(idsOf(steps), ['situations', index, 'steps'], 'id');
  }
  look(
    numbers.map(({ phone }) => phone),
    ['numbers'],
    'phone',
  );
}

const oldest = (days: readonly string[]) => [...days].sort()[0];

function joined<G extends AnyGuide>(applying: Applying, guide: G): G {
  const { override } = applying;
  const situations = situationsOf(applying, guide);
  const days = situations.flatMap(({ steps }) => steps.map(({ checkedOn }) => checkedOn));
  return {
    ...guide,
    situations,
    numbers: numbersOf(applying, guide),
    ...(override.links ? { links: override.links } : {}),
    ...(guide.sources ? { sources: { ...guide.sources, ...override.sources } } : {}),
    checkedOn: oldest(days) ?? guide.checkedOn,
    wardCheckedOn: override.checkedOn,
  };
}

function checkHead({ override, problems }: Applying, guide: AnyGuide, today?: string): void {
  const report = (code: GuideProblem['code'], field: string, name: string) =>
    problems.push(problemAt(override, code, [field], { name }));
  if (override.guide !== guide.id) report('other_guide', 'guide', override.guide);
  if (override.lang !== guide.lang) report('other_language', 'lang', override.lang);
  if (today && override.checkedOn > today) report('day_to_come', 'checkedOn', override.checkedOn);
}

/**
 * Puts a ward's own words into a guide: all of them, or none where something is wrong. Changed
 * steps carry `ward: true` and the ward's `checkedOn`; a part that says what the guide says already
 * changes nothing. Without the guide's sources, names that its steps use are taken as known.
 *
 * @param today - Given, a day of checking that lies after it is refused.
 * @param others - The other guides, for places that lead there; absent: not looked at.
 * @returns The very same guide where there are problems.
 */
export function applyOverride<G extends AnyGuide>(
  guide: G,
  override: GuideOverride,
  { today, others }: { readonly today?: string; readonly others?: readonly AnyGuide[] } = {},
): Applied<G> {
  const applying: Applying = { override, problems: [] };
  checkHead(applying, guide, today);
  checkTwice(applying);
  if (applying.problems.length > 0) return { guide, problems: applying.problems };
  const joint = joined(applying, guide);
  const known = Object.keys(override.sources ?? {});
  const problems = [
    ...applying.problems,
    ...checkReferences(joint, {
      knownSources: [...known, ...namedSources(guide)],
      ...(others && { others }),
    }),
    ...checkDangers(override),
  ];
  return problems.length > 0 ? { guide, problems } : { guide: joint, problems };
}

const namedSources = (guide: AnyGuide) => [
  ...Object.keys(guide.sources ?? {}),
  ...guide.situations.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)),
  ...guide.numbers.flatMap(({ sources }) => sources),
];
