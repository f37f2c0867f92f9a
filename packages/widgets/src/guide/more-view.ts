import type { GuideNumber } from '@toso/contract';
import type { GuideText } from '@toso/guides';
import type { MoreHost } from './host.ts';
import type { MoreVoice } from './more-voice.ts';
import type { Place, Standing } from './places.ts';
import type { SourceLine } from './sources.ts';

/** What the parts that load later are drawn from. */
export interface MoreView {
  readonly host: MoreHost;
  readonly t: MoreVoice;
  readonly text: GuideText;
  readonly place: Place;
  readonly standing: Standing | undefined;
  readonly date: (day: string) => string;
  readonly ask: () => void;
  readonly print: () => void;
  /** Numbers to ring, once nobody listened; `undefined` before. */
  readonly numbers: readonly Pick<GuideNumber, 'phone' | 'label' | 'note'>[] | undefined;
  readonly speaking: boolean;
  /** Absent where no voice of this language exists. */
  readonly listen: (() => void) | undefined;
  readonly sources: readonly SourceLine[] | undefined;
  readonly showSources: () => void;
  readonly film: boolean;
  readonly showFilm: () => void;
  /** False where the device refuses to keep how far somebody came. */
  readonly keeps: boolean;
}
