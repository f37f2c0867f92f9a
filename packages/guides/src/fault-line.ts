/** Where V8 quotes only what stands around: ten characters on each side, fewer at the ends. */
const besideCharacters = 10;

function positionOf(text: string, message: string): number | undefined {
  const told = /position (\d+)/.exec(message)?.[1];
  if (told) return Number(told);
  if (message.includes('end of JSON')) return text.length;
  const [, before, around = '', after] =
    /(\.\.\.)?"([^]*)"(\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (before) return text.indexOf(around) + besideCharacters;
  return after ? around.length - besideCharacters : undefined;
}

/**
 * The line, from 1, near which `JSON.parse` stopped, for whoever wrote the text by hand; `undefined`
 * where the engine does not tell.
 */
export function faultLine(text: string, error: unknown): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = positionOf(text, message);
  return position === undefined ? undefined : text.slice(0, position).split('\n').length;
}
