import type { GuideSituation } from '@toso/contract';
import { fit, readWords, wordsOf, type TypedWord } from '@toso/directory';
import type { GuideText } from '@toso/guides';

/** How much a typed word counts: in the title and in other words for it, and in the rest. */
const weights = [4, 1] as const;

/** Words around a question: they say that somebody asks, and hardly what for. */
const around = wordsOf(
  'tôi mình em bác ông bà thì là phải làm sao thế nào như gì để rồi cho cách cần muốn giúp được ở đâu bị có cái này trên i my the is how do what',
);
const isAround = ({ accented }: TypedWord) =>
  around.some((word) => accented === word.accented || accented === word.folded);

/** The texts of a situation, by weight. */
const textsOf = ({ title, hint = '', steps, ...situation }: GuideSituation) => [
  // In quotation marks: files for script tags shorten that name for the elements' own use.
  [title, ...situation['words']],
  [hint, ...steps.map((step) => step.title)],
];

/**
 * How well a text answers each typed word: 0 where none of its words begins so, and two or three
 * times as well where what stands beside the typed word, a word or an end, stands there as well.
 */
function answersIn(text: string, typed: readonly TypedWord[]): readonly number[] {
  const words = wordsOf(text);
  // Where both end, that fits as a whole word does.
  const fits = (at: number, nth: number) => {
    const [one, other] = [typed[at], words[nth]];
    return one && other ? fit(one, other) : one === other ? 2 : 0;
  };
  const worth = (at: number, nth: number) => {
    const own = fits(at, nth);
    return own && own * (1 + [-1, 1].filter((way) => fits(at + way, nth + way) > 1).length);
  };
  return typed.map((_, at) => Math.max(0, ...words.map((_, nth) => worth(at, nth))));
}

/** How well a situation answers each typed word. */
function answers(typed: readonly TypedWord[], situation: GuideSituation): readonly number[] {
  const all = textsOf(situation).flatMap((texts, kind) =>
    texts.map((text) => answersIn(text, typed).map((worth) => worth * (weights[kind] ?? 0))),
  );
  return typed.map((_, at) => Math.max(...all.map((worths) => worths[at] ?? 0)));
}

/**
 * The situations that answer what somebody typed, in any spelling, best first. People type whole
 * sentences ("tôi quên mật khẩu thì phải làm thế nào"): the words around a question hardly count,
 * and of the others those count most that few situations have.
 */
export function searchGuide(text: GuideText, query: string): readonly GuideSituation[] {
  const typed = readWords(query);
  const meant = typed.filter((word) => !isAround(word));
  const isMeant = typed.map((word) => meant.length === 0 || meant.includes(word));
  const all = text.situations.map((situation) => answers(typed, situation));
  const shares = isMeant.map((is, at) => {
    const having = all.filter((worths) => worths[at]).length || 1;
    return (is ? 1 : 0.2) / Math.sqrt(having);
  });
  const rated = text.situations.map((situation, nth) => {
    const worths = all[nth] ?? [];
    const met = worths.filter((worth, at) => worth && isMeant[at]).length;
    const sum = worths.reduce((total, worth, at) => total + worth * (shares[at] ?? 0), 0);
    const isAnswer = met > 1 || (met > 0 && met * 2 >= meant.length);
    return { situation, score: isAnswer ? sum * Math.sqrt(met) : 0 };
  });
  const half = Math.max(...rated.map(({ score }) => score)) / 2;
  return rated
    .filter(({ score }) => score > half)
    .sort((one, other) => other.score - one.score)
    .map(({ situation }) => situation);
}
