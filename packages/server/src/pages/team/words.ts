import type { Lang } from '../../http/language.ts';
import { en } from './words.en.ts';
import { vi, type TeamWords } from './words.vi.ts';

/** Fills `{name}` in one of the team pages' texts. */
export type Say = (
  key: keyof TeamWords,
  values?: Readonly<Record<string, string | number>>,
) => string;

const texts: Readonly<Record<Lang, TeamWords>> = { vi, en };

export const wordsIn =
  (lang: Lang): Say =>
  (key, values = {}) =>
    texts[lang][key].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
