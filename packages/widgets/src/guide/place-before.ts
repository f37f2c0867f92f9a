import type { GuideText } from '@toso/guides';
import { situationOf, standingAt, startOf, type Place } from './places.ts';

/** The place before one that was not walked to, because a link led there. */
export function placeBefore(text: GuideText, place: Place): Place {
  const { guide, situation } = place;
  const steps = situationOf(text, situation)?.steps ?? [];
  const index = place.kind === 'done' ? steps.length : (standingAt(text, place)?.index ?? 0);
  const step = steps[index - 1];
  return step ? { kind: 'step', guide, situation, step: step.id } : startOf(guide);
}
