import type { UnitCandidate } from '@toso/contract';
import type { PageClient } from '@toso/sdk';
import { pause } from '../base/pause.ts';
import { placeOf, type Found, type Place } from './place.ts';

/** How long a load may take before it is put into words, in milliseconds. */
const WORDS_AFTER_MS = 300;
/** How long typing must rest before other wards are asked for, in milliseconds. */
const REST_MS = 350;
const CANDIDATES = 6;

/** What the finder needs of the element. */
interface Host {
  reach(): Promise<PageClient>;
  redraw(): void;
  fail(error: unknown): void;
}

/**
 * What is being looked at: the open directory, and the other places that a text may mean. The last
 * wish wins: an answer to an earlier one is dropped.
 */
export class Finder {
  /** The directory shown. */
  place: Place | undefined;
  /** The first one opened, to which there is a way back. */
  home: Place | undefined;
  /** What the open directory has for the text that was looked for last, or just before. */
  found: Found | undefined;
  /** Set while a directory is on its way for so long that it needs words. */
  slow = false;
  busy = false;
  /** Why the last load failed: the code of the error. */
  failure = '';
  /** Places outside the open directory that the text may mean. */
  elsewhere: readonly UnitCandidate[] = [];
  /** Set where they could not be asked for. */
  partial = false;

  readonly #host: Host;
  #turn = 0;
  #looks = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens a unit's directory; true once it is the one shown. */
  async open(code: string): Promise<boolean> {
    const turn = ++this.#turn;
    const isLast = () => turn === this.#turn;
    this.busy = true;
    this.failure = '';
    const late = setTimeout(() => {
      this.slow = isLast();
      this.#host.redraw();
    }, WORDS_AFTER_MS);
    try {
      const client = await this.#host.reach();
      const place = placeOf(await client.directory.get(code));
      if (isLast()) this.show(place);
    } catch (error) {
      if (isLast()) this.failure = codeOf(error);
      this.#host.fail(error);
    }
    clearTimeout(late);
    if (!isLast()) return false;
    this.busy = this.slow = false;
    this.#host.redraw();
    return !this.failure;
  }

  /** Shows a directory that is already here. */
  show(place: Place): void {
    this.home ??= place;
    this.place = place;
    this.found = undefined;
    this.elsewhere = [];
    this.#host.redraw();
  }

  /** Looks in the open directory; true once `found` is what it has for this text. */
  async look(text: string, rows: number): Promise<boolean> {
    const { place } = this;
    const turn = ++this.#looks;
    const isLast = () => turn === this.#looks && place === this.place;
    const found = await place?.find(text, rows, isLast);
    // What finds and what draws are tasks of their own on a slow phone.
    if (found) await pause();
    if (!found || !isLast()) return false;
    this.found = found;
    this.#host.redraw();
    return true;
  }

  /** Looks for a text outside the open directory, once typing rests. */
  lookElsewhere(text: string): void {
    this.stop();
    if (text.length < 2) {
      this.elsewhere = [];
      this.partial = false;
    }
    // A province's index holds all its wards: there the search on the device is enough.
    if (text.length < 2 || this.home?.directory.kind === 'province') return;
    const { signal } = (this.#asked = new AbortController());
    this.#rest = setTimeout(() => {
      this.#ask(text, signal).then(
        () => this.#host.redraw(),
        (error: unknown) => {
          // A page without a server knows no other places: nothing failed.
          if (signal.aborted || codeOf(error) === 'not_available') return;
          this.partial = true;
          this.elsewhere = [];
          this.#host.fail(error);
          this.#host.redraw();
        },
      );
    }, REST_MS);
  }

  /** Forgets what is on its way. */
  stop(): void {
    clearTimeout(this.#rest);
    this.#asked?.abort();
  }

  /** Back to the beginning. */
  reset(): void {
    this.stop();
    this.#turn++;
    this.place = this.home = this.found = undefined;
    this.elsewhere = [];
    this.partial = this.busy = this.slow = false;
    this.failure = '';
  }

  async #ask(q: string, signal: AbortSignal): Promise<void> {
    const client = await this.#host.reach();
    const parent = this.home?.directory.unit.provinceCode;
    const query = { q, level: 'commune', limit: CANDIDATES, ...(parent && { parent }) } as const;
    const { items } = await client.units.list(query, { signal });
    if (signal.aborted) return;
    this.partial = false;
    this.elsewhere = items.filter(({ unit }) => unit.code !== this.place?.directory.unit.code);
  }
}

/** The code of an error of the SDK, of whichever copy; `internal` for any other. */
function codeOf(error: unknown): string {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' ? code : 'internal';
}
