import { html, type TemplateResult } from 'lit';

/** From, and up to but not including, as `String.prototype.slice` takes them. */
export type Span = readonly [start: number, end: number];

/** A text with what was typed marked in it. */
export function marked(text: string, spans: readonly Span[] = []): TemplateResult {
  let done = 0;
  const pieces = spans.map(([start, end]) => {
    const before = text.slice(done, start);
    done = end;
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`${pieces}${text.slice(done)}`;
}
