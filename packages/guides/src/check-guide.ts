import type { Guide } from '@toso/contract';
import type { AnyGuide } from './guide-text.ts';
import { checkReferences } from './check-references.ts';
import { checkDangers, checkVoice } from './check-texts.ts';
import { problemAt, type GuideProblem } from './guide-problem.ts';

function checkDays(guide: Guide): GuideProblem[] {
  const days = guide.situations.flatMap(({ steps }) => steps.map(({ checkedOn }) => checkedOn));
  const oldest = [...days].sort()[0];
  return oldest === guide.checkedOn ? [] : [problemAt(guide, 'not_oldest_day', ['checkedOn'])];
}

/** A ward answers for its own numbers; ours are facts like any other. */
const checkNumbers = (guide: Guide): GuideProblem[] =>
  guide.numbers.flatMap(({ sources }, at) =>
    sources.length > 0 ? [] : [problemAt(guide, 'no_source', ['numbers', at, 'sources'])],
  );

/**
 * What the schema of a guide cannot say: that names are unique and lead somewhere, that every
 * situation is reached, that each fact's source and number are there, that steps fit a phone, and
 * that nothing is called safe or asks for a secret.
 *
 * @param others - The other guides, for places that lead there; absent: not looked at.
 * @returns Nothing where all is well.
 */
export const checkGuide = (guide: Guide, others?: readonly AnyGuide[]): GuideProblem[] => [
  ...checkReferences(guide, others ? { others } : {}),
  ...checkDays(guide),
  ...checkNumbers(guide),
  ...checkDangers(guide),
  ...checkVoice(guide),
];
