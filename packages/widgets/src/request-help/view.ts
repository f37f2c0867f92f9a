import type { PageClient } from '@toso/sdk';
import type { Way } from '../base/site-contacts.ts';
import type { Values } from '../base/strings.ts';
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
  /** Address of the ward's API; absent without one. */
  readonly api: string | undefined;
  /** Whom to turn to without the form. */
  readonly contacts: readonly Way[];
  /** Whom to ask how a request stands. */
  readonly client: PageClient | undefined;
  /** Language of the words: data in two languages follows it. */
  readonly textLang: 'vi' | 'en';
  readonly t: (key: Words, values?: Values) => string;
  /** The words for a name that came from outside, if there are any. */
  readonly words: (key: string, values?: Values) => string | undefined;
  /** A calendar day with its weekday. */
  dayText(day: string): string;
  /** An instant in Vietnam: day and time. */
  timeText(instant: Date): string;
  readonly root: HTMLElement | DocumentFragment;
  follow(): Promise<void>;
  close(): void;
}
