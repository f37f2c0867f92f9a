import type { Guide, GuideSituation, GuideStep } from '@toso/contract';

/** A tip "can explain what could be done, or what should not be done": https://schema.org/HowToTip */
const tipOf = (text: string | undefined) => (text ? [{ '@type': 'HowToTip', text }] : []);

const stepOf = ({ title, actions, see, never }: GuideStep, index: number) => ({
  '@type': 'HowToStep',
  position: index + 1,
  name: title,
  itemListElement: [
    ...actions.map((text) => ({ '@type': 'HowToDirection', text })),
    ...tipOf(see),
    ...tipOf(never),
  ],
});

const supplies = ({ steps }: GuideSituation) =>
  [...new Set(steps.flatMap(({ bring = [] }) => bring))].map((name) => ({
    '@type': 'HowToSupply',
    name,
  }));

/**
 * One situation of a guide as schema.org's `HowTo`, for search engines.
 *
 * @returns `undefined` where the guide has no such situation.
 * @see https://schema.org/HowTo
 */
export function guideJsonLd(guide: Guide, situation: string): object | undefined {
  const found = guide.situations.find(({ id }) => id === situation);
  if (!found) return undefined;
  const supply = supplies(found);
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: found.title,
    description: found.hint ?? guide.summary,
    inLanguage: guide.lang,
    dateModified: guide.wardCheckedOn ?? guide.checkedOn,
    ...(supply.length > 0 ? { supply } : {}),
    step: found.steps.map(stepOf),
  };
}
