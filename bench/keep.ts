/** A table as Markdown, and the heading under which it is kept. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/**
 * The page of results with the sections of this run in place of the older ones of the same titles;
 * new ones come last. What this run did not measure stays as it is, and so does what a person wrote
 * above the first heading.
 */
export function keep(page: string, sections: readonly Section[]): string {
  const [above = '', ...older] = page.split(/^(?=### )/m);
  const kept = new Map(older.map((text) => [/^### (.*)$/m.exec(text)?.[1] ?? '', text.trimEnd()]));
  for (const { title, text } of sections) kept.set(title, text.trimEnd());
  return `${[above.trimEnd(), ...kept.values()].join('\n\n')}\n`;
}
