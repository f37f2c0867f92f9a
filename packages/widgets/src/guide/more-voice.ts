import { say, type Moment, type Values } from '../base/strings.ts';
import type { MoreHost } from './host.ts';
import { moreEn, moreSource } from './more.strings.ts';

/** Says what a guide says besides its questions and steps. */
export type MoreVoice = (moment: Moment<typeof moreSource>, values?: Values) => string;

/** The words of a moment: the page's own, else ours in the language shown now. */
export const moreWords =
  ({ words, lang }: MoreHost): MoreVoice =>
  (moment, values) => {
    const ours = lang() === 'en' ? moreEn : moreSource;
    return words(moment, values) ?? say(ours.lang, ours[moment], values);
  };

/** The name of a guide; its id where we have none. */
export const nameOf = (guide: string, t: MoreVoice): string => {
  const moment = `guide-${guide}`;
  return moment in moreSource ? t(moment as Moment<typeof moreSource>) : guide; // Just looked up.
};
