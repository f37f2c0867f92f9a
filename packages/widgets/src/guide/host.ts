import type { TosoConfig } from '@toso/contract';
import type { Moment, Values } from '../base/strings.ts';
import type { source } from './guide.strings.ts';
import type { Place } from './places.ts';

/** What the screens need of the element: words, and ways to move. */
export interface Host {
  readonly t: (moment: Moment<typeof source>, values?: Values) => string;
  readonly go: (place: Place) => void;
}

/** What the parts that load later need besides. */
export interface MoreHost extends Host {
  /** The element itself, for events and for paper. */
  readonly element: Element & {
    readonly updateComplete: Promise<unknown>;
    readonly renderRoot: ParentNode;
  };
  /** A page's own words for a moment, if it has any. */
  readonly words: (moment: string, values?: Values) => string | undefined;
  /** The language of the words around the guide's own. */
  readonly lang: () => string;
  readonly config: () => TosoConfig;
  readonly keepsNothing: () => boolean;
  readonly languageSwitch: () => unknown;
  readonly announce: (sentence: string) => void;
  /** Does what needs a file; where it cannot be loaded, says so with a way to try it again. */
  readonly attempt: (work: () => unknown, isQuiet?: boolean) => void;
  readonly redraw: () => void;
  /** Whether the place that was wanted is not there. */
  readonly isUnknown: () => boolean;
  /** Puts the focus on what a selector finds, once drawn, and brings it to where it can be seen. */
  readonly focus: (selector: string, block?: ScrollLogicalPosition) => void;
}
