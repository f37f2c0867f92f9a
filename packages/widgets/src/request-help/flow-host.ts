import type { ConsentText } from '@toso/contract';
import type { HelpRequestOutcome, PageClient } from '@toso/sdk';
import type { Question } from './draft.ts';
import type { Words } from './view.ts';

/** Where the resident is: at a question, or at one of the ways in which it ends. */
export type Screen = Question | 'leave' | 'declined' | 'kept' | 'outcome' | 'status';

/** Why nothing could be sent, in so far as the words differ. */
export interface Problem {
  readonly code: string;
  /** When it makes sense to try again. */
  readonly againAt?: Date;
}

/** What another widget or the page already knows when it opens the dialog. */
export interface RequestAbout {
  /** The ward's code where it may be another than the page's. */
  readonly unit?: string | undefined;
  readonly topic?: string | undefined;
  readonly teamId?: string | undefined;
  readonly teamName?: string | undefined;
  readonly note?: string | undefined;
}

/** What a flow needs from its element. */
export interface FlowHost {
  /** The ward of the page; empty where nothing says which. */
  unit(): string;
  /** What the resident is asked to agree to, in the language of the words. */
  consent(): ConsentText;
  /** Rejects where what the ward configured could not be read. */
  getClient(): Promise<PageClient>;
  /** Nothing personal may be asked here; the questions that follow are on a page of the API. */
  mustLeave(): boolean;
  /** Nothing may be kept on the device: a kiosk, or a frame. */
  keepsNothing(): boolean;
  /** Draws again; with `moved`, the resident is at another screen and focus follows. */
  changed(moved?: boolean): void;
  /** Puts the resident before the first field that is wrong. */
  showFault(): void;
  /** Says a sentence to those who do not see it appear. */
  announce(words: Words): void;
  /** Tells the page that a request was made. */
  created(outcome: HelpRequestOutcome): void;
  fail(error: unknown): void;
}

/** After how many milliseconds a wait gets words. */
const slowMs = 300;

/** Tells when a wait has become one that needs words, and, once the result is called, its end. */
export function wait(changed: (isSlow: boolean) => void): () => void {
  const timer = setTimeout(() => changed(true), slowMs);
  return () => {
    clearTimeout(timer);
    changed(false);
  };
}
