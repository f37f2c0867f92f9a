import type { Moment, Values } from '../base/strings.ts';
import type { source } from './team-locator.strings.ts';

/** How the parts of the locator speak: the element's own words, in the language shown now. */
export interface Voice {
  readonly lang: () => string;
  readonly t: (moment: Moment<typeof source>, values?: Values) => string;
  readonly date: (day: string) => string;
}
