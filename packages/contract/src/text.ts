import * as z from 'zod/mini';
import { controlPattern } from './patterns.ts';
import { findSecret } from './secret-text.ts';
import { withChecks } from './with-checks.ts';

const withoutSecrets = z.check<string>((context) => {
  const message = findSecret(context.value);
  if (message) {
    context.issues.push({ code: 'custom', message, input: context.value, continue: false });
  }
});

/** A text a person typed: NFC and trimmed before the limit applies; no control characters. */
export const typedText = (maxCharacters: number) =>
  withChecks(
    z.string('invalid_text'),
    z.normalize('NFC'),
    z.trim(),
    z.minLength(1, 'required'),
    z.maxLength(maxCharacters, 'too_long'),
    z.refine((text) => !controlPattern.test(text), 'invalid_text'),
  );

/** A text a resident typed, which must not carry the numbers that swindlers want. */
export const guardedText = (maxCharacters: number) =>
  withChecks(typedText(maxCharacters), withoutSecrets);

/** The same words in the two languages that ship. */
export const Localized = withChecks(
  z.object({ vi: z.string(), en: z.string() }),
  z.meta({ id: 'Localized' }),
);
export type Localized = z.infer<typeof Localized>;
