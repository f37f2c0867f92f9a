import { rules } from './config-check.ts';

/**
 * Which part of a configuration that `isTosoConfig` refuses is wrong: the first one, by its name;
 * `formatVersion` also where the whole is no configuration at all.
 */
export function configFault(value: unknown): string {
  const parts = Object(value) as Readonly<Record<string, unknown>>;
  const wrong = Object.entries(rules).find(
    ([name, test]) => parts[name] !== undefined && !test(parts[name]),
  );
  return parts['formatVersion'] === 1 && wrong ? wrong[0] : 'formatVersion';
}
