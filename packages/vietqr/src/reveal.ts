/** Controls, direction marks, zero-width characters, lone surrogates, and letters drawn as nothing. */
const unseen = /[\p{C}\u034f\u115f\u1160\u2028\u2029\u3164\ufe00-\ufe0f\uffa0]/u;
const everyUnseen = new RegExp(unseen, 'gu');

/** Whether `text` has characters that change what is seen without being seen. */
export const hasUnseen = (text: string): boolean => unseen.test(text);

const nameOf = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A stretch of a text to show: as it is, or an unseen character by its number. */
export interface Stretch {
  readonly text: string;
  readonly isUnseen: boolean;
}

/** The same as `reveal`, in stretches, so that a page can draw the unseen ones differently. */
export function stretches(text: string): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(everyUnseen)) {
    if (index > at) out.push({ text: text.slice(at, index), isUnseen: false });
    out.push({ text: nameOf(character), isUnseen: true });
    at = index + character.length;
  }
  if (at < text.length) out.push({ text: text.slice(at), isUnseen: false });
  return out;
}

/** `text` with each unseen character replaced by its number: `a\u202eb` becomes `a[U+202E]b`. */
export const reveal = (text: string): string => text.replace(everyUnseen, nameOf);
