/** How many letters to change, add or leave out to make one name of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [nth, each] of Array.from(other).entries()) {
      const changed = (row[nth] ?? 0) + (letter === each ? 0 : 1);
      next.push(Math.min(changed, (row[nth + 1] ?? 0) + 1, (next[nth] ?? 0) + 1));
    }
    row = next;
  }
  return row[row.length - 1] ?? 0;
}

/** Names, each once, those first that are most likely meant by `name`: begun alike, or mistyped. */
export function closestFirst(name: string, names: readonly string[]): readonly string[] {
  const farOf = (other: string) => (other.startsWith(name) ? 0 : distance(name, other));
  return [...new Set(names)].sort((one, other) => farOf(one) - farOf(other));
}

/** The name that `name` is likely a slip of, if any: begun alike, or half of its letters are right. */
export function likelyMeant(name: string, names: readonly string[]): string | undefined {
  const [first = ''] = closestFirst(name, names);
  const isLike = first.startsWith(name) || distance(name, first) * 2 <= name.length;
  return first && isLike ? first : undefined;
}
