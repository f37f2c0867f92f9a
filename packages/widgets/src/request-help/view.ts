import type { PageClient } from '@toso/sdk';
import type { Way } from '../base/site-contacts.ts';
import type { Flow } from './flow.ts';
import type { apartSource } from './apart.strings.ts';
import type { source } from './request-help.strings.ts';

/** The words of this element, by moment. */
export type Words = Exclude<keyof typeof source | keyof typeof apartSource, 'lang'>;

/** What the screens may ask of the element that shows them. */
export interface View {
  readonly flow: Flow;
  readonly kiosk: boolean;
  /** The window is tall enough for its text that bar and buttons may stay in sight. */
  readonly roomy: boolean;
  /** The page came over plain HTTP. */
  readonly insecure: boolean;
  /** Where the personal questions go on, over https; absent where the ward has no API there. */
  readonly askAddress: string | undefined;
  /** Whom to turn to without the form. */
  readonly contacts: readonly Way[];
  /** False in kiosks and frames. */
  readonly mayKeep: boolean;
  readonly isSaved: boolean;
  /** Whom to ask how a request stands. */
  readonly client: PageClient | undefined;
  /** The sentence about what was just pressed. */
  readonly note: string;
  /** Language of the words: data in two languages follows it. */
  readonly textLang: 'vi' | 'en';
  t(key: Words, values?: Readonly<Record<string, string | number>>): string;
  /** The words for a name that came from outside, if there are any. */
  words(key: string, values?: Readonly<Record<string, string | number>>): string | undefined;
  /** A calendar day with its weekday. */
  dayText(day: string): string;
  /** An instant in Vietnam: day and time. */
  timeText(instant: Date): string;
  /** Says and shows a sentence about what was just pressed. */
  say(key: Words): void;
  readonly root: HTMLElement | DocumentFragment;
  /** Keeps code and token on this device, or forgets them. */
  toggleSaved(): void;
  follow(): Promise<void>;
  close(): void;
}
