import type { OtherKind, OtherValue } from './classify.ts';
import type { Meaning } from './meaning.ts';
import type { BrokenCode, UnusualCode } from './problems.ts';
import type { PaymentKind } from './read.ts';
import type { WebWarning } from './web.ts';

/** What a code is, in one sentence. A VietQR code is named by its service: transfer to an
 * account or a card, purchase, cash. */
export type HeadingKey =
  | 'QRIBFTTA'
  | 'QRIBFTTC'
  | 'QRPUSH'
  | 'QRCASH'
  | 'broken'
  | Exclude<PaymentKind, 'vietqr'>
  | OtherKind;

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

/** The words of one language. */
export interface Words {
  /** BCP 47. */
  readonly lang: string;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly warnings: Readonly<Record<WarningCode, string>>;
  /** What the code does not say, and where it comes from instead. */
  readonly missing: Readonly<Record<'amount' | 'name', string>>;
  /** Behind an amount in đồng, whose thousands `thousands` sets apart. */
  readonly amount: string;
  readonly thousands: string;
  /** Between an amount in another currency and the currency's number of ISO 4217. */
  readonly foreignAmount: string;
  /** Before the number of a bank that no table knows. */
  readonly unknownBank: string;
}
