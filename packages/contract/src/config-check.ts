import type { TosoConfig } from './config.ts';
import { dialPattern, isHttps, zaloPattern } from './patterns.ts';

type Test = (value: unknown) => boolean;

const text =
  (maxLength: number): Test =>
  (value) =>
    typeof value === 'string' && value.length <= maxLength;
const like =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf =
  (name: RegExp, test: Test): Test =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([key, held]) => name.test(key) && test(held));

const https: Test = (value) => text(500)(value) && isHttps(value as string); // `text` said so.
const phone: Test = (value) =>
  isRecord(value) && text(80)(value['label']) && like(dialPattern)(value['phone']);

/** Accounts are judged one by one, by who reads them: see `publishedAccountsIn`. */
type Judged = Exclude<keyof TosoConfig, 'formatVersion' | 'officialAccounts'>;

/** What each part of a configuration must be; absent, it need be nothing. */
export const rules: { readonly [name in Judged]: Test } = {
  unit: like(/^\d\d(\d{3})?$/),
  api: text(500),
  directory: text(500),
  allowedApis: listOf(https),
  phones: listOf(phone),
  zaloOaUrl: like(zaloPattern),
  lang: text(16),
  guides: recordOf(/^[a-z][a-z0-9-]{0,39}\.[a-z]{2}$/, text(500)),
  strings: recordOf(/^/, recordOf(/^/, text(Infinity))),
  theme: recordOf(/^--toso-[a-z-]+$/, text(120)),
};

/**
 * Says what `TosoConfig` says, for pages: an element that needs nothing else of the contract reads
 * its configuration without carrying schemas. A property test keeps the two of one mind.
 */
export const isTosoConfig = (value: unknown): value is TosoConfig =>
  isRecord(value) &&
  value['formatVersion'] === 1 &&
  Object.entries(rules).every(([name, test]) => value[name] === undefined || test(value[name]));
