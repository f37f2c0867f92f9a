/** Markup whose values are escaped already. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type { Markup };

type Value = Markup | string | number | undefined | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const written = (value: Value): string => {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
};

/** Joins markup and texts; texts are escaped, also within quoted attributes. */
export const markup = (pieces: readonly string[], ...values: readonly Value[]): Markup =>
  new Markup(pieces.map((piece, index) => piece + written(values[index])).join(''));
