/** Something that a file of this repository must not say. */
interface Rule {
  readonly applies: (path: string) => boolean;
  readonly pattern: RegExp;
  readonly why: string;
}

const everywhere = () => true;
const isSource = (path: string) => /\.(ts|mjs)$/.test(path) && !path.startsWith('tools/check/');
/** All but samples of lists as wards send them, which come as they were typed. */
const isOurs = (path: string) => !path.startsWith('examples/data/');
const isText = (path: string) => /\.strings(\.\w+)?\.ts$/.test(path);

const rules: readonly Rule[] = [
  {
    applies: everywhere,
    pattern: /(?<![\w.~-])\/(?:home|Users|root|work)\/[\w.-]+\//,
    why: 'a path that exists on one machine only',
  },
  {
    applies: isSource,
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    why: 'unfinished work: finish it or write an issue',
  },
  { applies: isSource, pattern: /\b(?:describe|it|test)\.only\(/, why: 'the other tests are off' },
  { applies: isSource, pattern: /@ts-ignore|@ts-nocheck/, why: 'the type checker is off' },
  {
    applies: isSource,
    pattern: /eslint-disable(?!.* -- )/,
    why: 'a rule is off without its reason (write it after " -- ")',
  },
  {
    applies: isText,
    pattern: /(?<!không |chưa )an toàn|(?<!not |-)\bsafe\b/i,
    why: 'no text of ours may call something safe',
  },
  { applies: isText, pattern: /!['"`]|! /, why: 'texts do not shout' },
];

/** True where `content` has `folder` as the beginning of an absolute path. */
function names(content: string, folder: string): boolean {
  const at = content.indexOf(`${folder}/`);
  return at >= 0 && !/[\w.~-]/.test(content.charAt(at - 1));
}

/**
 * Lines of a file that say what they must not.
 *
 * @param here - Folders of this machine that must not be named: the repository's parent, the home.
 */
export function faultsIn(
  path: string,
  text: string,
  here: readonly string[] = [],
): { line: number; why: string }[] {
  const applying = rules.filter(({ applies }) => applies(path));
  return text.split('\n').flatMap((content, index) => {
    const broken = applying.filter(({ pattern }) => pattern.test(content)).map(({ why }) => why);
    const named = here.some((folder) => names(content, folder));
    const loose = isOurs(path) && content !== content.normalize('NFC');
    const all = [
      ...broken,
      ...(named ? ['a folder of this machine'] : []),
      ...(loose ? ['a letter and its mark are written apart (not NFC)'] : []),
    ];
    return all.map((why) => ({ line: index + 1, why }));
  });
}
