import type { GuideSituation } from '@toso/contract';
import { fit, readWords, wordsOf, type TypedWord } from '@toso/directory';
import type { GuideText } from '@toso/guides';

/** Where a typed word counts how much: in the title most, in other words for it, in the rest. */
const weights = [4, 3, 1] as const;

/** The texts of a situation, by weight. */
const textsOf = ({ title, hint = '', steps, ...situation }: GuideSituation) => [
  [title],
  // In quotation marks: files for script tags shorten that name for the elements' own use.
  situation['words'],
  [hint, ...steps.map((step) => step.title)],
];

/** How well a situation answers one typed word: 0 where none of its words begins so. */
const answer = (typed: TypedWord, situation: GuideSituation): number =>
  Math.max(
    ...textsOf(situation).map((texts, at) =>
      Math.max(
        0,
        ...texts.flatMap((text) =>
          wordsOf(text).map((word) => fit(typed, word) * (weights[at] ?? 0)),
        ),
      ),
    ),
  );

/**
 * The situations that answer what somebody typed, in any spelling, best first. People type whole
 * sentences ("tôi bị quên mật khẩu"): those that answer the most of its words come, where they
 * answer half of them at least.
 */
export function searchGuide(text: GuideText, query: string): readonly GuideSituation[] {
  const typed = readWords(query);
  const rated = text.situations.map((situation) => {
    const answers = typed.map((word) => answer(word, situation));
    const met = answers.filter((worth) => worth > 0).length;
    return { situation, met, worth: answers.reduce((sum, worth) => sum + worth, 0) };
  });
  const most = Math.max(0, ...rated.map(({ met }) => met));
  if (most === 0 || most * 2 < typed.length) return [];
  return rated
    .filter(({ met }) => met === most)
    .sort((one, other) => other.worth - one.worth)
    .map(({ situation }) => situation);
}
