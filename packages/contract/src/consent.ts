import * as z from 'zod/mini';
import { consentEn } from './consent-en.ts';
import { consentVi } from './consent-vi.ts';
import { withChecks } from './with-checks.ts';

/**
 * Which consent a resident gave: the text's version, language and SHA-256, so that the evidence
 * stands by itself (Law 91/2025/QH15 Art. 9; Decree 356/2025/NĐ-CP Art. 6).
 */
export const Consent = z.strictObject({
  version: withChecks(z.string(), z.maxLength(20)),
  lang: withChecks(z.string(), z.maxLength(16)),
  hash: withChecks(z.string(), z.regex(/^[0-9a-f]{64}$/, 'consent_unknown')),
});
export type Consent = z.infer<typeof Consent>;

/** A consent text as shown. `{unit}` becomes the unit's name before it is shown. */
export interface ConsentText extends Consent {
  readonly text: string;
}

/**
 * Every consent text that a released widget ever showed, newest first. Never edit one: add another.
 * `hash` is SHA-256 over the UTF-8 bytes of `text`.
 */
export const consentTexts: readonly ConsentText[] = [consentVi, consentEn];
