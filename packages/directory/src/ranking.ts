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
