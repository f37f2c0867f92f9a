import type { GuideQuestion, GuideSituation, GuideStep } from '@toso/contract';
import type { GuideText } from '@toso/guides';

/** One screen of a guide: a question, the whole list, a step, or the end of a situation. */
export interface Place {
  readonly kind: 'ask' | 'all' | 'step' | 'done';
  /** Empty: the list of guides. */
  readonly guide: string;
  /** Absent: the guide's first. */
  readonly question?: string | undefined;
  readonly situation?: string | undefined;
  /** Absent at a step: the situation's first. */
  readonly step?: string | undefined;
}

/** Where a guide begins. */
export const startOf = (guide: string): Place => ({ kind: 'ask', guide });

export const situationOf = (text: GuideText, id: string | undefined): GuideSituation | undefined =>
  text.situations.find((situation) => situation.id === id);

/** The question with this id, else the guide's first. */
export const questionOf = (text: GuideText, id: string | undefined): GuideQuestion | undefined =>
  text.questions.find((question) => question.id === id) ?? text.questions[0];

/** A step and where it stands among its situation's. */
export interface Standing {
  readonly situation: GuideSituation;
  readonly step: GuideStep;
  /** From 0. */
  readonly index: number;
}

/** The step of a place; `undefined` where it names none, or none that the guide has. */
export function standingAt(text: GuideText, place: Place): Standing | undefined {
  const situation = situationOf(text, place.situation);
  if (place.kind !== 'step' || !situation) return undefined;
  const index = place.step ? situation.steps.findIndex(({ id }) => id === place.step) : 0;
  const step = situation.steps[index];
  return step && { situation, step, index };
}

/** The place as the guide has it, with its step named; `undefined` where the guide has none such. */
export function placeIn(text: GuideText, place: Place): Place | undefined {
  if (place.kind === 'step') {
    const standing = standingAt(text, place);
    return standing && { ...place, step: standing.step.id };
  }
  return place.kind === 'done' && !situationOf(text, place.situation) ? undefined : place;
}

/** The place after a step that succeeded. */
export function after({ situation, index }: Standing, guide: string): Place {
  const next = situation.steps[index + 1];
  return { kind: next ? 'step' : 'done', guide, situation: situation.id, step: next?.id };
}
