const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/**
 * `text` without Vietnamese accents, as transfer codes carry it: marks taken off in any Unicode
 * form, đ is d, curly quotes and dashes are straight, white space is single spaces, none at the
 * ends. Letters of other scripts stay, for the caller to refuse.
 */
export const toAscii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ‘’“”–—]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
