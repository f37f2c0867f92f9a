import type { GuideSummary } from '@toso/contract';
import type { AnyGuide } from './guide-text.ts';

/** A guide as it stands in a list. */
export function summaryOf(guide: AnyGuide): GuideSummary {
  const { id, lang, title, summary, checkedOn, wardCheckedOn } = guide;
  return {
    ...{ id, lang, title, summary, checkedOn },
    ...(wardCheckedOn === undefined ? {} : { wardCheckedOn }),
    situations: guide.situations.map((situation) => ({
      id: situation.id,
      title: situation.title,
      stepCount: situation.steps.length,
    })),
  };
}
