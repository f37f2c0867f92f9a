import { say, type Moment, type Values } from '../base/strings.ts';
import type { MoreHost } from './host.ts';
import { moreSource } from './more.strings.ts';

/** Says what a guide says besides its questions and steps. */
export type MoreVoice = (moment: Moment<typeof moreSource>, values?: Values) => string;

/** The words of a moment: those of the element's language or the page's own, else Vietnamese. */
export const moreWords =
  ({ words }: MoreHost): MoreVoice =>
  (moment, values) =>
    words(moment, values) ?? say(moreSource.lang, moreSource[moment], values);

/** The name of a guide; its id where we have none. */
export const nameOf = (guide: string, t: MoreVoice): string => {
  const moment = `guide-${guide}`;
  return moment in moreSource ? t(moment as Moment<typeof moreSource>) : guide; // Just looked up.
};
