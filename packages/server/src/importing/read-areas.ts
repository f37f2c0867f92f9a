import { keyOf } from './key.ts';

/** Kinds of residential groups below the commune (tổ dân phố, thôn and their regional names). */
const kinds =
  /^(tổ dân phố|tổ nhân dân|tổ|tdp|thôn|khối phố|khu phố|khối|khu dân cư|kdc|khu|ấp|bản|buôn|làng|xóm|plei)(?=[\s.:\d]|$)/iu;
const longestRange = 60;

const spelled = (kind: string) =>
  /^tdp$/i.test(kind) ? 'Tổ dân phố' : /^kdc$/i.test(kind) ? 'Khu dân cư' : kind;

/** `12-15` and `12 đến 15` as four numbers; anything else as it stands. */
function expand(name: string): string[] | undefined {
  const [, from, until] =
    /^(?:số )?(\d{1,4}) ?(?:-|–|đến|->) ?(?:tổ |số )?(\d{1,4})$/iu.exec(name) ?? [];
  if (!from || !until) return [name];
  const first = Number(from);
  const count = Number(until) - first + 1;
  if (count < 1 || count > longestRange) return undefined;
  return Array.from({ length: count }, (_, index) => `${first + index}`);
}

/**
 * Reads the groups that a team serves: `Tổ 12, 13`, `TDP 12-15`, `Thôn Phú Sơn 1; Phú Sơn 2`.
 * A kind said once holds for what follows.
 *
 * @param defaultKind - What a bare number means: the column's heading, "Tổ dân phố" for example.
 * @returns Nothing when a range makes no sense.
 */
export function readAreas(text: string, defaultKind: string): string[] | undefined {
  let kind = '';
  const names: string[] = [];
  for (const piece of text.normalize('NFC').split(/[,;+&\n]|\s+và\s+/u)) {
    const words = piece
      .replace(/\s+/g, ' ')
      .replace(/[.:]+$/, '')
      .trim();
    if (!words) continue;
    const own = kinds.exec(words)?.[0] ?? '';
    if (own) kind = spelled(own);
    const expanded = expand(words.slice(own.length).replace(/^[\s.:]+/, ''));
    if (!expanded) return undefined;
    for (const name of expanded) {
      const before = kind || (/^(số )?\d+[a-z]?$/i.test(name) ? defaultKind : '');
      names.push(`${before} ${name.replace(/^0+(?=\d)/, '')}`.trim());
    }
  }
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}
