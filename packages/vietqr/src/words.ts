import type { OtherKind, OtherValue } from './classify.ts';
import type { Meaning } from './meaning.ts';
import type { BrokenCode, PaymentKind, UnusualCode } from './read.ts';
import type { WebWarning } from './web.ts';

/** What a code is, in one sentence. A VietQR code is named by what it asks for. */
export type HeadingKey =
  'transfer' | 'card' | 'purchase' | 'cash' | 'broken' | Exclude<PaymentKind, 'vietqr'> | OtherKind;

/** A line of an explanation, or a field of a code. */
export type LabelKey = Meaning | OtherValue | 'bank' | 'cardNumber';

/** What a person should know; the kinds say what to do about such a code. */
export type WarningCode =
  | BrokenCode
  | UnusualCode
  | WebWarning
  | 'wallet_momo'
  | 'wallet_zalopay'
  | 'name_claimed'
  | 'bank_unknown'
  | 'bank_renamed'
  | 'not_proof'
  | Exclude<OtherKind, 'text' | 'empty'>;

/** The words of one language. `{name}` in a sentence is replaced. */
export interface Words {
  /** BCP 47. */
  readonly lang: string;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly warnings: Readonly<Record<WarningCode, string>>;
  /** What the code does not say, and where it comes from instead. */
  readonly missing: Readonly<Record<'amount' | 'name', string>>;
  /** `{amount}` in đồng, its thousands already set apart by `thousands`. */
  readonly amount: string;
  readonly thousands: string;
  /** An amount in `{currency}`, a number of ISO 4217. */
  readonly foreignAmount: string;
  /** `{bank}` that was called `{former}`. */
  readonly renamed: string;
  /** A bank that no table knows, by its `{bin}`. */
  readonly unknownBank: string;
}
