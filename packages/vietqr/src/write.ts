import { toAscii } from './ascii.ts';
import { crc16 } from './crc.ts';

/** Texts that a transfer code can carry beside the purpose, each at most 25 letters. */
const labels = {
  bill: '01',
  store: '03',
  reference: '05',
  customer: '06',
  terminal: '07',
  purpose: '08',
} as const;
type Label = keyof typeof labels;
const labelNames = Object.keys(labels) as Label[];

/** What to pay, to whom. Give `account` or `card`. */
export interface Transfer extends Readonly<Partial<Record<Label, string>>> {
  /** The bank's number: six digits, the first not 0. */
  readonly bin: string;
  /** An account: at most 19 letters and digits. */
  readonly account?: string;
  /** A card: 16 to 19 digits. */
  readonly card?: string;
  /** In whole đồng, at most 13 digits. Without it the payer types the amount. */
  readonly amountVnd?: number;
  /** For one payment only (`12`), else reusable (`11`). Without it: whether there is an amount. */
  readonly isDynamic?: boolean;
}

/** Why a transfer cannot be written, and in which field; `texts` are all of them together. */
export interface WriteRefusal {
  readonly field: Label | 'bin' | 'account' | 'card' | 'amountVnd' | 'texts';
  /** `letters`: some are left that ASCII does not have. */
  readonly code: 'impossible' | 'too_long' | 'letters' | 'account_or_card';
  /** The most characters allowed, and how many there are once folded, for `too_long`. */
  readonly limit?: number;
  readonly length?: number;
}

export type Written =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusals: readonly WriteRefusal[] };

const field = (id: string, value: string) =>
  value && id + String(value.length).padStart(2, '0') + value;

function accountRefusal({ account, card }: Transfer): WriteRefusal | undefined {
  if ((account === undefined) === (card === undefined)) {
    return { field: 'account', code: 'account_or_card' };
  }
  if (card !== undefined) {
    return /^\d{16,19}$/.test(card) ? undefined : { field: 'card', code: 'impossible' };
  }
  const length = account?.length ?? 0;
  if (!/^[0-9A-Za-z]+$/.test(account ?? '')) return { field: 'account', code: 'impossible' };
  return length > 19 ? { field: 'account', code: 'too_long', limit: 19, length } : undefined;
}

function textRefusal(name: Label, text: string): WriteRefusal | undefined {
  if (/[^ -~]/.test(text)) return { field: name, code: 'letters' };
  const { length } = text;
  return length > 25 ? { field: name, code: 'too_long', limit: 25, length } : undefined;
}

type Texts = readonly (readonly [Label, string])[];

/** Field 62: every text with its identifier and length. */
const additional = (texts: Texts) =>
  texts.map(([name, value]) => field(labels[name], value)).join('');

function refusalsOf(transfer: Transfer, texts: Texts) {
  const { bin, amountVnd = 1 } = transfer;
  const { length } = additional(texts);
  const isAmount = Number.isInteger(amountVnd) && amountVnd > 0 && amountVnd < 1e13;
  const impossible = 'impossible';
  return [
    /^[1-9]\d{5}$/.test(bin) ? undefined : ({ field: 'bin', code: impossible } as const),
    accountRefusal(transfer),
    isAmount ? undefined : ({ field: 'amountVnd', code: impossible } as const),
    ...texts.map(([name, text]) => textRefusal(name, text)),
    length > 99 ? ({ field: 'texts', code: 'too_long', limit: 99, length } as const) : undefined,
  ].filter((refusal) => refusal !== undefined);
}

/**
 * Writes a VietQR transfer code. Texts are folded to ASCII, since banks differ in what they make of
 * accents; what does not fit is refused with every reason, never cut.
 *
 * @source NAPAS "QR Switching / IBFT" as public libraries quote it.
 */
export function write(transfer: Transfer): Written {
  const { bin, account, card, amountVnd, isDynamic = amountVnd !== undefined } = transfer;
  const texts = labelNames.map((name) => [name, toAscii(transfer[name] ?? '')] as const);
  const refusals = refusalsOf(transfer, texts);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const payee = field('00', bin) + field('01', account ?? card ?? '');
  const service = card === undefined ? 'QRIBFTTA' : 'QRIBFTTC';
  const text =
    field('00', '01') +
    field('01', isDynamic ? '12' : '11') +
    field('38', field('00', 'A000000727') + field('01', payee) + field('02', service)) +
    field('53', '704') +
    field('54', String(amountVnd ?? '')) +
    field('58', 'VN') +
    field('62', additional(texts)) +
    '6304';
  return { kind: 'written', text: text + crc16(text) };
}
