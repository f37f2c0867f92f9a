import * as z from 'zod/mini';
import { dialPattern } from './patterns.ts';
import { readPhone } from './read-phone.ts';
import { withChecks } from './with-checks.ts';

export { formatPhone } from './format-phone.ts';

/** A Vietnamese phone number on the wire: E.164. */
export const Phone = withChecks(
  z.string(),
  z.regex(/^\+84(2\d{9}|[35789]\d{8})$/, 'invalid_phone'),
  z.describe('A Vietnamese mobile or landline number, E.164.'),
);

/** A phone number as a person writes it; decoded to E.164. */
export const TypedPhone = withChecks(
  z.pipe(
    withChecks(z.string('required'), z.maxLength(40, 'phone_too_long')),
    z.transform((text: string, context) => {
      const read = readPhone(text);
      if ('phone' in read) return read.phone;
      context.issues.push({ code: 'custom', message: read.fault, input: text });
      return z.NEVER;
    }),
  ),
  z.describe('A Vietnamese number in any spelling: `0905.123.456`, `+84 905 123 456`.'),
);

/**
 * What may be published as a number to ring: a full number, a short code (`1022`, `113`) or a
 * service number (`1900 0368`), which never takes +84.
 */
export const DialNumber = withChecks(
  z.string(),
  z.regex(dialPattern, 'invalid_phone'),
  z.describe('E.164, a short code such as `1022`, or a service number such as `19000368`.'),
);

/** The address of a telephone link, built from a checked number only. */
export const telHref = (phone: string): string | undefined =>
  DialNumber.safeParse(phone).success ? `tel:${phone}` : undefined;
