import { toAscii } from './ascii.ts';
import { crc16 } from './crc.ts';
import { NAPAS } from './meaning.ts';

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

/**
 * Writes a VietQR transfer code. Texts are folded to ASCII, since banks differ in what they make of
 * accents; what does not fit is refused with every reason, never cut.
 *
 * @source NAPAS "QR Switching / IBFT" as public libraries quote it.
 */
export function write(transfer: Transfer): Written {
  const { bin, account, card, amountVnd, isDynamic = amountVnd !== undefined } = transfer;
  const refusals: WriteRefusal[] = [];
  const refuse = (isWrong: boolean, field: WriteRefusal['field'], code: WriteRefusal['code']) =>
    isWrong && refusals.push({ field, code });
  const fit = (field: WriteRefusal['field'], { length }: string, limit: number) =>
    length > limit && refusals.push({ field, code: 'too_long', limit, length });

  refuse(!/^[1-9]\d{5}$/.test(bin), 'bin', 'impossible');
  refuse((account === undefined) === (card === undefined), 'account', 'account_or_card');
  refuse(!/^[0-9A-Za-z]+$/.test(account ?? '0'), 'account', 'impossible');
  fit('account', account ?? '', 19);
  refuse(card !== undefined && !/^\d{16,19}$/.test(card), 'card', 'impossible');
  refuse(!/^[1-9]\d{0,12}$/.test(String(amountVnd ?? 1)), 'amountVnd', 'impossible');
  let texts = '';
  for (const name of labelNames) {
    const given = transfer[name];
    if (!given) continue;
    const text = toAscii(given);
    refuse(/[^ -~]/.test(text), name, 'letters');
    fit(name, text, 25);
    texts += field(labels[name], text);
  }
  fit('texts', texts, 99);
  if (refusals[0]) return { kind: 'refused', refusals };

  const payee = field('00', bin) + field('01', account ?? card ?? '');
  const service = card ? 'QRIBFTTC' : 'QRIBFTTA';
  const text =
    field('00', '01') +
    field('01', isDynamic ? '12' : '11') +
    field('38', field('00', NAPAS) + field('01', payee) + field('02', service)) +
    field('53', '704') +
    field('54', String(amountVnd ?? '')) +
    field('58', 'VN') +
    field('62', texts) +
    '6304';
  return { kind: 'written', text: text + crc16(text) };
}
