import type { TemplateResult } from 'lit';
import type { Way } from '../base/site-contacts.ts';
import type { Draft } from './draft.ts';
import type { Flow } from './flow.ts';
import type { source } from './request-help.strings.ts';

/** The words of this element, by moment. */
export type Words = Exclude<keyof typeof source, 'lang'>;

/** What the screens may ask of the element that shows them. */
export interface View {
  readonly flow: Flow;
  readonly kiosk: boolean;
  readonly hasUnit: boolean;
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
  /** The sentence about what was just pressed. */
  readonly note: string;
  /** Language of the words: data in two languages follows it. */
  readonly textLang: 'vi' | 'en';
  t(key: Words, values?: Readonly<Record<string, string | number>>): string;
  /** The words for a name that came from outside, if there are any. */
  words(key: string): string | undefined;
  /** A calendar day with its weekday. */
  dayText(day: string): string;
  /** An instant in Vietnam: day and time. */
  timeText(instant: Date): string;
  /** The sentence for what is wrong with a field. */
  faultText(field: keyof Draft): string;
  /** The status of the request that was just made, in this dialog. */
  statusElement(): TemplateResult;
  copy(text: string): Promise<void>;
  /** Keeps code and token on this device, or forgets them. */
  toggleSaved(): void;
  follow(): Promise<void>;
  close(): void;
}
