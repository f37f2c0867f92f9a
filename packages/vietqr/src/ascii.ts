/**
 * `text` without Vietnamese accents, as transfer codes carry it: marks taken off in any Unicode
 * form, đ is d, curly quotes and dashes are straight, white space is single spaces, none at the
 * ends. Letters of other scripts stay, for the caller to refuse.
 */
export const toAscii = (text: string): string =>
  /[^ -~]|^ |  | $/.test(text)
    ? text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[đð]/g, 'd')
        .replace(/[ĐÐ]/g, 'D')
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[–—]/g, '-')
        .replace(/\s\s+|[^\S ]/g, ' ')
        .trim()
    : text;
