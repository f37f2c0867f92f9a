import type { Follow } from './follow.ts';
import type { Way } from '../base/site-contacts.ts';
import type { SavedRequest } from '@toso/sdk';
import type { Words } from './words.ts';

/** What the panels may ask of the element that shows them. */
export interface View {
  readonly follow: Follow;
  /** Requests whose token this device keeps. */
  readonly saved: readonly SavedRequest[];
  /** A page of another origin is above: nothing is erased in it. */
  readonly framed: boolean;
  /** This page by itself, where it may erase. */
  readonly eraseAddress: string;
  /** Whom to turn to while nothing can be read. */
  readonly ways: readonly Way[];
  t(key: Words, values?: Readonly<Record<string, string | number>>): string;
  /** Words for a name that came from the server; `undefined` when this version has none. */
  words(name: string): string | undefined;
  day(when: string): string;
  time(when: string | Date): string;
  /** Day and time. */
  moment(when: string): string;
  /** What stands in a field of this element now. */
  typed(field: string): string;
  /** Gives the request's key to the new tab in which it is erased. */
  handOver(): void;
  /** Sends the answers of the screen on which the resident is. */
  submit(): void;
}
