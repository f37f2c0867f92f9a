import { asksForSecret } from './asks-for-secret.ts';
import type { AnyGuide } from './guide-text.ts';
import { problemAt, type GuideProblem, type GuideProblemCode } from './guide-problem.ts';

type Path = readonly (string | number)[];

/** Fields that people do not read as sentences. */
const notRead = new Set([
  ...['id', 'lang', 'guide', 'topic', 'question', 'situation', 'step', 'url', 'captions', 'phone'],
  ...['checkedOn', 'verifiedOn', 'wardCheckedOn', 'testedVersion', 'picture', 'words', 'phones'],
  ...['sources', 'after'],
]);

/** Every text that people read in a guide, or in what a ward says of one. */
export function* textsIn(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (notRead.has(key)) continue;
    yield* textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A verdict that nobody can give for somebody else's money or phone. */
const verdict = /(\S+\s+)?(an toàn(?! thông tin| giao thông)|\bsafe\b)/giu;
const isDenied = (before: string | undefined) =>
  /^(không|chưa|mất|not|never)\s/i.test(before ?? '');
const callsSafe = (text: string) =>
  [...text.matchAll(verdict)].some(([, before]) => !isDenied(before));

const rules: readonly (readonly [GuideProblemCode, (text: string) => boolean])[] = [
  ['called_safe', callsSafe],
  ['asks_for_secret', asksForSecret],
];

/** What nobody may tell residents, neither we nor a ward. */
export function checkDangers(root: unknown): GuideProblem[] {
  return [...textsIn(root)].flatMap(([path, text]) =>
    rules.filter(([, breaks]) => breaks(text)).map(([code]) => problemAt(root, code, path)),
  );
}

/** How many characters of title, actions and one note fit a phone of 360 by 640 with the picture. */
export const phoneCharacters = 280;

/** Our own voice: no shouting, and steps that fit one screen. */
export function checkVoice(guide: AnyGuide): GuideProblem[] {
  const shouts = [...textsIn(guide)]
    .filter(([, text]) => text.includes('!'))
    .map(([path]) => problemAt(guide, 'shouts', path));
  const long = guide.situations.flatMap(({ steps }, at) =>
    steps.flatMap(({ title, actions, see = '', never = '' }, nth) => {
      const note = Math.max(see.length, never.length);
      const length = title.length + actions.join('').length + note;
      const path = ['situations', at, 'steps', nth];
      const more = { limit: phoneCharacters };
      return length > phoneCharacters ? [problemAt(guide, 'too_long_for_a_phone', path, more)] : [];
    }),
  );
  return [...shouts, ...long];
}
