import type { Contact, TosoConfig } from '@toso/contract';

/** Whom to turn to without the form: those that the ward published, else the configuration's. */
export function contactsOf(
  published: readonly Contact[] = [],
  { phones = [], zaloOaUrl: url }: TosoConfig,
): readonly Contact[] {
  if (published.length) return published;
  const numbers = phones.map(({ label, phone }) => ({
    kind: 'ward',
    label,
    phone,
    verifiedOn: '',
  }));
  return url ? [...numbers, { kind: 'zalo', label: 'Zalo', url, verifiedOn: '' }] : numbers;
}
