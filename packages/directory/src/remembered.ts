const MOST = 10_000;

/** A pure function of a text that remembers: names repeat few words, and folding one is slow. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(text, (value = read(text)));
    }
    return value;
  };
}
