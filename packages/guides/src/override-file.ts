import type { Guide, GuideOverride, GuideStep, StepOverride } from '@toso/contract';
import { changesOf } from './place-step.ts';
import type { AnyGuide } from './guide-text.ts';

const isEmpty = (value: object) => Object.keys(value).length === 0;

const stepTemplate = (step: GuideStep): StepOverride => {
  const { id, title, actions, see, never, bring, failures, phones, video, links, sources } = step;
  const given = { title, actions, see, never, bring, failures, phones, video, links, sources };
  const there = Object.entries(given).filter(([, value]) => value !== undefined);
  return { id, ...Object.fromEntries(there) };
};

/** A guide in the form of a ward's file, to change and hand in again. */
export function overrideTemplate(guide: Guide, checkedOn: string): GuideOverride {
  const { id, lang, numbers, links, sources } = guide;
  const situations = guide.situations.map(({ id: name, title, hint, steps }) => ({
    ...{ id: name, title },
    ...(hint === undefined ? {} : { hint }),
    steps: steps.map(stepTemplate),
  }));
  const file = { formatVersion: 1 as const, guide: id, lang, checkedOn, situations };
  return structuredClone({ ...file, numbers, links, sources });
}

function slimSteps(old: readonly GuideStep[], given: readonly StepOverride[]): StepOverride[] {
  return given.flatMap((step) => {
    const before = old.find(({ id }) => id === step.id);
    if (!before || step.remove) return [step];
    const changes = changesOf(before, step);
    // The source of a changed fact stays named, also where it is the same.
    const { id, after, sources } = step;
    const kept = { ...(after && { after }), ...(sources && { sources }) };
    return isEmpty(changes) ? [] : [{ id, ...kept, ...changes }];
  });
}

function slimSituations(guide: AnyGuide, { situations = [] }: GuideOverride) {
  return situations.flatMap(({ id, title, hint, steps = [] }) => {
    const old = guide.situations.find((situation) => situation.id === id);
    const changes = {
      ...(title === undefined || title === old?.title ? {} : { title }),
      ...(hint === undefined || hint === old?.hint ? {} : { hint }),
    };
    const changed = slimSteps(old?.steps ?? [], steps);
    if (isEmpty(changes) && changed.length === 0) return [];
    return [{ id, ...changes, ...(changed.length > 0 ? { steps: changed } : {}) }];
  });
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Only what a ward's file changes. What it repeats of the guide would otherwise stand in the way of
 * later corrections of the guide.
 */
export function slimOverride(guide: Guide, override: GuideOverride): GuideOverride {
  const { formatVersion, lang, checkedOn } = override;
  const situations = slimSituations(guide, override);
  const numbers = (override.numbers ?? []).filter(
    (number) => !guide.numbers.some((old) => isSame(old, number)),
  );
  const sources = Object.fromEntries(
    Object.entries(override.sources ?? {}).filter(
      ([name, source]) => !isSame(guide.sources[name], source),
    ),
  );
  return {
    ...{ formatVersion, guide: guide.id, lang, checkedOn },
    ...(situations.length > 0 ? { situations } : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
    ...(override.links && !isSame(override.links, guide.links) ? { links: override.links } : {}),
    ...(isEmpty(sources) ? {} : { sources }),
  };
}
