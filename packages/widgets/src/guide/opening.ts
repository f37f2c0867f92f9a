import { placeIn, startOf, type Place } from './places.ts';
import type { WardText } from './ward-text.ts';

/** How long loading takes before the visitor reads that it does, in milliseconds. */
const SLOW_MS = 300;

/** Where the visitor is, and the guide that is shown there. */
export class Opening {
  /** `undefined` until the guide has been read. */
  place?: Place;
  shown?: WardText | undefined;
  /** Whether the place that was wanted is not there. */
  isUnknown = false;
  /** Whether loading takes so long that the visitor should read that it does. */
  isSlow = false;
  /** Counts moves, so that a text that comes late does not undo a later one. */
  #moves = 0;
  readonly #read: (guide: string) => Promise<WardText | undefined>;
  readonly #redraw: () => void;

  constructor(read: (guide: string) => Promise<WardText | undefined>, redraw: () => void) {
    this.#read = read;
    this.#redraw = redraw;
  }

  /** Shows a place once its guide has been read; a place that is not there is its guide's start. */
  async open(to: Place): Promise<Place | undefined> {
    const move = ++this.#moves;
    const slow = setTimeout(() => {
      this.isSlow = true;
      this.#redraw();
    }, SLOW_MS);
    try {
      const shown = to.guide ? await this.#read(to.guide) : undefined;
      if (move !== this.#moves) return undefined;
      const place = shown ? placeIn(shown.text, to) : to.guide ? undefined : to;
      this.shown = shown;
      this.isUnknown = !place;
      return (this.place = place ?? startOf(shown ? to.guide : ''));
    } catch (error) {
      if (move === this.#moves) throw error;
      return undefined;
    } finally {
      clearTimeout(slow);
      this.isSlow = false;
      this.#redraw();
    }
  }
}
