import { Guide } from './guide.ts';
import type { MoreHost } from './host.ts';

/** Reaches what is protected in the element, for the parts that load later. Never made. */
abstract class Access extends Guide {
  static host(element: Access): MoreHost {
    return {
      element,
      t: (moment, values) => element.t(moment, values),
      words: (moment, values) => element.words(moment, values),
      lang: () => element.spokenLang,
      config: () => element.config,
      keepsNothing: () => element.keepsNothing,
      languageSwitch: () => element.languageSwitch(),
      announce: (sentence) => element.announce(sentence),
      attempt: (work, isQuiet) => void element.attempt(work, isQuiet),
      redraw: () => element.requestUpdate(),
      go: (place) => element.go(place),
      focus: (selector, block) => void element.focusOn(selector, block),
      isUnknown: () => element.opening.isUnknown,
    };
  }
}

/** What the parts that load later may do with an element: only what is protected, which it has. */
export const hostOf = (element: Guide): MoreHost =>
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- It only opens what the class above it has.
  Access.host(element);
