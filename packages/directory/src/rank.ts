import {
  agrees,
  matches,
  matchesWhole,
  phrasesOf,
  readWords,
  type TypedWord,
  type WordText,
} from './typed-words.ts';

/** What was typed, read once. */
export interface Query {
  readonly words: readonly TypedWord[];
  readonly phrases: readonly string[];
  /** True when an accent was typed, so that accents tell texts apart. */
  readonly accented: boolean;
}

export function readQuery(typed: string): Query {
  const words = readWords(typed);
  const accented = words.some((word) => word.accented !== word.begins[0]);
  return { words, phrases: phrasesOf(words), accented };
}

/**
 * How well a text answers a query: smaller is better, undefined not at all. Each word must be in
 * the text or near it; accents that were typed count most, then how much of the query is in the
 * text itself, then words one after another, then whole words.
 *
 * @param isNear - Whether the word at a position is in what surrounds the text.
 */
export function rankOf(
  text: WordText,
  { words, phrases, accented }: Query,
  isNear: (at: number) => boolean,
): number | undefined {
  let [own, whole, agreed] = [0, 0, 0];
  for (const [at, word] of words.entries()) {
    if (matches(word, text.folded)) {
      own++;
      if (matchesWhole(word, text.folded)) whole++;
      if (accented && agrees(word, text)) agreed++;
    } else if (!isNear(at)) return undefined;
  }
  const part = own === words.length ? 0 : own ? 4 : 8;
  const inOrder = phrases.some((phrase) => text.folded.includes(phrase));
  return (accented && agreed < own ? 16 : 0) + part + (inOrder ? 0 : 2) + (whole === own ? 0 : 1);
}

/** True for ranks of texts that hold none of the words themselves. */
export const isOnlyNear = (rank: number): boolean => (rank & 8) > 0;

/** True for ranks of texts that hold each of the words themselves. */
export const isWhollyOwn = (rank: number): boolean => (rank & 12) === 0;

/** Items by rank, the smallest first, without sorting thousands at each keystroke. */
export class Ranking<Item> {
  readonly #byRank = new Map<number, Item[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(rank: number, item: Item): void {
    const same = this.#byRank.get(rank);
    if (same) same.push(item);
    else this.#byRank.set(rank, [item]);
    this.#size++;
  }

  /** The best `limit` items; of equal ones the first added. */
  best(limit: number): Item[] {
    const found: Item[] = [];
    for (const rank of [...this.#byRank.keys()].sort((a, b) => a - b)) {
      if (found.length >= limit) break;
      found.push(...(this.#byRank.get(rank) ?? []).slice(0, limit - found.length));
    }
    return found;
  }
}
