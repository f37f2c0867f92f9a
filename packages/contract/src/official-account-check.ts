import type { PublishedAccount } from './official-account.ts';
import { accountPattern, binPattern } from './account-patterns.ts';
import { controlPattern, isHttps } from './patterns.ts';

type Test = (value: unknown) => boolean;

/** What somebody typed, as `typedText` takes it. */
const words =
  (maxLength: number): Test =>
  (value) => {
    const text = typeof value === 'string' ? value.normalize('NFC').trim() : '';
    return text !== '' && text.length <= maxLength && !controlPattern.test(text);
  };
const like =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const day: Test = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return date.getTime() === date.getTime() && date.toISOString().startsWith(value);
};
const https: Test = (value) => typeof value === 'string' && value.length <= 500 && isHttps(value);

const rules: { readonly [name in keyof PublishedAccount]-?: Test } = {
  purpose: words(120),
  bin: like(binPattern),
  bankName: optional(words(80)),
  account: like(accountPattern),
  holder: words(100),
  checkedOn: day,
  sourceTitle: optional(words(160)),
  sourceUrl: optional(https),
  validUntil: optional(day),
};

/**
 * Says what `PublishedAccount` says, for pages that carry no schemas. A property test keeps the two
 * of one mind.
 */
export const isPublishedAccount = (value: unknown): value is PublishedAccount =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(rules).every(([name, test]) => test((value as Record<string, unknown>)[name]));

/**
 * The accounts of a ward's configuration that can be understood. One that cannot is left out: a
 * slip in one line must not hide the ward's other accounts.
 */
export const publishedAccountsIn = (list: unknown): readonly PublishedAccount[] =>
  Array.isArray(list) ? list.filter(isPublishedAccount) : [];
