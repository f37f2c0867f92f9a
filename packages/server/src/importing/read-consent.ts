import { keyOf } from './key.ts';

/** What a member agreed to have published. */
export interface PublishingConsent {
  readonly name: boolean;
  readonly phone: boolean;
}

const nothing: PublishingConsent = { name: false, phone: false };
const both: PublishingConsent = { name: true, phone: true };

/**
 * Reads the column "đồng ý công bố". Empty means no.
 *
 * @returns Nothing where the words are neither yes nor no: nobody's number is published on a guess.
 */
export function readConsent(text: string): PublishingConsent | undefined {
  if (/^[✓✔☑]$/u.test(text.trim())) return both;
  const key = keyOf(text);
  if (/^(|khong( dong y)?|k|ko|chua|0|no)$/.test(key)) return nothing;
  if (/^(x|co|dong y|da dong y|roi|1|yes|ok)$/.test(key)) return both;
  if (/^(chi )?(ho )?ten$/.test(key)) return { name: true, phone: false };
  if (/^(chi )?(so|sdt|so dien thoai|dien thoai)$/.test(key)) return { name: false, phone: true };
  return undefined;
}
