/** The languages that the server speaks. Vietnamese unless the reader clearly prefers English. */
export type Lang = 'vi' | 'en';

/** How much a reader wants `lang`, 0 to 1 (RFC 9110, section 12.5.4). */
function weightOf(header: string, lang: string): number {
  let weight = 0;
  for (const part of header.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    if (range.split('-')[0] !== lang) continue;
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    weight = Math.max(weight, q ? Number(q.slice(2)) || 0 : 1);
  }
  return weight;
}

/** Chooses the language of an answer from `Accept-Language`. */
export function languageOf(header: string | undefined): Lang {
  if (!header) return 'vi';
  return weightOf(header, 'en') > weightOf(header, 'vi') ? 'en' : 'vi';
}
